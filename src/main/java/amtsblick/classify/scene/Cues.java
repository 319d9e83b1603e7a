// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.scene;

import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.Phrase;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.config.ConfigFolder;
import amtsblick.config.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of {@code cues.yaml}: what stands beside a name and tells what it is there for. */
public final class Cues {
    private final PhraseMatcher matcher;
    private final List<Written> byPhrase;

    /** What a word tells about the name beside it; explained in the file. */
    public enum Cue {
        MUNICIPAL,
        COUNTY,
        STATE,
        CITY_STATE,
        LOCAL,
        SEAT,
        VENUE,
        PASSING,
        TITLE,
        FIRST_NAME;

        int bit() {
            return 1 << ordinal();
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A phrase's cues and whether its first letter, or every letter, must be a capital. */
    private record Written(int cues, boolean capital, boolean capitals) {}

    private Cues(PhraseMatcher matcher, List<Written> byPhrase) {
        this.matcher = matcher;
        this.byPhrase = List.copyOf(byPhrase);
    }

    public static Cues of(ConfigFolder config) {
        PhraseMatcher.Builder builder = new PhraseMatcher.Builder();
        List<Written> byPhrase = new ArrayList<>();
        YamlMap root = config.yaml("cues.yaml");
        YamlMap map = root.map("cues").orElseThrow(() -> root.error("cues", "this section is missing"));
        for (Cue cue : Cue.values()) {
            for (String text : map.texts(cue.key())) {
                add(text, cue, builder, byPhrase, map);
            }
        }
        map.end();
        root.end();
        return new Cues(builder.build(), byPhrase);
    }

    private static void add(String text, Cue cue, PhraseMatcher.Builder builder, List<Written> byPhrase, YamlMap map) {
        try {
            int phrase = builder.add(Phrase.parse(text));
            boolean capital = Character.isUpperCase(text.charAt(0));
            boolean capitals = text.length() > 1 && text.equals(text.toUpperCase(Locale.GERMAN)) && capital;
            if (phrase == byPhrase.size()) {
                byPhrase.add(new Written(cue.bit(), capital, capitals));
            } else {
                Written before = byPhrase.get(phrase);
                byPhrase.set(phrase, new Written(before.cues | cue.bit(), before.capital, before.capitals));
            }
        } catch (IllegalArgumentException e) {
            throw map.error(cue.key(), String.valueOf(e.getMessage()));
        }
    }

    /** Whether the word carries the cue, by what {@link #mark} gave. */
    public static boolean has(int[] marks, int word, Cue cue) {
        return word >= 0 && word < marks.length && (marks[word] & cue.bit()) != 0;
    }

    /** For each word the bits of its cues. */
    public int[] mark(HeadlineWords words) {
        int[] marks = new int[words.size()];
        matcher.scan(words, (phrase, from, to) -> {
            Written written = byPhrase.get(phrase);
            if ((!written.capital || words.isCapital(from)) && (!written.capitals || words.isAllCapitals(from))) {
                for (int i = from; i < to; i++) {
                    marks[i] |= written.cues;
                }
            }
        });
        return marks;
    }
}
