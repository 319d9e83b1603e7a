// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The 16 Länder side by side in any selection, "who has it already": {@code ComparePage} asks the archive, {@code Standing} is how one Land
 * stands, {@code CompareView} the page with its table and map.
 */
@NullMarked
package amtsblick.web.compare;

import org.jspecify.annotations.NullMarked;
