// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Reports of one event by different sources: which items tell the same, why, and the story they make. A pure middle
 * ({@code Fingerprint}, {@code Likeness}, {@code Threads}) and {@code Stories}, which asks the archive for items that may tell the same. The
 * crawl calls it between classifying and keeping; the next hop is {@code archive}.
 */
@NullMarked
package amtsblick.story;

import org.jspecify.annotations.NullMarked;
