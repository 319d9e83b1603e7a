// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.time.Instant;
import java.util.Optional;

/**
 * An earlier version of an item's headline.
 *
 * @param headline what the source said before
 * @param until when we first saw the next version
 * @param by the name of the foreign source that said so, before the item's own source did; empty for what its own source said
 */
public record Revision(Headline headline, Instant until, Optional<String> by) {

    /** What the item's own source said. */
    public Revision(Headline headline, Instant until) {
        this(headline, until, Optional.empty());
    }
}
