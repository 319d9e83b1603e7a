// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.register;

import amtsblick.news.NewsItem;
import amtsblick.news.label.Label;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The words of an item that name what a register says of it, as far as its source lets them be shown.
 *
 * @param place where they stand
 * @param words the title or a sentence; empty where neither may be shown
 */
record Quote(Place place, String words) {
    enum Place {
        TITLE,
        TEXT,
        /** In what its source does not let be shown. */
        SOURCE
    }

    /** @param names as in its facts */
    static Quote of(NewsItem item, Collection<String> names) {
        List<List<String>> spellings =
                names.stream().map(name -> spellings(name, item)).toList();
        String title = item.headline().fullTitle();
        Quote best = new Quote(Place.TITLE, title);
        long most = said(title, spellings);
        for (String sentence : sentences(item.snippet())) {
            long said = said(sentence, spellings);
            if (said > most) {
                most = said;
                best = new Quote(Place.TEXT, sentence);
            }
        }
        return most == 0 ? new Quote(Place.SOURCE, "") : best;
    }

    /** A body is called by its short name in the facts, and may be printed otherwise. */
    private static List<String> spellings(String name, NewsItem item) {
        List<String> spellings = new ArrayList<>(List.of(name));
        for (Label body : item.labels().bodies()) {
            if (body.value().equals(name)) {
                spellings.addAll(body.words());
            }
        }
        return spellings;
    }

    private static long said(String text, List<List<String>> names) {
        return names.stream()
                .filter(name -> name.stream().anyMatch(text::contains))
                .count();
    }

    private static List<String> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.GERMAN);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(text.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }
}
