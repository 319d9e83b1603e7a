// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import amtsblick.german.Compounds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The terms a compound is found by beside its own, and which of its letters each stands for. */
final class CompoundParts {
    private static final int SHORTEST = 3;

    private final Compounds compounds;
    private final Function<String, List<String>> terms;

    /**
     * A term and its letters.
     *
     * @param start its first letter in the word, -1 where the word does not have it letter by letter
     */
    record Part(String term, int start, int end) {}

    /** A part where it stands, at -1 where the word does not have it letter by letter. */
    private record Stretch(String letters, int start) {
        int end() {
            return start + letters.length();
        }
    }

    /** @param terms what a part is indexed as */
    CompoundParts(Compounds compounds, Function<String, List<String>> terms) {
        this.compounds = compounds;
        this.terms = terms;
    }

    /** What a word is indexed as that is no compound itself. */
    List<String> terms(String word) {
        return terms.apply(word);
    }

    /** The parts of a word in lower case, from left to right; none where it is no compound. */
    List<Part> of(String word) {
        return word.length() < 2 * SHORTEST ? List.of() : split(word);
    }

    private List<Part> split(String word) {
        List<String> found = compounds.split(word);
        if (found.size() < 2) {
            return List.of();
        }
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (String part : found) {
            int at = word.indexOf(part, from);
            stretches.add(new Stretch(part, at));
            from = at < 0 ? from : at + part.length();
        }
        List<Part> parts = new ArrayList<>();
        for (int first = 0; first < stretches.size(); first++) {
            Stretch part = stretches.get(first);
            if (part.letters.length() >= SHORTEST) {
                terms.apply(part.letters).forEach(term -> parts.add(new Part(term, part.start, part.end())));
            }
            addCompounds(word, stretches, first, parts);
        }
        return List.copyOf(parts);
    }

    /** The compounds within a compound that begin with one of its parts: "Bürgerbeteiligung" in "Bürgerbeteiligungsportal". */
    private void addCompounds(String word, List<Stretch> stretches, int first, List<Part> parts) {
        int start = stretches.get(first).start;
        int last = first == 0 ? stretches.size() - 1 : stretches.size();
        for (int next = first + 1; start >= 0 && next < last; next++) {
            Stretch end = stretches.get(next);
            if (end.start > start) {
                terms.apply(word.substring(start, end.end()))
                        .forEach(term -> parts.add(new Part(term, start, end.end())));
            }
        }
    }
}
