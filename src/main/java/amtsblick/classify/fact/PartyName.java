// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

/**
 * Words that name somebody who can agree.
 *
 * @param from the first word
 * @param to the word after the last
 * @param name what it is called; empty for as printed
 */
record PartyName(int from, int to, String name) {
    PartyName(int from, int to) {
        this(from, to, "");
    }

    boolean overlaps(PartyName other) {
        return from < other.to && other.from < to;
    }
}
