// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.api;

import amtsblick.news.Headline;
import amtsblick.parse.document.PlainText;
import amtsblick.web.page.Asked;
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
record TriedText(String kicker, String title, String teaser, String publisher) {
    /** Longer than any title or teaser we keep. */
    static final int LONGEST = 1_000;

    private static final URI NOWHERE = URI.create("https://text.invalid/");

    static TriedText of(Asked asked) {
        String publisher = asked.parameter("publisher");
        return new TriedText(
                asked.parameter("kicker"),
                asked.parameter("title"),
                asked.parameter("teaser"),
                publisher.isEmpty() ? NOWHERE.getHost() : publisher);
    }

    /** The parameter that cannot be used, if any. */
    Optional<String> wrong() {
        if (title.isBlank() || title.length() > LONGEST) {
            return Optional.of("title");
        }
        if (teaser.length() > LONGEST) {
            return Optional.of("teaser");
        }
        return kicker.length() > LONGEST ? Optional.of("kicker") : Optional.empty();
    }

    Headline headline() {
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
