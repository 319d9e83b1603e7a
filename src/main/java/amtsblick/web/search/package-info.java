// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What helps with a search that was typed: {@code SearchAid} beside its answers (mistakes at their place, another spelling, {@code
 * FilterChips}, {@code WaysOut} of an empty answer), the page of suggestions and the page about the query language. Reads queries by {@code
 * query.QueryText} and asks {@code archive.Finding}; next hop: {@code web.headlines} shows it.
 */
@NullMarked
package amtsblick.web.search;

import org.jspecify.annotations.NullMarked;
