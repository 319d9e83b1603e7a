// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.news.Dimension;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.query.LooseWords;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.search.SearchAid;
import amtsblick.web.words.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the reader should know of how the question was answered.
 *
 * @param links what may have been meant
 */
public record Note(String text, List<NamedLink> links) {
    /** That answers lack some of the words, as {@link NewsPage} names it. */
    private static final Set<String> WITHOUT_ALL = Set.of("query.relaxed", "query.absent");

    /** That the index is behind, how the text was understood, and which places nobody knows. */
    static List<Note> of(Selection selection, HeadlinesView.Found found, Reader reader) {
        List<Note> notes = new ArrayList<>();
        if (found.behind()) {
            notes.add(new Note(reader.text("index.behind"), List.of()));
        }
        NewsPage page = found.page();
        Optional<NamedLink> all = Optional.of(found.byRelevance())
                .filter(more -> more > page.total())
                .map(more -> byRelevance(more, selection, reader));
        page.notes().stream()
                .filter(key -> reader.m().has(key) && !SearchAid.tells(key))
                .filter(key -> page.total() > 0 || !WITHOUT_ALL.contains(key))
                .map(key -> new Note(reader.text(worded(key, selection)), linked(key, all)))
                .forEach(notes::add);
        if (all.isPresent() && notes.stream().allMatch(note -> note.links.isEmpty())) {
            notes.add(new Note(reader.text("query.stricter"), List.of(all.get())));
        }
        found.unknownPlaces().forEach((place, alike) -> notes.add(unknownPlace(place, alike, selection, reader)));
        return notes;
    }

    /** Where some answers lack words already, those that lack more are no other sort. */
    private static List<NamedLink> linked(String key, Optional<NamedLink> all) {
        return WITHOUT_ALL.contains(key) ? all.stream().toList() : List.of();
    }

    private static NamedLink byRelevance(long more, Selection selection, Reader reader) {
        Selection ordered = selection.asking(q -> q.withSort(Sort.RELEVANCE).withPage(1));
        return new NamedLink(reader.m().count("query.stricter.all", more), reader.href("/", ordered));
    }

    /** Of a single word it is said that a part of it is enough, of several that some of them are. */
    private static String worded(String key, Selection selection) {
        String words = LooseWords.of(selection.query().text())
                .replace(LooseWords.HIDDEN, ' ')
                .strip();
        boolean single = !words.isEmpty() && !words.contains(" ");
        return WITHOUT_ALL.contains(key) && single ? key + ".word" : key;
    }

    private static Note unknownPlace(String place, List<String> alike, Selection selection, Reader reader) {
        List<NamedLink> links = alike.stream()
                .map(other -> new NamedLink(other, reader.href("/", instead(selection, place, other))))
                .toList();
        String text = reader.text("place.unknown", place);
        return new Note(links.isEmpty() ? text : text + " " + reader.text("place.alike"), links);
    }

    private static Selection instead(Selection selection, String place, String other) {
        List<String> places = selection.values(Dimension.PLACE).stream()
                .map(value -> value.equals(place) ? other : value)
                .distinct()
                .toList();
        return selection.with(Dimension.PLACE, places);
    }
}
