// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.site;

import amtsblick.archive.ArchiveException;
import amtsblick.news.NewsItem;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An item that is shown, with its earlier versions; without them while the store does not answer.
 *
 * @param whole whether its earlier versions are there, too
 */
public record ShownItem(NewsItem item, boolean whole) {
    private static final Logger LOG = LoggerFactory.getLogger(ShownItem.class);

    public static Optional<ShownItem> find(Site site, String id) {
        Optional<NewsItem> shown = site.finding().get(id);
        try {
            return shown.flatMap(_ -> site.archive().items().get(id))
                    .or(() -> shown)
                    .map(item -> new ShownItem(item, true));
        } catch (ArchiveException e) {
            LOG.warn("An item is shown without its earlier versions: {}", e.getMessage());
            return shown.map(item -> new ShownItem(item, false));
        }
    }
}
