// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.compare;

import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entries;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.util.List;
import java.util.Optional;

/**
 * A Land in a comparison, in words.
 *
 * @param href its dossier
 * @param count how many items it has
 * @param all these items
 * @param width of its bar, of 30
 * @param first when the oldest is from
 * @param newest the newest item
 * @param day when that is from
 * @param language of the newest item where it differs from the page's
 * @param feed what tells when there is something
 */
public record LandRow(
        String name,
        String href,
        String count,
        String all,
        int width,
        String first,
        Optional<NamedLink> newest,
        String day,
        Optional<String> language,
        String feed) {
    private static final int BAR = 30;

    /** @param most how many the Land has that has most */
    static LandRow of(Standing standing, Selection within, long most, Reader reader) {
        Selection own = within.with(Dimension.REGION, List.of(standing.land().value()));
        return new LandRow(
                name(standing, reader),
                reader.href(standing.land().path()),
                reader.m().number(standing.count()),
                reader.href("/", own),
                most == 0 ? 0 : (int) Math.ceil((double) BAR * standing.count() / most),
                standing.firstDay()
                        .map(day -> Times.shortDate(day, reader.lang()))
                        .orElse(reader.text("item.undated")),
                standing.newest()
                        .map(item -> new NamedLink(item.headline().title(), reader.href("/item/" + item.id()))),
                standing.newest().map(item -> day(item, reader)).orElse(""),
                standing.newest().flatMap(item -> Entries.foreignTo(reader, item)),
                reader.href("/feed.atom", own));
    }

    private static String day(NewsItem item, Reader reader) {
        return item.undated()
                ? reader.text("item.undated")
                : Times.shortDate(item.sortDate().day(), reader.lang());
    }

    /** What the Land is called. */
    static String name(Standing standing, Reader reader) {
        return reader.name(Dimension.REGION, standing.land().value());
    }
}
