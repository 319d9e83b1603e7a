// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.follow;

import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.news.Dimension;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which state of the store an index holds, kept in its own commits.
 *
 * @param format names fields and analysis; an index of another one is built anew
 * @param installation which store it is made from
 * @param number the last change it holds
 * @param fingerprint of that change: a store that was put back to an earlier state and went on has another one under this number
 */
public record Position(String format, String installation, long number, String fingerprint) {

    /** Of fields and analysis; to be raised with every change that old indexes lack. */
    private static final String FORMAT = "13";

    /** Where an index begins that is made now, with these words. */
    public static Position empty(WordAnalysis words, String installation) {
        String dimensions = Stream.of(Dimension.values()).map(Dimension::id).collect(Collectors.joining("+"));
        return new Position(FORMAT + "-" + words.fingerprint() + "-" + dimensions, installation, 0, "");
    }

    /** As text. */
    public Map<String, String> entries() {
        return Map.of(
                "format", format, "installation", installation, "number", Long.toString(number), "change", fingerprint);
    }

    /** The position in a commit; 0 of nothing where there is none. */
    public static Position of(Map<String, String> entries) {
        String number = entries.getOrDefault("number", "");
        return new Position(
                entries.getOrDefault("format", ""),
                entries.getOrDefault("installation", ""),
                number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0,
                entries.getOrDefault("change", ""));
    }

    /** Names this state; the same for every process that shows it. */
    public String name() {
        return installation + "-" + number + "-" + format;
    }

    /** The same index at a later state. */
    public Position at(long newNumber, String newFingerprint) {
        return new Position(format, installation, newNumber, newFingerprint);
    }
}
