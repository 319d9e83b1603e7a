// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

import amtsblick.parse.DocumentFormat;
import amtsblick.source.kind.AutoKind;
import amtsblick.source.kind.FeedKind;
import amtsblick.source.kind.ListingKind;
import amtsblick.source.kind.SitemapKind;
import amtsblick.source.kind.SourceReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What lies at a source's address; the names of the kinds, in the order in which they are preferred where a site offers several. */
public enum SourceKind {
    FEED(new FeedKind()),
    SITEMAP(new SitemapKind()),
    LISTING(new ListingKind()),
    AUTO(new AutoKind());

    private final SourceReader reader;

    SourceKind(SourceReader reader) {
        this.reader = reader;
    }

    /** How such a source is read. */
    public SourceReader reader() {
        return reader;
    }

    /** The id in config files and in the store: the lower-case name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All kinds by their ids. */
    static Map<String, SourceKind> byId() {
        Map<String, SourceKind> kinds = new TreeMap<>();
        for (SourceKind kind : values()) {
            kinds.put(kind.id(), kind);
        }
        return kinds;
    }

    /** The kind with this id, if this version knows it. */
    public static Optional<SourceKind> of(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    /** The kind that reads documents which look so. */
    public static SourceKind of(DocumentFormat format) {
        return Arrays.stream(values())
                .filter(kind -> kind.reader.reads(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing reads " + format));
    }
}
