// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.words;

import amtsblick.news.NewsPage;
import amtsblick.query.LooseWords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What is to be said of how a search was answered, in sentences. */
public final class SearchNotes {
    /** That answers lack some of the words, as {@link NewsPage} names it. */
    private static final Set<String> WITHOUT_ALL = Set.of("query.relaxed", "query.absent");

    private SearchNotes() {}

    /** Each note in a sentence, by its key and in their order. */
    public static Map<String, String> of(NewsPage page, Reader reader) {
        Map<String, String> notes = new LinkedHashMap<>();
        page.notes().stream()
                .filter(reader.m()::has)
                .forEach(key ->
                        notes.put(key, reader.text(worded(key, page.query().text()))));
        return notes;
    }

    /** Whether it says that answers lack some of the words. */
    public static boolean lacksWords(String key) {
        return WITHOUT_ALL.contains(key);
    }

    /** Of a single word it is said that a part of it is enough, of several that some of them are. */
    private static String worded(String key, String typed) {
        String words = LooseWords.of(typed).replace(LooseWords.HIDDEN, ' ').strip();
        boolean single = !words.isEmpty() && !words.contains(" ");
        return lacksWords(key) && single ? key + ".word" : key;
    }
}
