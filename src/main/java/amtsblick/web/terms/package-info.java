// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What there is to choose from, for machines: {@code Terms} knows the values of each filter with names, keys and counts; {@code ApiTerms} lists
 * one filter's, {@code ApiSuggest} those that begin like what is typed, {@code ApiFacets} spreads a selection over one filter and over time.
 */
@NullMarked
package amtsblick.web.terms;

import org.jspecify.annotations.NullMarked;
