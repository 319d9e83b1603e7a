// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.web.address.Selection;
import amtsblick.web.address.UnknownName;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.search.SearchAid;
import amtsblick.web.words.Reader;
import amtsblick.web.words.SearchNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the reader should know of how the question was answered.
 *
 * @param links what may have been meant
 */
public record Note(String text, List<NamedLink> links) {
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
        SearchNotes.of(page, reader).forEach((key, text) -> {
            if (!SearchAid.tells(key)) {
                notes.add(new Note(text, linked(key, all)));
            }
        });
        if (all.isPresent() && notes.stream().allMatch(note -> note.links.isEmpty())) {
            notes.add(new Note(reader.text("query.stricter"), List.of(all.get())));
        }
        found.unknown().forEach(one -> notes.add(of(one, selection, reader)));
        return notes;
    }

    /** Where some answers lack words already, those that lack more are no other sort. */
    private static List<NamedLink> linked(String key, Optional<NamedLink> all) {
        return SearchNotes.lacksWords(key) ? all.stream().toList() : List.of();
    }

    private static NamedLink byRelevance(long more, Selection selection, Reader reader) {
        Selection ordered = selection.asking(q -> q.withSort(Sort.RELEVANCE).withPage(1));
        return new NamedLink(reader.m().count("query.stricter.all", more), reader.href("/", ordered));
    }

    private static Note of(UnknownName unknown, Selection selection, Reader reader) {
        List<NamedLink> links = unknown.alike().stream()
                .map(other -> new NamedLink(other, reader.href("/", instead(selection, unknown, other))))
                .toList();
        String text = reader.text(unknown.key(), unknown.name());
        return new Note(links.isEmpty() ? text : text + " " + reader.text("place.alike"), links);
    }

    private static Selection instead(Selection selection, UnknownName unknown, String other) {
        List<String> names = selection.values(unknown.dimension()).stream()
                .map(value -> value.equals(unknown.name()) ? other : value)
                .distinct()
                .toList();
        return selection.with(unknown.dimension(), names);
    }
}
