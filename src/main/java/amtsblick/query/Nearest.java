// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import amtsblick.german.Letters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known and spelt most like what was typed, nearest first: by how many letters were left out, added, changed or swapped
 * (Damerau and Levenshtein, optimal string alignment). Case and the ways to write an umlaut count nothing, and a part of a name, as
 * "Frankfurt" of "Frankfurt am Main", is as near as one letter.
 */
public final class Nearest {
    /** Nobody mistypes more, and a longer text would cost its length for each that is known. */
    private static final int LONGEST = 60;

    private static final int SHORTEST_PART = 3;

    /** One letter in so many may be wrong in what is alike. */
    private static final int LETTERS_FOR_A_MISTAKE = 3;

    private Nearest() {}

    /** In how many letters two words differ. */
    public static int mistakes(String typed, String name) {
        return edits(folded(typed), folded(name));
    }

    private record Known(String name, int distance) {}

    /** Those only that somebody may have meant. */
    public static List<String> alike(String typed, Collection<String> known, int most) {
        String wanted = folded(typed);
        int mistakes = Math.max(1, wanted.length() / LETTERS_FOR_A_MISTAKE);
        return ranked(wanted, mistakes, known)
                .filter(one -> one.distance <= mistakes)
                .limit(most)
                .map(Known::name)
                .toList();
    }

    /** A distance is dear, and most names are too long or too short to be near. */
    private static Stream<Known> ranked(String wanted, int mistakes, Collection<String> known) {
        return known.stream()
                .map(name -> new Known(name, distance(wanted, folded(name), mistakes)))
                .sorted(Comparator.comparing(Known::distance).thenComparing(Known::name));
    }

    private static String folded(String text) {
        String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return Letters.transcribed(Letters.lower(start));
    }

    private static int distance(String typed, String name, int mistakes) {
        if (Math.abs(typed.length() - name.length()) > mistakes && !name.contains(typed)) {
            return Integer.MAX_VALUE;
        }
        int distance = edits(typed, name);
        return distance > 1 && typed.length() >= SHORTEST_PART && name.contains(typed) ? 1 : distance;
    }

    private static int edits(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : fewest(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int fewest(int[][] edits, String a, String b, int i, int j) {
        int changed = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(changed, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(fewest, edits[i - 2][j - 2] + 1) : fewest;
    }
}
