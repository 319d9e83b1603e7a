// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import java.util.List;
import org.apache.lucene.util.Attribute;

/**
 * What a token looked like in lower case before it was stemmed: stop words and compounds are known by their surface, synonyms by
 * their stems. Empty for a token that stands for a synonym. Lucene makes the implementation by its name, {@link SurfaceImpl}.
 */
public interface Surface extends Attribute {
    String surface();

    void setSurface(String surface);

    /** What the token makes with those that hyphens join to it. */
    List<Joined> joined();

    void setJoined(List<Joined> joined);

    /** What the token lacks that stands elsewhere. */
    Held held();

    void setHeld(Held held);

    /** Where in the text those letters stand that the token got from elsewhere; {@link Stretch#NONE} for most. */
    Stretch rest();

    void setRest(Stretch rest);

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
