// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The pages of what people look for by name: a region, place, topic, kind, body, source or area ({@code slug.Dossier}). {@code
 * DossierPage} asks the archive, {@code DossierView} is what it shows: a {@code Lead} made of facts, a {@code MonthCurve}, {@code LandMonths}, the newest items and
 * what lies {@code Beside}. {@code PlaceFinder} leads from what was typed to a page, {@code ChoicePage} shows what could have been meant, {@code IndexPage} lists
 * all of a dimension. Which dossiers there are is told by {@code slug.Dossiers}.
 */
@NullMarked
package amtsblick.web.dossier;

import org.jspecify.annotations.NullMarked;
