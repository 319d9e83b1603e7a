// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

import java.util.Locale;
import java.util.Optional;

/** What lies at a source's address. */
public enum SourceKind {
    /** RSS, RDF, Atom or JSON Feed; which one is found by looking. */
    FEED,
    /** A web page that lists dated headlines, read with {@link Selectors}. */
    LISTING,
    /** A news sitemap, or an index that leads to some. */
    SITEMAP,
    /** Whatever is found there: its feed, its news sitemap, or the page itself; found out at the first visit, see {@link Reading}. */
    AUTO;

    /** The id in config files and in the store: the lower-case name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this id, if this version knows it. */
    public static Optional<SourceKind> of(String id) {
        for (SourceKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
