// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.export;

import amtsblick.german.Letters;

/** What a file of a selection is called: its words without what a file system would mind, "foerderung-in-thueringen.csv". */
final class FileName {
    private static final int LONGEST = 80;

    private FileName() {}

    static String of(String description, String ending) {
        String plain = Letters.transcribed(Letters.lower(description))
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return (cut.isEmpty() ? "amtsblick" : cut) + ending;
    }
}
