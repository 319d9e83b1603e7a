// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import amtsblick.german.Letters;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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
        return edits(folded(typed), folded(name), LONGEST);
    }

    private record Known(String name, int distance) {}

    /** Those only that somebody may have meant. */
    public static List<String> alike(String typed, Collection<String> known, int most) {
        String wanted = folded(typed);
        int mistakes = Math.max(1, wanted.length() / LETTERS_FOR_A_MISTAKE);
        return known.stream()
                .map(name -> new Known(name, distance(wanted, folded(name), mistakes)))
                .filter(one -> one.distance <= mistakes)
                .sorted(Comparator.comparing(Known::distance).thenComparing(Known::name))
                .limit(most)
                .map(Known::name)
                .toList();
    }

    private static String folded(String text) {
        String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return Letters.transcribed(Letters.lower(start));
    }

    /** A distance is dear, and most names are too long or too short to be near. */
    private static int distance(String typed, String name, int mistakes) {
        boolean within = name.contains(typed);
        if (Math.abs(typed.length() - name.length()) > mistakes && !within) {
            return Integer.MAX_VALUE;
        }
        int distance = edits(typed, name, mistakes);
        return distance > 1 && within && typed.length() >= SHORTEST_PART ? 1 : distance;
    }

    /**
     * Letters that are changed, added, left out or swapped with the next (optimal string alignment): row by row, of which three are looked at.
     *
     * @param most so many are counted; more are told as {@link Integer#MAX_VALUE}
     */
    private static int edits(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        int fewestBefore = 0;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int fewest = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                fewest = Math.min(fewest, row[j]);
            }
            if (fewest > most && fewestBefore >= most) {
                return Integer.MAX_VALUE; // no row after these two has fewer
            }
            fewestBefore = fewest;
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
