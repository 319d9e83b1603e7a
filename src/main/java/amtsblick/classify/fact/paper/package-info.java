// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What strategies, plans and laws are called: {@code Documents} is the way in, {@code Attributes} says where a name ends,
 * {@code QuotedTitles} reads what stands in quotes, {@code
 * LawNames} knows short forms.
 */
@NullMarked
package amtsblick.classify.fact.paper;

import org.jspecify.annotations.NullMarked;
