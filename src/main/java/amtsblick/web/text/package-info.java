// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The pages of plain text, and those that say what went wrong.
 */
@NullMarked
package amtsblick.web.text;

import org.jspecify.annotations.NullMarked;
