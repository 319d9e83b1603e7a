// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.classify.gazetteer.GazetteerFiles;
import amtsblick.classify.model.ModelFile;
import amtsblick.config.ConfigFolder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The version of the rules: what the program does and what the files say. An item labelled by another one may be stale. */
final class RulesVersion {
    /** Raised when the program would set other labels from the same files. */
    private static final String PROGRAM = "2";

    private static final List<String> FILES = List.of(
            "states.tsv",
            "bodies.tsv",
            "offices.tsv",
            "facts.yaml",
            "places.tsv",
            "places-more.tsv",
            "place-words.tsv",
            "persons.tsv",
            GazetteerFiles.OFFICIAL,
            "publishers.tsv",
            "cues.yaml",
            "levels.yaml",
            "kinds.yaml",
            "topics.yaml",
            ModelFile.NAME,
            Overrides.FILE);

    private static final int DIGITS = 8;

    private RulesVersion() {}

    /** Such as {@code 2-9f86d081}. */
    static String of(ConfigFolder config) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            FILES.stream().filter(config::has).forEach(file -> digest.update(config.bytes(file)));
            return PROGRAM + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
