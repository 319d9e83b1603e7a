// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Selections that have a page and a readable address of their own, {@code /region/thueringen} for {@code region=DE-TH}: a {@code Dossier}, found
 * among {@code Dossiers} by its {@code Slug}. {@code DossierTables} says which there are, each dimension in a {@code SlugTable}, places,
 * of which several may have one name, in a {@code PlaceTable}. The pages are in {@code web.dossier} and {@code web.compare}; next hop: the {@code
 * Selection} of {@code web.address}.
 */
@NullMarked
package amtsblick.web.slug;

import org.jspecify.annotations.NullMarked;
