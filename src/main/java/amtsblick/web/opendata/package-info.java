// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What there is as open data: {@code Catalogue} lists it as DCAT-AP.de 3.0, each {@code DatasetEntry} with its {@code Offer}s and their licences.
 * The number of the contributor ({@code dcatde:contributorID}) is given by GovData to whoever delivers there, and is added there.
 */
@NullMarked
package amtsblick.web.opendata;

import org.jspecify.annotations.NullMarked;
