// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Who acts: {@code BodyTables} reads {@code bodies.tsv} (names of their own), {@code offices.tsv} (kinds that every state has) and who speaks
 * for whom ({@code persons.tsv}), {@code BodyNames} finds them in a text and {@code DescribedNames} those that no table lists, {@code BodyRole} tells who acts from who is only mentioned,
 * {@code CompleteName} adds the state, place or task to an office, {@code PartyGroup} the assembly to a party's group, {@code
 * FormerNames} knows what a house was called then, {@code GoverningBody} who acts where nobody is named,
 * {@code ActingBodies} is the way in.
 */
@NullMarked
package amtsblick.classify.who;

import org.jspecify.annotations.NullMarked;
