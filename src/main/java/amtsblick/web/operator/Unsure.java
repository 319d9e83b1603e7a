// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operator;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Finding.Extent;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsPage.Hit;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entries;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whose kind is more likely wrong than right: the first to be looked at by hand, and to learn from.
 *
 * @param newest some of them, each leading to the form that corrects it
 * @param all where all of them are, in words how many
 */
public record Unsure(List<Row> newest, NamedLink all) {
    private static final Logger LOG = LoggerFactory.getLogger(Unsure.class);
    private static final int SHOWN = 10;

    /**
     * An item and the kind that it is thought to be of.
     *
     * @param language of its title where it differs from the page's
     */
    public record Row(NamedLink item, Optional<String> language, String source, String kind) {}

    /** None where nobody can search at present: the page tells why, and is needed then. */
    static Unsure of(Site site, Reader reader) {
        try {
            return found(site, reader);
        } catch (ArchiveException e) {
            LOG.debug("Unsure items are not looked for", e);
            return new Unsure(List.of(), new NamedLink("", ""));
        }
    }

    private static Unsure found(Site site, Reader reader) {
        Selection unsure = Selection.of(Dimension.CERTAINTY, "unsure");
        NewsPage page = site.finding().find(unsure.query().withSize(SHOWN), Extent.TOTAL);
        return new Unsure(
                page.hits().stream()
                        .map(Hit::item)
                        .map(item -> row(item, reader))
                        .toList(),
                new NamedLink(reader.m().count("operator.unsure.all", page.total()), reader.href("/", unsure)));
    }

    private static Row row(NewsItem item, Reader reader) {
        return new Row(
                new NamedLink(item.headline().fullTitle(), reader.href(ItemForm.PATH + item.id())),
                Entries.foreignTo(reader, item),
                item.sourceName(),
                reader.name(Dimension.KIND, item.labels().kind().value()));
    }
}
