// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.search;

import amtsblick.archive.Finding;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsPage.Mark;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.query.QueryText;
import amtsblick.query.QueryText.Remark;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.words.Marked;
import amtsblick.web.words.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reader may want to know beside the answers to what was typed.
 *
 * @param mistakes what was not understood, each at its place
 * @param meant the same in another spelling, where that finds more
 * @param places that may be meant, where there is nothing
 * @param also the labels that were looked for, too
 * @param filters what the words name that can be filtered by
 * @param ways other selections where there is something; only where there is nothing
 * @param suggestions how what was typed may go on; empty where nothing was
 */
public record SearchAid(
        List<Mistake> mistakes,
        List<NamedLink> meant,
        List<NamedLink> places,
        List<String> also,
        List<NamedLink> filters,
        List<NamedLink> ways,
        Optional<NamedLink> suggestions) {
    private static final SearchAid NONE = without(List.of());

    /**
     * @param query what was typed, marked where the mistake is; nothing where the text says it
     * @param meant what may have been meant
     */
    public record Mistake(String text, List<Marked> query, List<NamedLink> meant) {}

    /**
     * @param path of the page that shows the answers
     * @param known the places there are
     */
    public static SearchAid of(
            String path,
            Finding finding,
            KnownValues known,
            Selection selection,
            NewsPage page,
            Reader reader,
            LocalDate today) {
        String typed = selection.query().text();
        List<NamedLink> ways = page.total() == 0 && selection.query().page() == 1
                ? WaysOut.of(path, finding, selection, reader, today)
                : List.of();
        if (typed.isBlank()) {
            return ways.isEmpty() ? NONE : without(ways);
        }
        QueryText read = QueryText.parse(typed, finding.names(), today);
        FilterChips chips = FilterChips.of(path, finding, selection, page, reader, today);
        List<NamedLink> meantPlaces = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        read.notes().forEach(id -> mistakes.add(mistake(path, read, id, selection, reader)));
        if (page.total() == 0) {
            meantPlaces.addAll(MeantPlaces.in(typed, finding, known, reader));
            MeantPlaces.asked(read).stream() // a filter or another word may be why nothing is found
                    .filter(place -> MeantPlaces.isUnknown(finding, "ort:\"" + place + "\""))
                    .forEach(place -> mistakes.add(unknown(path, place, read.typed(), known, selection, reader)));
        }
        return new SearchAid(
                mistakes,
                finding.spelling(typed).stream()
                        .map(other -> typed(path, selection, other, reader))
                        .filter(other -> mistakes.stream().noneMatch(mistake -> mistake.meant.contains(other)))
                        .toList(),
                meantPlaces,
                selection.query().sort() == Sort.RELEVANCE ? chips.labels() : List.of(),
                chips.links(),
                ways,
                Optional.of(new NamedLink(
                        reader.text("empty.hint.suggest"),
                        reader.href(SuggestPage.PATH, Selection.ALL.asking(q -> q.withText(typed))))));
    }

    /** Where no words were typed. */
    private static SearchAid without(List<NamedLink> ways) {
        return new SearchAid(List.of(), List.of(), List.of(), List.of(), List.of(), ways, Optional.empty());
    }

    /** One sentence for a kind of mistake, however often it was made. */
    private static Mistake mistake(String path, QueryText read, String id, Selection selection, Reader reader) {
        List<Remark> remarks = read.remarks().stream()
                .filter(remark -> remark.id().equals(id))
                .sorted(Comparator.comparingInt(Remark::start))
                .toList();
        List<NamedLink> meant = remarks.stream()
                .flatMap(remark -> corrected(read.typed(), remark))
                .map(other -> typed(path, selection, other, reader))
                .toList();
        return new Mistake(reader.text(id), Marked.parts(read.typed(), places(read.typed(), remarks)), meant);
    }

    /** A place behind its field that no item names. */
    private static Mistake unknown(
            String path, String place, String typed, KnownValues known, Selection selection, Reader reader) {
        int at = Math.max(0, typed.indexOf(place));
        Remark remark = new Remark("place.unknown", at, at + place.length(), known.placesLike(place));
        List<NamedLink> meant = typed.startsWith(place, at)
                ? corrected(typed, remark)
                        .map(other -> typed(path, selection, other, reader))
                        .toList()
                : List.of();
        return new Mistake(reader.text(remark.id(), place), List.of(), meant);
    }

    /** Where the mistakes are; those with nothing but space between them are one. */
    private static List<Mark> places(String typed, List<Remark> remarks) {
        List<Mark> places = new ArrayList<>();
        for (Remark remark : remarks) {
            boolean goesOn = !places.isEmpty()
                    && places.getLast().end() <= remark.start()
                    && typed.substring(places.getLast().end(), remark.start()).isBlank();
            int start = goesOn ? places.removeLast().start() : remark.start();
            places.add(new Mark(start, remark.end()));
        }
        return places;
    }

    private static Stream<String> corrected(String typed, Remark remark) {
        return remark.meant().stream()
                .map(name -> name.contains(" ") ? '"' + name + '"' : name)
                .map(name -> typed.substring(0, remark.start()) + name + typed.substring(remark.end()));
    }

    private static NamedLink typed(String path, Selection selection, String text, Reader reader) {
        return new NamedLink(
                text, reader.href(path, selection.asking(q -> q.withText(text).withPage(1))));
    }

    /** Whether this note is told as a mistake at its place. */
    public static boolean tells(String note) {
        return switch (note) {
            case QueryText.SHORTENED,
                    QueryText.SIMPLIFIED,
                    QueryText.QUOTE,
                    QueryText.BRACKET,
                    QueryText.OPERATOR,
                    QueryText.EMPTY,
                    QueryText.BEGINNING,
                    QueryText.FIELD,
                    QueryText.VALUE,
                    QueryText.DAY -> true;
            default -> false;
        };
    }
}
