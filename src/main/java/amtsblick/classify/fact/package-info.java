// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What a headline says in days, sums and names, one class for each: {@code Deadlines}, {@code EventDates}, {@code
 * Parties}, {@code Appointments}, papers in {@code paper}; sums are {@code text.Amounts}. {@code PartyNames}, {@code PartyRows} and {@code PersonNames} find who can agree or take an office, {@code Conclusions} where it is said that somebody agrees, {@code MoveWords} whether
 * somebody comes, goes or stays, {@code Copulas} what they become, {@code Farewells} who is sent off, {@code OtherPersons} who does neither, {@code Offices} where; {@code FactFinder} is the way in. Nothing is guessed: a fact that its words leave open is none.
 */
@NullMarked
package amtsblick.classify.fact;

import org.jspecify.annotations.NullMarked;
