// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Names of places, bodies, hosts and publishers, and where they belong: {@code GazetteerFiles} reads the tables, {@code Gazetteer}
 * finds the names in a text, {@code HostNames} those in an address,
 * {@code OfficeHolders} knows who held which office when.
 */
@NullMarked
package amtsblick.classify.gazetteer;

import org.jspecify.annotations.NullMarked;
