// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsPage.Hit;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.web.address.Selection;
import amtsblick.web.item.SaidFact;
import amtsblick.web.item.StoryRows;
import amtsblick.web.item.StoryView;
import amtsblick.web.page.Entries;
import amtsblick.web.page.Entry;
import amtsblick.web.page.SinceThen;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The headlines of a day, those with a deadline on a day, or all of them where they are ordered by relevance.
 *
 * @param title the day in words, empty where they are not grouped
 * @param count how many there are of it, in words; empty where the page does not have all
 */
public record Day(String title, String count, List<Entry> entries) {
    static List<Day> of(NewsPage page, Selection selection, HeadlinesView.Found found, Reader reader, LocalDate today) {
        Map<String, List<Entry>> days = new LinkedHashMap<>();
        Map<String, String> counts = new HashMap<>();
        Map<LocalDate, Long> whole = page.equals(found.page()) ? DayCounts.of(page) : Map.of();
        Sort sort = page.query().sort();
        for (Hit hit : StoryRows.of(page, found.stories())) {
            String title = switch (sort) {
                case NEWEST, OLDEST -> dayTitle(hit.item(), reader, today);
                case DEADLINE -> dueTitle(hit.item(), reader, today);
                case RELEVANCE -> hit.distant() ? reader.text("aid.distant") : "";
            };
            days.computeIfAbsent(title, _ -> new ArrayList<>()).add(entry(hit, page, selection, found, reader));
            Long count = whole.get(hit.item().sortDate().day());
            if (count != null && !hit.item().undated()) {
                counts.put(title, reader.m().count("status.items", count));
            }
        }
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), counts.getOrDefault(day.getKey(), ""), day.getValue()))
                .toList();
    }

    /** "Donnerstag, 31. Juli 2025 · noch 30 Tage" */
    private static String dueTitle(NewsItem item, Reader reader, LocalDate today) {
        return item.facts()
                .deadline()
                .map(due -> reader.text(
                        "day.due", Times.day(due.date(), reader.lang()), SaidFact.left(due.date(), reader, today)))
                .orElse("");
    }

    private static Entry entry(Hit hit, NewsPage page, Selection selection, HeadlinesView.Found found, Reader reader) {
        List<NewsItem> story = StoryView.of(hit.item(), found.stories());
        Sort sort = page.query().sort();
        boolean ofItsDay = sort == Sort.NEWEST || sort == Sort.OLDEST;
        boolean late = SinceThen.isLate(hit.item(), page.query());
        Entry entry = ofItsDay ? Entries.of(hit, reader) : Entries.dated(hit, reader);
        return entry.with(StoryView.others(story, hit.item(), reader), late).within(selection, hit.item(), reader);
    }

    private static String dayTitle(NewsItem item, Reader reader, LocalDate today) {
        if (item.undated()) {
            return reader.text("item.undated");
        }
        LocalDate day = item.sortDate().day();
        String words = Times.day(day, reader.lang());
        if (day.equals(today)) {
            return reader.text("day.today", words);
        }
        return day.equals(today.minusDays(1)) ? reader.text("day.yesterday", words) : words;
    }
}
