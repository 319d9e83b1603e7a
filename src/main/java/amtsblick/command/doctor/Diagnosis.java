// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.doctor;

/**
 * What was found.
 *
 * @param part what was looked at, in a word
 * @param said a line, and what to do where something is to be done
 */
record Diagnosis(Weight weight, String part, String said) {
    /** How it is. */
    enum Weight {
        FINE("ok"),
        /** It works, and better is possible. */
        NOTE("note"),
        WRONG("WRONG");

        private final String word;

        Weight(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Diagnosis fine(String part, String said) {
        return new Diagnosis(Weight.FINE, part, said);
    }

    static Diagnosis note(String part, String said) {
        return new Diagnosis(Weight.NOTE, part, said);
    }

    static Diagnosis wrong(String part, String said) {
        return new Diagnosis(Weight.WRONG, part, said);
    }

    boolean isWrong() {
        return weight == Weight.WRONG;
    }
}
