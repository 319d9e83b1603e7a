// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much it proves when two headlines share a word: nothing for articles, states and offices, little for the words of the trade, all
 * for names. A fixed table ({@code story-words.tsv}) and no count of the archive, so that the answer does not depend on what was
 * collected before. Immutable.
 */
public final class StoryWords {
    private static final String FILE = "story-words.tsv";

    /** Raised when the program would make other stories of the same words. */
    private static final String PROGRAM = "1";

    private final Map<String, Double> weights;
    private final Set<String> firstNames;

    private StoryWords(Map<String, Double> weights, Set<String> firstNames) {
        this.weights = weights;
        this.firstNames = firstNames;
    }

    /** Reads {@code story-words.tsv}, and the first names of {@code cues.yaml}. */
    public static StoryWords of(ConfigFolder config) {
        Map<String, Double> weights = new HashMap<>();
        List<String> lines = config.lines(FILE);
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t");
            if (!lines.get(i).startsWith("#") && cells.length == 2 && !cells[1].equals("weight")) {
                weights.put(cells[0], number(cells[1], i + 1));
            }
        }
        Set<String> firstNames = new HashSet<>(config.yaml("cues.yaml")
                .map("cues")
                .map(cues -> cues.texts("first-name"))
                .orElse(List.of()));
        return new StoryWords(weights, firstNames);
    }

    private static double number(String text, int line) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new ConfigError(FILE, line, "weight", "expected a number from 0 to 1, found '" + text + "'");
        }
    }

    /** Differs where other stories may come of the same items. */
    String version() {
        return PROGRAM + "-" + Integer.toHexString(31 * weights.hashCode() + firstNames.hashCode());
    }

    /** Between 0 and 1, by the word {@linkplain amtsblick.german.Endings without its ending}. */
    double weight(String stem) {
        return weights.getOrDefault(stem, 1.0);
    }

    boolean isFirstName(String word) {
        return firstNames.contains(word);
    }
}
