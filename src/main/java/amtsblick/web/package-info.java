// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Addresses to pages, feeds and API. A query's way: {@code Requests.selection → QueryParams.read → HeadlinesPage.of → Finding.find →
 * HeadlinesView.of → headlines.jte}; RSS, Atom and JSON change the last two only. All routes stand in one table, and the grammar of addresses is
 * parsed and printed in one place, {@code QueryParams}. What was made once is kept and sent by {@code Delivery}; how old it may be
 * says {@code Edition}.
 *
 * <p>Rooms: {@code headlines}, {@code item}, {@code sources}, {@code feed}, {@code api} and {@code text} answer one kind of question each;
 * {@code page} is what pages share, {@code answer} the way to the wire, {@code address} the grammar of addresses, {@code site} what is
 * served.
 *
 * <p>Doors, all that others use of the rooms: {@code address.Lang}, {@code address.QueryParams}, {@code address.Selection}, {@code
 * page.Messages}, {@code site.Site}, {@code site.WebSettings}.
 */
@NullMarked
package amtsblick.web;

import org.jspecify.annotations.NullMarked;
