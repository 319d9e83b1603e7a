// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a compound into words of a dictionary, with an s or hyphen between them where German has one. Gives what jwordsplitter's strict
 * mode gives, but stops at the first way to cut instead of trying all and keeping the last, and makes no copies in lower case:
 * the last word is the longest that leaves something that can be cut itself.
 *
 * @param words whether it has a word, in lower case
 * @param exceptions words that are cut just so
 */
record Splitter(Predicate<String> words, Map<String, List<String>> exceptions) {
    private static final int SHORTEST = 3;

    /** "Ordnung" and "Samt" make no office. */
    private static final Set<String> VELVET = Set.of("samt", "samts", "samtes");

    /** The parts of a word in lower case; the word alone where it is no compound. */
    List<String> split(String word) {
        List<String> parts = parts(word, false);
        if (parts == null) {
            return List.of(word);
        }
        List<String> own = new ArrayList<>(parts);
        int last = own.size() - 1;
        if (last > 0 && VELVET.contains(own.get(last))) {
            own.set(last - 1, own.get(last - 1) + "s");
            own.set(last, own.get(last).substring(1));
        }
        if (word.indexOf('-') >= 0) {
            own.replaceAll(part -> part.replaceAll("^-|-$", ""));
        }
        return List.copyOf(own);
    }

    /** @param inside whether another word follows, so that an s at the end may be there for its sake */
    private @Nullable List<String> parts(String word, boolean inside) {
        List<String> exception = exceptions.get(word);
        if (exception != null) {
            return exception;
        }
        if (isWord(word)) {
            return List.of(word);
        }
        String bare = withoutLink(word);
        if (inside && isWord(bare)) {
            return List.of(bare);
        }
        List<String> parts = beforeLastWord(word);
        return parts == null && bare.length() < word.length() ? fromRight(bare) : parts;
    }

    private @Nullable List<String> fromRight(String word) {
        List<String> exception = exceptions.get(word);
        return exception == null ? beforeLastWord(word) : exception;
    }

    private @Nullable List<String> beforeLastWord(String word) {
        for (int i = SHORTEST; i <= word.length() - SHORTEST; i++) {
            String last = word.substring(i);
            List<String> before = words.test(last) ? parts(word.substring(0, i), true) : null;
            if (before != null) {
                List<String> parts = new ArrayList<>(before);
                parts.add(last);
                return parts;
            }
        }
        return null;
    }

    private boolean isWord(String word) {
        return word.length() >= SHORTEST && words.test(word);
    }

    private static String withoutLink(String word) {
        int end = word.length();
        if (word.endsWith("-")) {
            end -= word.endsWith("s-") ? 2 : 1;
        } else if (word.endsWith("s")) {
            end--;
        }
        return word.substring(0, end);
    }
}
