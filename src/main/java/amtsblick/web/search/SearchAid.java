// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.search;

import amtsblick.archive.Finding;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsPage.Mark;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.query.QueryText;
import amtsblick.query.QueryText.Remark;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.words.Marked;
import amtsblick.web.words.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader may want to know beside the answers to what was typed.
 *
 * @param mistakes what was not understood, each at its place
 * @param meant the same in another spelling, where that finds more
 * @param also the labels that were looked for, too
 * @param filters what the words name that can be filtered by
 * @param ways other selections where there is something; only where there is nothing
 */
public record SearchAid(
        List<Mistake> mistakes,
        List<NamedLink> meant,
        List<String> also,
        List<NamedLink> filters,
        List<NamedLink> ways) {
    private static final SearchAid NONE = new SearchAid(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * @param query what was typed, marked where the mistake is
     * @param meant what may have been meant
     */
    public record Mistake(String text, List<Marked> query, List<NamedLink> meant) {}

    /** @param path of the page that shows the answers */
    public static SearchAid of(
            String path, Finding finding, Selection selection, NewsPage page, Reader reader, LocalDate today) {
        String typed = selection.query().text();
        List<NamedLink> ways = page.total() == 0 && selection.query().page() == 1
                ? WaysOut.of(path, finding, selection, reader)
                : List.of();
        if (typed.isBlank()) {
            return ways.isEmpty() ? NONE : new SearchAid(List.of(), List.of(), List.of(), List.of(), ways);
        }
        QueryText read = QueryText.parse(typed, finding.names(), today);
        FilterChips chips = FilterChips.of(path, finding, selection, page, reader, today);
        return new SearchAid(
                read.notes().stream()
                        .map(id -> mistake(path, read, id, selection, reader))
                        .toList(),
                finding.spelling(typed).stream()
                        .map(other -> typed(path, selection, other, reader))
                        .toList(),
                selection.query().sort() == Sort.RELEVANCE ? chips.labels() : List.of(),
                chips.links(),
                ways);
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
