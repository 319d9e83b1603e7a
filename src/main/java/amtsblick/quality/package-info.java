// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * How well labels and facts are met, as measured at release: {@code Quality} is read from {@code config/quality.tsv} at start and shown by {@code
 * amtsblick.web.quality}. {@code amtsblick.evaluate} measures it, {@code evaluate classify FILE --quality} writes it.
 */
@NullMarked
package amtsblick.quality;

import org.jspecify.annotations.NullMarked;
