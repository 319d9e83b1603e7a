// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

/** What lies at a source's address. */
public enum SourceKind {
    /** RSS, RDF, Atom or JSON Feed; which one is found by looking. */
    FEED,
    /** A web page that lists dated headlines, read with {@link Selectors}. */
    LISTING,
    /** A news sitemap, or an index that leads to some. */
    SITEMAP,
    /** Whatever is found there: its feed, its news sitemap, or the page itself; found out at the first visit, see {@link Reading}. */
    AUTO
}
