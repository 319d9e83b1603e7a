// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Commands about what is kept: searching, export and import, backup, relabelling.
 */
@NullMarked
package amtsblick.command.archive;

import org.jspecify.annotations.NullMarked;
