// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Sources, how they are, and what was asked of each host.
 */
@NullMarked
package amtsblick.web.sources;

import org.jspecify.annotations.NullMarked;
