// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** German-looking words, of which few are frequent and most are rare (Zipf), as in any language. */
final class MadeUpWords {
    private static final int WORDS = 60_000;

    private static final List<String> BEGINNINGS = List.of(
            "Ver", "Be", "Ge", "Um", "Auf", "Land", "Stadt", "Amt", "Bund", "Kreis", "Haus", "Netz", "Dienst", "Schul",
            "Werk", "Markt", "Recht", "Plan", "Bau", "Post");
    private static final List<String> MIDDLES = List.of(
            "lamm", "dorf", "wirt", "stell", "fahr", "trag", "schau", "brick", "gross", "halt", "kost", "mess", "nahm",
            "pfleg", "quell", "richt", "sorg", "teil", "wander", "zeich", "forsch", "klar", "leit", "merk", "ordn");
    private static final List<String> ENDS =
            List.of("ung", "er", "en", "heit", "schaft", "lich", "amt", "tag", "e", "keit");

    private final List<String> all =
            IntStream.range(0, WORDS).mapToObj(MadeUpWords::word).toList();

    private static String word(int rank) {
        int rest = rank;
        StringBuilder word = new StringBuilder(BEGINNINGS.get(rest % BEGINNINGS.size()));
        rest /= BEGINNINGS.size();
        word.append(MIDDLES.get(rest % MIDDLES.size()));
        rest /= MIDDLES.size();
        for (; rest >= ENDS.size(); rest /= ENDS.size()) {
            word.append(MIDDLES.get(rest % MIDDLES.size()));
        }
        return word.append(ENDS.get(rest)).toString();
    }

    String word(Random random) {
        return all.get(unequal(random, WORDS));
    }

    String words(Random random, int count) {
        return IntStream.range(0, count).mapToObj(_ -> word(random)).collect(Collectors.joining(" "));
    }

    /** A number below {@code bound}; the one with rank r comes about 1/r as often as the first. */
    static int unequal(Random random, int bound) {
        return (int) Math.min(bound - 1.0, Math.pow(bound + 1.0, random.nextDouble()) - 1);
    }
}
