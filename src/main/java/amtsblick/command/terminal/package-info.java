// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What commands print: tables, progress, lines of JSON.
 */
@NullMarked
package amtsblick.command.terminal;

import org.jspecify.annotations.NullMarked;
