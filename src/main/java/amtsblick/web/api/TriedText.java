// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.api;

import amtsblick.news.Headline;
import amtsblick.parse.document.PlainText;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A text that somebody tries the rules on.
 *
 * @param kicker may be empty
 * @param title what is labelled
 * @param teaser may be empty
 * @param publisher the host that would have published it
 */
public record TriedText(String kicker, String title, String teaser, String publisher) {
    /** Longer than any title or teaser we keep. */
    public static final int LONGEST = 1_000;

    private static final URI NOWHERE = URI.create("https://text.invalid/");

    /** The parameter that cannot be used, if any. */
    public Optional<String> wrong() {
        if (title.isBlank() || title.length() > LONGEST) {
            return Optional.of("title");
        }
        if (teaser.length() > LONGEST) {
            return Optional.of("teaser");
        }
        return kicker.length() > LONGEST ? Optional.of("kicker") : Optional.empty();
    }

    public Headline headline() {
        return new Headline(
                Optional.of(PlainText.of(kicker)).filter(text -> !text.isEmpty()),
                PlainText.of(title),
                PlainText.of(teaser),
                NOWHERE,
                Optional.empty(),
                "",
                List.of(),
                Optional.empty());
    }
}
