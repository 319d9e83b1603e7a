// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Sources and what we remember of visiting them: reads and checks {@code config/sources.yaml}. Next hop: the crawler claims
 * the sources that are due and {@code fetch} asks for their pages.
 */
@NullMarked
package amtsblick.source;

import org.jspecify.annotations.NullMarked;
