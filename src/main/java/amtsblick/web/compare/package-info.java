// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The 16 Länder side by side in any selection, "who has it already": {@code ComparePage} asks the archive, {@code Standing} is how one Land
 * stands, {@code CompareView} the page with its {@code CompareLead}, a {@code LandRow} for each, and a map; {@code CompareForm} is what can be
 * chosen. Next hop: {@code archive.Finding}.
 */
@NullMarked
package amtsblick.web.compare;

import org.jspecify.annotations.NullMarked;
