// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.news.NewsQuery;
import amtsblick.web.address.Lang;
import amtsblick.web.address.Selection;
import amtsblick.web.address.SelectionAddress;
import amtsblick.web.answer.Assets;
import amtsblick.web.site.WebSettings;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Messages;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What every page shows around its content.
 *
 * @param reader whose words and links it uses
 * @param title of the window, without the name of the site
 * @param path of this page, for the menu
 * @param here the address of this page in the other language
 * @param selection what the page shows, as its address says it; everything, where it is no selection
 * @param subscribed what the feed links subscribe to: the same, or what the page's path adds to it
 * @param head what it says of itself to machines
 * @param settings name, operator, whether it is a demo
 * @param state one line on the last visits
 */
public record Frame(
        Reader reader,
        String title,
        String path,
        String here,
        Selection selection,
        Selection subscribed,
        Head head,
        WebSettings settings,
        String state) {

    /** The kinds of feed, in the order they are offered. */
    public static final List<FeedLink> FEEDS = List.of(
            new FeedLink("RSS", "/feed.rss", "application/rss+xml"),
            new FeedLink("Atom", "/feed.atom", "application/atom+xml"),
            new FeedLink("JSON", "/feed.json", "application/feed+json"));

    /** What has days of its own can be had as a calendar, too. */
    public static final FeedLink CALENDAR = new FeedLink("iCalendar", "/calendar.ics", "text/calendar");

    /** All of it as a table. */
    public static final FeedLink TABLE = new FeedLink("CSV", "/api/v1/items.csv", "text/csv");

    /** A kind of feed: name, path, media type. */
    public record FeedLink(String name, String path, String type) {}

    public Lang lang() {
        return reader.lang();
    }

    public Messages m() {
        return reader.m();
    }

    public String text(String key, Object... arguments) {
        return reader.text(key, arguments);
    }

    /** A link to another page of ours. */
    public String href(String target) {
        return reader.href(target);
    }

    /** A link to a selection under a path of ours. */
    public String href(String target, Selection chosen) {
        return reader.href(target, chosen);
    }

    /** The address of a feed for what this page shows, on the first page. */
    public String feed(FeedLink feed) {
        return subscribing(feed.path());
    }

    /** The page with all ways to subscribe to what this page shows. */
    public String subscription() {
        return subscribing("/abo");
    }

    private String subscribing(String target) {
        return reader.href(target, subscribed.asking(q -> q.withPage(1).withSort(NewsQuery.Sort.NEWEST)));
    }

    /** The same page, saying this of itself. */
    public Frame saying(Head better) {
        return new Frame(reader, title, path, here, selection, subscribed, better, settings, state);
    }

    /** The same page, found in the other language there: for pages whose address holds more than a selection. */
    public Frame elsewhere(String other) {
        return new Frame(reader, title, path, other, selection, subscribed, head, settings, state);
    }

    /** The page's canonical address in a language: German is the one that need not be named. */
    public String in(Lang language) {
        return absolute(
                SelectionAddress.print(path, selection, Optional.of(language).filter(l -> l != Lang.DE)));
    }

    /** A picture for previews. */
    public String picture() {
        return absolute(Assets.ICON_512.path());
    }

    /** What the feeds of this page are called, by themselves the same. */
    public String feedTitle() {
        return Headings.of(subscribed, reader) + " – " + settings.name();
    }

    /** The public address of a path. */
    public String absolute(String target) {
        return reader.absolute(target);
    }

    /** The page's canonical address: without the language where it is German. */
    public String canonical() {
        return absolute(SelectionAddress.print(path, selection, reader.named().filter(l -> l != Lang.DE)));
    }

    /** What paper says of where it comes from: the address and the day. */
    public String printed() {
        return text(
                "printed", settings.name(), absolute(SelectionAddress.print(path, selection, reader.named())), state);
    }

    public String windowTitle() {
        return title.isEmpty() ? settings.name() : title + " – " + settings.name();
    }

    /** What a search from this page keeps: the filters and the language, but neither words nor page. */
    public List<Field> hiddenFields() {
        return KeptFields.of(selection, reader, Set.of("q", "sort"));
    }

    /** A hidden field of a form. */
    public record Field(String name, String value) {}

    /** The address of the icon. */
    public String icon() {
        return Assets.ICON.path();
    }

    /** The address of the style sheet, which changes with its content. */
    public String stylesheet() {
        return Assets.STYLE.path();
    }

    /** The address of the script, likewise. */
    public String script() {
        return Assets.SCRIPT.path();
    }
}
