// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Addresses to pages, feeds and API. A query's way: {@code Requests.selection → QueryParams.read → HeadlinesPage.of → Finding.find →
 * HeadlinesView.of → headlines.jte}; feeds and API part from it after {@code QueryParams}. Addresses stand in tables, each with the room that
 * answers it: {@code Routes} for readers, {@code MachineRoutes} for programs, {@code FileRoutes}, {@code WatchRoutes}; {@code Requests} turns HTTP into what rooms are asked. What was made once is
 * kept and sent by {@code Delivery}, until something changes that it was made of. {@code WebServer} starts it all, within the
 * bounds of {@code limit}; {@code Farewell} is how it stops. How it does is told by {@code operate};
 * {@code OperatorRoutes} leads to what operators do there, {@code AlertRoutes} to subscriptions by mail.
 *
 * <p>Rooms: {@code review}, {@code register}, {@code compare}, {@code dossier}, {@code headlines}, {@code item}, {@code sources}, {@code feed}, {@code calendar}, {@code api}, {@code terms}, {@code export}, {@code openapi}, {@code mcp}, {@code subscribe}, {@code alert}, {@code push}, {@code discovery}, {@code opendata}, {@code text}, {@code quality} and {@code operator} answer one kind of question each;
 * {@code letter} finds the words for mails; {@code problem} says what went wrong, {@code page} is what pages share, {@code words} how readers are told, {@code answer} the way to the wire, {@code format} the forms of what is no page, {@code slug} readable addresses, {@code address} the grammar of addresses, {@code site} what is
 * served.
 *
 * <p>Doors, all that others use of the rooms: {@code address.KnownValues}, {@code address.Lang}, {@code address.QueryParams}, {@code address.Selection}, {@code address.UnknownName}, {@code
 * alert.AddressSelections}, {@code letter.Correspondence}, {@code push.PushWords}, {@code review.Concerns}, {@code words.Messages}, {@code site.SearchWatch}, {@code site.Site}, {@code site.Team}, {@code site.WebSettings}.
 */
@NullMarked
package amtsblick.web;

import org.jspecify.annotations.NullMarked;
