// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.words.Reader;
import java.util.Optional;

/**
 * The pages beside a page of answers.
 *
 * @param newer the page before, where there is one; from beyond the end, the last one there is. Where the oldest stand first, it is older
 * @param older the page after
 */
public record Pager(Optional<NamedLink> newer, Optional<NamedLink> older) {

    public static Pager of(NewsPage page, String path, Selection selection, Reader reader) {
        int before = page.total() == 0 ? 0 : Math.min(page.query().page() - 1, page.pages());
        int after = page.query().page() + 1;
        boolean upwards = page.query().sort() == NewsQuery.Sort.OLDEST;
        return new Pager(
                turn(upwards ? "pager.older" : "pager.newer", before, page, path, selection, reader),
                turn(upwards ? "pager.newer" : "pager.older", after, page, path, selection, reader));
    }

    private static Optional<NamedLink> turn(
            String key, int to, NewsPage page, String path, Selection selection, Reader reader) {
        return to < 1 || to > page.pages()
                ? Optional.empty()
                : Optional.of(
                        new NamedLink(reader.text(key), reader.href(path, selection.asking(q -> q.withPage(to)))));
    }

    public boolean isThere() {
        return newer.isPresent() || older.isPresent();
    }
}
