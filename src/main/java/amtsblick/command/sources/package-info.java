// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Commands about sources: visiting, listing, checking, finding, taking over.
 */
@NullMarked
package amtsblick.command.sources;

import org.jspecify.annotations.NullMarked;
