// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Whole selections as files: {@code Export} walks through them, an {@code ExportFormat} writes what is found, {@code FileName} says what they are
 * called. What of an item may be told is known by {@code web.api}.
 */
@NullMarked
package amtsblick.web.export;

import org.jspecify.annotations.NullMarked;
