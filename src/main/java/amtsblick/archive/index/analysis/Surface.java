// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import java.util.List;
import org.apache.lucene.util.Attribute;

/**
 * What a token looked like in lower case before it was stemmed: stop words and compounds are known by their surface, synonyms by
 * their stems. Lucene makes the implementation by its name, {@link SurfaceImpl}.
 */
public interface Surface extends Attribute {
    Word word();

    void setWord(Word word);

    /** What the token makes with those that hyphens join to it. */
    List<Joined> joined();

    void setJoined(List<Joined> joined);

    /** What the token lacks that stands elsewhere. */
    Held held();

    void setHeld(Held held);

    /** How many concepts follow at the place of the token. */
    int named();

    void setNamed(int named);

    /** Where in the text those letters stand that the token got from elsewhere; {@link Stretch#NONE} for most. */
    Stretch rest();

    void setRest(Stretch rest);

    /**
     * What is known of a word, so that one look-up tells all.
     *
     * @param lower as it is written, in lower case; empty where the token stands for a synonym
     * @param isStop whether it is one that says nothing
     * @param parts what it is found by beside its stem, where it is a compound and is read for the index
     */
    record Word(String lower, String stem, boolean isStop, List<CompoundParts.Part> parts) {
        static final Word NONE = new Word("", "", false, List.of());
    }

    /** Some letters of the text. */
    record Stretch(int start, int end) {
        static final Stretch NONE = new Stretch(0, 0);

        public boolean isThere() {
            return end > start;
        }
    }

    /** Which part of a word is left to its neighbour. */
    enum Held {
        NOTHING,
        /** "-stellen" in "Ämter und -stellen" */
        BEGINNING,
        /** "Bau-" in "Bau- und Umweltamt" */
        END
    }

    /**
     * Several parts of a word without their hyphens.
     *
     * @param end of the last part, in letters of the text
     */
    record Joined(String word, int end) {}
}
