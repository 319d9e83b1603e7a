// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery;
import amtsblick.web.address.Lang;
import amtsblick.web.address.QueryParams;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Assets;
import amtsblick.web.site.WebSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What every page shows around its content.
 *
 * @param m the words of its language
 * @param explicit the language as the address names it; links carry it on, because there are no cookies
 * @param title of the window, without the name of the site
 * @param path of this page, for the menu
 * @param here the address of this page in the other language
 * @param selection what the feed links subscribe to; everything, where the page is no selection
 * @param settings name, operator, whether it is a demo
 * @param state one line on the last visits
 */
public record Frame(
        Messages m,
        Optional<Lang> explicit,
        String title,
        String path,
        String here,
        Selection selection,
        WebSettings settings,
        String state) {

    /** The kinds of feed, in the order they are offered. */
    public static final List<FeedLink> FEEDS = List.of(
            new FeedLink("RSS", "/feed.rss", "application/rss+xml"),
            new FeedLink("Atom", "/feed.atom", "application/atom+xml"),
            new FeedLink("JSON", "/feed.json", "application/feed+json"));

    /** A kind of feed: name, path, media type. */
    public record FeedLink(String name, String path, String type) {}

    public Lang lang() {
        return m.lang();
    }

    public String text(String key, Object... arguments) {
        return m.get(key, arguments);
    }

    /** A link to another page of ours, in the language chosen. */
    public String href(String target) {
        return QueryParams.print(target, Selection.ALL, explicit);
    }

    /** A link to a selection under a path. */
    public String href(String target, Selection chosen) {
        return QueryParams.print(target, chosen, explicit);
    }

    /** The address of a feed for what this page shows, on the first page. */
    public String feed(FeedLink feed) {
        return href(feed.path(), selection.asking(q -> q.withPage(1).withSort(NewsQuery.Sort.NEWEST)));
    }

    /** The public address of a path, for canonical links and feeds. */
    public String absolute(String target) {
        return settings.base() + target;
    }

    /** The page's canonical address: without the language where it is German. */
    public String canonical() {
        return absolute(QueryParams.print(path, selection, explicit.filter(l -> l != Lang.DE)));
    }

    public String windowTitle() {
        return title.isEmpty() ? settings.name() : title + " – " + settings.name();
    }

    /** A day in words, with the weekday. */
    public String day(LocalDate day) {
        return Times.day(day, lang());
    }

    /** What a search from this page keeps: the filters and the language, but neither words nor page. */
    public List<Field> hiddenFields() {
        List<Field> fields = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            selection.values(dimension).forEach(value -> fields.add(new Field(dimension.id(), value)));
        }
        if (!selection.from().isEmpty()) {
            fields.add(new Field("from", selection.from()));
        }
        if (!selection.to().isEmpty()) {
            fields.add(new Field("to", selection.to()));
        }
        explicit.ifPresent(lang -> fields.add(new Field("lang", lang.code())));
        return fields;
    }

    /** A hidden field of the search form. */
    public record Field(String name, String value) {}

    /** The address of the icon. */
    public String icon() {
        return Assets.ICON.path();
    }

    /** The address of the style sheet, which changes with its content. */
    public String stylesheet() {
        return Assets.STYLE.path();
    }
}
