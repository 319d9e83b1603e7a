// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.time.Instant;

/**
 * An earlier version of an item's headline.
 *
 * @param headline what the source said before
 * @param until when we first saw the next version
 */
public record Revision(Headline headline, Instant until) {}
