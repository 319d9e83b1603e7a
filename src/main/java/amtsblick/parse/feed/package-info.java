// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * RSS 0.90 to 2.0 with its modules, Atom 0.3 and 1.0, and JSON Feed, from bytes to headlines: {@code FeedParser} gives headlines,
 * {@code FeedReader} the feed, by the room that knows its format: {@code xml} or {@code json}. {@code entry} is what both give.
 *
 * <p>Doors, all that others use of the rooms: {@code entry.Feed}, {@code entry.FeedDates}.
 *
 * <p>What each element gives us, the first that has something before the others:
 *
 * <table>
 * <caption>Elements of an entry</caption>
 * <tr><th>we want</th><th>RSS and modules</th><th>Atom</th><th>JSON Feed</th></tr>
 * <tr><td>title</td><td>{@code title, dc:title, media:title, itunes:title}; markup goes, words in angle brackets stay</td>
 *     <td>{@code title} by its {@code type} and {@code mode}: text is literal, html and xhtml lose their markup, base64 is
 *     unpacked</td><td>{@code title}</td></tr>
 * <tr><td>title where there is none</td><td colspan="2">the first 100 characters of summary or content, else the address</td>
 *     <td>of {@code summary, content_text, content_html}</td></tr>
 * <tr><td>of a post without a title, {@code /@name/number}</td><td colspan="2">title: the first sentence without addresses and the
 *     hashtags at the end; link: the first page elsewhere that it points to ({@code Post})</td><td></td></tr>
 * <tr><td>link</td><td>{@code feedburner:origLink, link, atom:link}, a {@code guid} that is an address and does not deny it, an
 *     {@code enclosure} that is no picture</td><td>{@code link} that is called alternate or nothing: pages before files, the feed's
 *     language before others; {@code content src}, an {@code id} that is an address</td>
 *     <td>{@code url, external_url, id, attachments}</td></tr>
 * <tr><td>never a link</td><td colspan="3">pictures, {@code related, self, replies, via, next, edit} and whatever else is registered,
 *     {@code comments, source}, placeholders ({@code #, N/A, null})</td></tr>
 * <tr><td>id</td><td>{@code guid, dc:identifier, rdf:about}, as printed</td><td>{@code id}, as printed; only a mere path is resolved</td>
 *     <td>{@code id}, numbers too</td></tr>
 * <tr><td>published</td><td>{@code pubDate, dc:date, dcterms:issued, available, date, created, prism:publicationDate, date}</td>
 *     <td>{@code published}, {@code issued, created} (0.3)</td><td>{@code date_published}</td></tr>
 * <tr><td>updated</td><td>{@code dcterms:modified, prism:modificationDate, lastBuildDate}</td><td>{@code updated}, {@code modified}
 *     (0.3)</td><td>{@code date_modified}</td></tr>
 * <tr><td>summary</td><td>{@code description, dc:description, dcterms:abstract, itunes:summary, media:description}</td>
 *     <td>{@code summary}</td><td>{@code summary}</td></tr>
 * <tr><td>content</td><td>{@code content:encoded, xhtml:body, body, fullitem}</td><td>{@code content}</td>
 *     <td>{@code content_html, content_text}</td></tr>
 * <tr><td>authors</td><td>{@code author, dc:creator, dcterms:creator, itunes:author}, else the feed's</td>
 *     <td>{@code author/name}, else the feed's</td><td>{@code authors, author}, else the feed's</td></tr>
 * <tr><td>categories</td><td>{@code category, dc:subject, dcterms:subject, media:category}</td><td>{@code category} by label or
 *     term</td><td>{@code tags}</td></tr>
 * <tr><td>pace</td><td>{@code ttl, sy:updatePeriod, sy:updateFrequency}</td><td></td><td></td></tr>
 * </table>
 *
 * <p>Elements count by their namespace, whatever the prefix, and without one by their names; {@code media:group} is looked into;
 * relative addresses start from {@code xml:base}, else from the document's address. {@code cloud, textInput, skipHours, rating, image}
 * and the feed's own rights give us nothing.
 *
 * <p>{@code RomeFeed} has ROME read authors and categories. The rest is ours: alone ROME 2.1.0 passes 78 % of the conformance cases we
 * measure by, 31 % of their date forms and 24 % of their relative addresses.
 */
@NullMarked
package amtsblick.parse.feed;

import org.jspecify.annotations.NullMarked;
