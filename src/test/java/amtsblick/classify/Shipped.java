// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.config.ConfigFolder;
import amtsblick.news.Headline;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The rules as shipped, read once for all tests, and headlines to try them on. */
public final class Shipped {
    public static final Classifier CLASSIFIER = Classifier.of(ConfigFolder.defaults(), List.of());

    private Shipped() {}

    /** "Kicker: Titel | Teaser"; kicker and teaser may be missing, a kicker is split as the sources' parsers do. */
    public static Headline headline(String text) {
        String[] parts = text.split(" \\| ", 2);
        int colon = parts[0].indexOf(": ");
        return new Headline(
                colon < 0 ? Optional.empty() : Optional.of(parts[0].substring(0, colon)),
                colon < 0 ? parts[0] : parts[0].substring(colon + 2),
                parts.length > 1 ? parts[1] : "",
                URI.create("https://example.org/1"),
                Optional.empty(),
                "",
                List.of(),
                Optional.empty());
    }
}
