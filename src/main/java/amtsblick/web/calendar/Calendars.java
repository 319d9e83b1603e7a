// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.calendar;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.news.fact.Facts;
import amtsblick.web.address.QueryParams;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Response;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Frame;
import amtsblick.web.page.SelectionHandler;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.Site;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The deadlines and events of a selection as a calendar. Bounded: every deadline that is still open comes before what is over, then the newest
 * items, {@link #MOST} entries in all.
 */
public final class Calendars implements SelectionHandler {
    /** The address under which any selection can be had so. */
    public static final String PATH = Frame.CALENDAR.path();

    private static final Logger LOG = LoggerFactory.getLogger(Calendars.class);

    private static final int MOST = 500;
    private static final int MOST_PAGES = 3;

    /** How many days before a deadline the reader is to be told. */
    private static final String ALARM = "alarm";

    private final Site site;
    private final Problems problems;

    public Calendars(Site site, Problems problems) {
        this.site = site;
        this.problems = problems;
    }

    @Override
    public int size() {
        return NewsQuery.MAX_SIZE;
    }

    @Override
    public Set<String> extras() {
        return Set.of(ALARM);
    }

    @Override
    public Response of(Selection selected, Asked asked) {
        String alarm = asked.parameter(ALARM);
        if (!alarm.isEmpty() && !alarm.matches("[1-9]\\d?")) {
            return problems.invalid(
                    asked,
                    new QueryParams.Result.Invalid(ALARM, alarm, "expected.alarm", List.of()),
                    asked.reader().href(asked.path(), selected));
        }
        Selection selection = selected.asking(q -> q.withPage(1).withSort(Sort.NEWEST));
        Found found = found(selection.query());
        Set<Facts.Kind> kinds = kinds(selection);
        List<CalendarEntry> entries = found.items().stream()
                .flatMap(item -> CalendarEntry.of(item, asked.reader()))
                .filter(entry -> kinds.contains(entry.kind()))
                .sorted(openFirst(site.today()))
                .limit(MOST)
                .toList();
        OptionalInt days = alarm.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(alarm));
        return new Response(
                        200,
                        CalendarFile.TYPE,
                        file(selection, entries, days, asked.reader()).bytes())
                .madeOf(Matter.ARCHIVE, Matter.DAY)
                .whole(found.whole());
    }

    private CalendarFile file(Selection selection, List<CalendarEntry> entries, OptionalInt alarm, Reader reader) {
        String demo = site.settings().demo() ? reader.text("demo.short") + " " : "";
        String address = reader.href(PATH, selection);
        return new CalendarFile(
                demo
                        + reader.text(
                                "calendar.title",
                                Headings.of(selection, reader),
                                site.settings().name()),
                reader.text("calendar.subtitle", site.settings().name()),
                CalendarEntry.uid("selection", address),
                reader.absolute(address) + reminding(address, alarm),
                reader.absolute(reader.href("/", selection)),
                reader.lang().code(),
                entries,
                alarm,
                site.today());
    }

    private static String reminding(String address, OptionalInt alarm) {
        String named = (address.contains("?") ? "&" : "?") + ALARM + "=";
        return alarm.isPresent() ? named + alarm.getAsInt() : "";
    }

    /** Who chose one of the two gets that alone. */
    private static Set<Facts.Kind> kinds(Selection selection) {
        Set<Facts.Kind> chosen = CalendarEntry.KINDS.stream()
                .filter(kind -> selection.has(Dimension.FACT, kind.id()))
                .collect(Collectors.toSet());
        return chosen.isEmpty() ? CalendarEntry.KINDS : chosen;
    }

    /** What is still to come by its day, then what is over, the latest first. */
    private static Comparator<CalendarEntry> openFirst(LocalDate today) {
        Comparator<CalendarEntry> byDay = Comparator.comparing(CalendarEntry::last);
        return Comparator.comparing((CalendarEntry entry) -> entry.last().isBefore(today))
                .thenComparing((one, other) ->
                        one.last().isBefore(today) ? byDay.compare(other, one) : byDay.compare(one, other))
                .thenComparing(entry -> entry.uid());
    }

    /** @param whole whether nothing is missing for lack of an answering store */
    private record Found(List<NewsItem> items, boolean whole) {}

    private Found found(NewsQuery asked) {
        NewsQuery dated = asked.values(Dimension.FACT).isEmpty()
                ? asked.with(Dimension.FACT, Facts.Kind.DEADLINE.id(), Facts.Kind.EVENT.id())
                : asked;
        Map<String, NewsItem> items = new LinkedHashMap<>();
        gather(dated.openOn(site.today()).withSort(Sort.DEADLINE), items);
        gather(dated, items);
        boolean whole = true;
        try {
            // Only the store has the earlier versions, which are what an entry counts by.
            site.archive().items().get(items.keySet()).forEach(item -> items.replace(item.id(), item));
        } catch (ArchiveException e) {
            LOG.warn("A calendar is made without earlier versions: {}", e.getMessage());
            whole = false;
        }
        return new Found(List.copyOf(items.values()), whole);
    }

    /** Wholly, as programs take an entry out of the calendar that is not there any more. */
    private void gather(NewsQuery query, Map<String, NewsItem> items) {
        for (int number = 1; number <= MOST_PAGES; number++) {
            NewsPage page = Finding.whole(site.finding().find(query.withPage(number), Extent.ITEMS));
            page.hits().forEach(hit -> items.putIfAbsent(hit.item().id(), hit.item()));
            if (page.hits().size() < query.size()) {
                break;
            }
        }
    }
}
