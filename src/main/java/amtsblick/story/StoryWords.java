// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How much it proves when two headlines share a word: nothing for articles, states and offices, little for the words of the trade, all
 * for names. A fixed table ({@code story-words.tsv}) and no count of the archive, so that the answer does not depend on what was
 * collected before. Immutable.
 */
public final class StoryWords {
    private static final String FILE = "story-words.tsv";
    private static final List<String> ENDINGS = List.of("ern", "en", "er", "es", "em", "e", "s", "n");
    private static final int SHORTEST_WITH_ENDING = 7;

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

    /** Between 0 and 1, by the stem of the word. */
    double weight(String stem) {
        return weights.getOrDefault(stem, 1.0);
    }

    boolean isFirstName(String word) {
        return firstNames.contains(word);
    }

    /** The word in lower case without its ending, as it stands in the table. */
    static String stem(String word) {
        String lower = word.toLowerCase(Locale.GERMAN).replace("ß", "ss");
        if (lower.length() >= SHORTEST_WITH_ENDING) {
            for (String ending : ENDINGS) {
                if (lower.endsWith(ending)) {
                    return lower.substring(0, lower.length() - ending.length());
                }
            }
        }
        return lower;
    }
}
