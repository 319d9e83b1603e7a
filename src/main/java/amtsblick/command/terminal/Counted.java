// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.terminal;

/** So many of something, in English: {@code 1 source}, {@code 2 sources}. */
public final class Counted {
    private Counted() {}

    /** @param one what one of them is called; its plural ends in s */
    public static String of(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
