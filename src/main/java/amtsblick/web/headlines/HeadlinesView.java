// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.classify.label.Regions;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.Selection;
import amtsblick.web.address.UnknownName;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Pager;
import amtsblick.web.page.SinceThen;
import amtsblick.web.search.SearchAid;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The headlines page.
 *
 * @param heading what is shown, in words
 * @param lead what the site is, where everything is shown
 * @param status how many
 * @param notes how the question was understood, where that is not obvious
 * @param aid what helps with the search
 * @param quality how well the labels were met that are chosen by
 * @param chips what is chosen, each removable
 * @param shortcuts selections that are near: neighbours, since yesterday
 * @param days the headlines
 * @param divider where only what is new since a moment was asked for: says so between that and what was there before
 * @param earlier what was there before
 * @param remember this selection from now on, as an address to keep
 * @param week the big topics of the week, where everything is shown
 * @param filters the form of all filters
 * @param sorts the other orders
 * @param pager further pages
 * @param fewer that feeds and the table have less than the page, where they do
 * @param cut whether the search was stopped before its end
 * @param first why nothing was collected at all yet; empty where something was
 */
public record HeadlinesView(
        Frame frame,
        String heading,
        String lead,
        String status,
        List<Note> notes,
        SearchAid aid,
        List<String> quality,
        List<Chip> chips,
        List<NamedLink> shortcuts,
        List<Day> days,
        String divider,
        List<Day> earlier,
        NamedLink remember,
        WeekTopics week,
        Filters filters,
        List<NamedLink> sorts,
        Pager pager,
        String fewer,
        boolean cut,
        Optional<String> first) {

    /**
     * What the archive gave for it.
     *
     * @param earlier what was there before, where only what is new since a moment was asked for
     * @param byRelevance how many there are ordered by relevance, where that may be more
     * @param byTime how many there are in the order of time, where that may be less
     * @param now when it was asked
     * @param stories the stories of both pages' items by id, the most original item of each first
     * @param unknown the places and bodies asked for that no item names
     * @param week the big topics of the week
     * @param aid what helps with the search
     * @param sources how many sources are visited
     * @param first why nothing was collected at all yet; empty where something was
     * @param behind whether the index lacks what is known, because it is being made anew or is in trouble
     */
    public record Found(
            NewsPage page,
            NewsPage earlier,
            long byRelevance,
            long byTime,
            Instant now,
            Map<String, List<NewsItem>> stories,
            List<UnknownName> unknown,
            WeekTopics week,
            SearchAid aid,
            int sources,
            Optional<String> first,
            boolean behind) {}

    static HeadlinesView of(
            Selection selection,
            Found found,
            KnownValues known,
            Regions regions,
            List<String> quality,
            Frame frame,
            LocalDate today) {
        Reader reader = frame.reader();
        NewsPage page = found.page();
        List<Chip> chips = Chip.all("/", selection, reader);
        boolean front = !selection.query().isFiltered();
        return new HeadlinesView(
                frame,
                front ? reader.text("front.heading") : Headings.of(selection, reader),
                front ? reader.m().count("front.lead", found.sources()) : "",
                page.total() == 0 ? reader.text("status.none") : reader.m().count("status.items", page.total()),
                Note.of(selection, found, reader),
                found.aid(),
                quality,
                chips,
                Shortcuts.of(selection, page.facets(), regions, reader, today),
                Day.of(page, selection, found, reader, today),
                SinceThen.divider(page, reader),
                Day.of(found.earlier(), selection.asking(NewsQuery::sinceEver), found, reader, today),
                SinceThen.fromNowOn("/", selection, found.now(), reader),
                found.week(),
                Filters.of(selection, page, known, chips.size(), frame, today),
                page.total() == 0 ? List.of() : otherSorts(selection, reader),
                Pager.of(page, "/", selection, reader),
                found.byTime() < page.total() ? reader.m().count("feeds.fewer", found.byTime()) : "",
                !page.isWhole(),
                found.first());
    }

    /** The orders that these headlines are not in, but could be. */
    private static List<NamedLink> otherSorts(Selection selection, Reader reader) {
        List<Sort> sorts = new ArrayList<>(List.of(Sort.NEWEST, Sort.OLDEST));
        if (!selection.query().text().isEmpty()) {
            sorts.add(Sort.RELEVANCE);
        }
        if (selection.query().openOn().isPresent()) {
            sorts.add(Sort.DEADLINE);
        }
        sorts.remove(selection.query().sort());
        return sorts.stream()
                .map(sort -> new NamedLink(
                        reader.text("sort." + sort.name().toLowerCase(Locale.ROOT)),
                        reader.href("/", selection.asking(q -> q.withSort(sort).withPage(1)))))
                .toList();
    }
}
