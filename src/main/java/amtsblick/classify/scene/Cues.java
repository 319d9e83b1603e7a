// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.scene;

import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.Phrase;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.classify.text.PhraseTable;
import amtsblick.config.ConfigFolder;
import amtsblick.config.YamlMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of {@code cues.yaml}: what stands beside a name and tells what it is there for. */
public final class Cues {
    private final PhraseTable<Written> written;

    /** What a word tells about the name beside it; explained in the file. */
    public enum Cue {
        MUNICIPAL,
        COUNTY,
        STATE,
        GOVERNMENT,
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
    private record Written(int cues, boolean capital, boolean capitals) {
        Written with(Written later) {
            return new Written(cues | later.cues, capital, capitals);
        }
    }

    private Cues(PhraseTable<Written> written) {
        this.written = written;
    }

    /** Hands its phrases to {@code builder}. */
    public static Cues of(ConfigFolder config, PhraseMatcher.Builder builder) {
        Map<Integer, Written> byPhrase = new HashMap<>();
        YamlMap root = config.yaml("cues.yaml");
        YamlMap map = root.map("cues").orElseThrow(() -> root.error("cues", "this section is missing"));
        for (Cue cue : Cue.values()) {
            for (String text : map.texts(cue.key())) {
                add(text, cue, builder, byPhrase, map);
            }
        }
        map.end();
        root.end();
        return new Cues(new PhraseTable<>(byPhrase));
    }

    private static void add(
            String text, Cue cue, PhraseMatcher.Builder builder, Map<Integer, Written> byPhrase, YamlMap map) {
        try {
            int phrase = builder.add(Phrase.parse(text));
            boolean capital = Character.isUpperCase(text.charAt(0));
            boolean capitals = text.length() > 1 && text.equals(text.toUpperCase(Locale.GERMAN)) && capital;
            byPhrase.merge(phrase, new Written(cue.bit(), capital, capitals), Written::with);
        } catch (IllegalArgumentException e) {
            throw map.error(cue.key(), String.valueOf(e.getMessage()));
        }
    }

    /** Whether the word carries the cue, by what {@link #mark} gave. */
    public static boolean has(int[] marks, int word, Cue cue) {
        return word >= 0 && word < marks.length && (marks[word] & cue.bit()) != 0;
    }

    /** For each word the bits of its cues. */
    public int[] mark(PhraseMatcher.Hits hits) {
        HeadlineWords words = hits.words();
        int[] marks = new int[words.size()];
        hits.each(written, (cue, from, to) -> {
            if ((!cue.capital || words.isCapital(from)) && (!cue.capitals || words.isAllCapitals(from))) {
                for (int i = from; i < to; i++) {
                    marks[i] |= cue.cues;
                }
            }
        });
        return marks;
    }
}
