// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

/**
 * A stretch of a headline that names a body.
 *
 * @param from the first word
 * @param to the word after the last
 */
record BodyMention(int from, int to, NamedBody body) {
    boolean overlaps(BodyMention other) {
        return from < other.to && other.from < to;
    }

    boolean isLongerThan(BodyMention other) {
        return to - from > other.to - other.from;
    }
}
