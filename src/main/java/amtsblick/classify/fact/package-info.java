// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What a headline says in days, sums and names, one class for each: {@code Deadlines}, {@code EventDates}, {@code Amounts}, {@code
 * Parties}, {@code Appointments}, {@code Documents}. {@code FactCues} has the words of {@code facts.yaml} that
 * tell what stands beside them, {@code PartyNames} and {@code PersonNames} find who can agree or take an office, {@code MoveWords} whether
 * somebody comes, goes or stays, {@code Copulas} what they become, {@code OtherPersons} who does neither, {@code Offices} where, {@code QuotedTitles} what papers are called; {@code FactFinder} is the way in. Nothing is guessed: a fact that its words leave open is none.
 */
@NullMarked
package amtsblick.classify.fact;

import org.jspecify.annotations.NullMarked;
