// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.calendar;

import amtsblick.news.NewsItem;
import amtsblick.news.fact.Deadline;
import amtsblick.news.fact.EventDate;
import amtsblick.news.fact.Facts;
import amtsblick.web.page.States;
import amtsblick.web.words.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A deadline or an event of an item.
 *
 * @param uid names it for good: whatever its day becomes, and wherever it is served
 * @param kind a deadline, or an event
 * @param first its day, or the first of several
 * @param last the last of them
 * @param summary what it is, and of what; says so where the item is withdrawn
 * @param description the item's own words as far as they may be shown, who says so, and where
 * @param url the publisher's page
 * @param category what it is, alone
 * @param history how the item came to be as it is
 * @param cancelled whether the item is withdrawn
 */
record CalendarEntry(
        String uid,
        Facts.Kind kind,
        LocalDate first,
        LocalDate last,
        String summary,
        String description,
        String url,
        String category,
        History history,
        boolean cancelled) {

    /** What can stand in a calendar. */
    static final Set<Facts.Kind> KINDS = Set.of(Facts.Kind.DEADLINE, Facts.Kind.EVENT);

    /**
     * What an item went through.
     *
     * @param sequence how often it was changed, its withdrawal among that
     * @param created when it was first seen
     * @param revised when it last changed
     */
    record History(int sequence, Instant created, Instant revised) {
        static History of(NewsItem item) {
            Optional<Instant> withdrawn = item.state().withdrawn();
            Instant revised = Stream.of(
                            Stream.of(item.firstSeen()),
                            item.revisions().stream().map(revision -> revision.until()),
                            item.state().changed().stream(),
                            withdrawn.stream())
                    .flatMap(moments -> moments)
                    .max(Instant::compareTo)
                    .orElseThrow();
            return new History(item.revisions().size() + (withdrawn.isPresent() ? 1 : 0), item.firstSeen(), revised);
        }
    }

    /** What an item puts into a calendar: one entry, two or none. */
    static Stream<CalendarEntry> of(NewsItem item, Reader reader) {
        Facts facts = item.facts();
        return Stream.of(
                        facts.deadline().map(due -> deadline(due, item, reader)),
                        facts.event().map(event -> event(event, item, reader)))
                .flatMap(Optional::stream);
    }

    private static CalendarEntry deadline(Deadline due, NewsItem item, Reader reader) {
        String what = reader.text("said.deadline." + due.what().id());
        String summary = reader.text("said.named", what, States.title(item, reader));
        return entry(Facts.Kind.DEADLINE, due.date(), due.date(), what, summary, due.words(), item, reader);
    }

    private static CalendarEntry event(EventDate event, NewsItem item, Reader reader) {
        LocalDate last = event.end().filter(end -> end.isAfter(event.date())).orElse(event.date());
        String what = reader.text("said.event");
        return entry(
                Facts.Kind.EVENT, event.date(), last, what, States.title(item, reader), event.words(), item, reader);
    }

    private static CalendarEntry entry(
            Facts.Kind kind,
            LocalDate first,
            LocalDate last,
            String what,
            String summary,
            String words,
            NewsItem item,
            Reader reader) {
        return new CalendarEntry(
                uid(kind.id(), item.id()),
                kind,
                first,
                last,
                summary,
                description(words, item, reader),
                item.headline().link().toString(),
                what,
                History.of(item),
                item.state().withdrawn().isPresent());
    }

    private static String description(String words, NewsItem item, Reader reader) {
        return Stream.of(
                        words.isEmpty() ? "" : reader.text("calendar.words", words),
                        reader.text(
                                "calendar.source",
                                item.sourceName(),
                                item.headline().link().toString()),
                        reader.text("calendar.item", reader.absolute("/item/" + item.id())))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Without the address of the server, which may move, and which a UID must not tell (RFC 7986, 5.3). */
    static String uid(String what, String id) {
        String name = String.join("/", "amtsblick", "calendar", what, id);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
