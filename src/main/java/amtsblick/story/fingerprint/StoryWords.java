// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story.fingerprint;

import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import amtsblick.german.Compounds;
import amtsblick.german.Endings;
import amtsblick.german.RecentWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How much it proves when two headlines share a word: nothing for articles, states and offices, little for the words of the trade, all
 * for names. A fixed table ({@code story-words.tsv}) and no count of the archive, so that the answer does not depend on what was
 * collected before. Immutable.
 */
public final class StoryWords {
    private static final String FILE = "story-words.tsv";
    private static final String BODIES = "bodies.tsv";

    /** Words in the names of bodies: who acts says little of what has happened. */
    private static final double BODY = 0.4;

    /** Raised when the program would make other stories of the same words. */
    private static final String PROGRAM = "2";

    /** A word of the language, and one that is made of such: "Grabstellenverwaltung". What is neither is a name. */
    private static final double WORD = 0.7;

    private static final double COMPOUND = 0.8;
    private static final double NAME = 1;

    /** Shorter parts of a compound are joints rather than words. */
    private static final int SHORTEST_PART = 4;

    private static final int REMEMBERED = 5_000;

    private final Map<String, Double> weights;
    private final Set<String> firstNames;
    private final Set<String> bodies;
    private final Compounds compounds;
    private final PlaceNesting nesting;
    private final RecentWords<StoryWord> recent = new RecentWords<>(REMEMBERED, this::read);

    private StoryWords(
            Map<String, Double> weights,
            Set<String> firstNames,
            Set<String> bodies,
            Compounds compounds,
            PlaceNesting nesting) {
        this.weights = weights;
        this.firstNames = firstNames;
        this.bodies = bodies;
        this.compounds = compounds;
        this.nesting = nesting;
    }

    /** Reads {@code story-words.tsv}, and beside it names: of people, bodies and places. */
    public static StoryWords of(ConfigFolder config) {
        return config.made(StoryWords.class, StoryWords::read);
    }

    private static StoryWords read(ConfigFolder config) {
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
        return new StoryWords(weights, firstNames, bodies(config), Compounds.of(config), new PlaceNesting(config));
    }

    private static double number(String text, int line) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new ConfigError(FILE, line, "weight", "expected a number from 0 to 1, found '" + text + "'");
        }
    }

    /** Differs where other stories may come of the same items. */
    public String version() {
        return PROGRAM + "-" + Integer.toHexString(Objects.hash(weights, firstNames, bodies, compounds.fingerprint()));
    }

    /** A word of a headline; texts of one field repeat theirs, so it is worked out once for many. */
    StoryWord word(String written) {
        return recent.of(written);
    }

    private StoryWord read(String written) {
        List<String> parts = parts(written);
        List<StoryWord> longer = parts.stream()
                .filter(part -> part.length() >= SHORTEST_PART)
                .map(part -> plain(part, parts(part), List.of()))
                .toList();
        return plain(written, parts, longer);
    }

    private StoryWord plain(String written, List<String> parts, List<StoryWord> longer) {
        String stem = Endings.cut(written);
        return new StoryWord(WordPool.of(stem), weight(written, stem, parts), isName(written, parts), longer);
    }

    /** Between 0 and 1. */
    private double weight(String word, String stem, List<String> parts) {
        Double listed = weights.get(stem);
        if (listed != null) {
            return listed;
        }
        if (bodies.contains(stem)) {
            return BODY;
        }
        String lower = word.toLowerCase(Locale.GERMAN);
        return compounds.knows(lower) || compounds.knows(stem) ? WORD : parts.isEmpty() ? NAME : COMPOUND;
    }

    /** Whether a shared word, without its ending, says more than that two items are of one trade. */
    public boolean isTelling(String stem) {
        return weights.getOrDefault(stem, NAME) >= WORD && !bodies.contains(stem);
    }

    /** Whether this is an abbreviation or the name of a product, by its capitals; "KI-Strategie" is a compound. */
    private boolean isName(String word, List<String> parts) {
        if (word.contains("-")) {
            return parts.stream().anyMatch(part -> Tokens.capitals(part) > 1 && isUnlisted(part));
        }
        return Tokens.capitals(word) > 1 && isUnlisted(word);
    }

    private boolean isUnlisted(String word) {
        String stem = Endings.cut(word);
        return !weights.containsKey(stem) && !bodies.contains(stem);
    }

    /** The words that this one is made of; none where it is one. */
    private List<String> parts(String word) {
        if (word.contains("-")) {
            return List.of(word.split("-"));
        }
        List<String> parts = compounds.split(word.toLowerCase(Locale.GERMAN));
        return parts.size() > 1 ? parts : List.of();
    }

    private static Set<String> bodies(ConfigFolder config) {
        Set<String> bodies = new HashSet<>();
        for (String line : config.lines(BODIES)) {
            String[] cells = line.split("\t", 2);
            if (!line.startsWith("#") && cells.length == 2 && !cells[0].equals("names")) {
                Tokens.of(cells[0]).forEach(word -> bodies.add(Endings.cut(word)));
            }
        }
        return bodies;
    }

    public PlaceNesting nesting() {
        return nesting;
    }

    boolean isFirstName(String word) {
        return firstNames.contains(word);
    }
}
