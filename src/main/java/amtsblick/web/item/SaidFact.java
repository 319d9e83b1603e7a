// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.item;

import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.news.fact.Amount;
import amtsblick.news.fact.Deadline;
import amtsblick.news.fact.EventDate;
import amtsblick.news.fact.Facts;
import amtsblick.news.fact.PersonMove;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who acts in an item or what it says in days, sums and names, in words.
 *
 * @param name what it is
 * @param value empty where the links say it
 * @param links to more of the like
 * @param words the item's own, as far as they may be shown
 */
public record SaidFact(String name, String value, List<NamedLink> links, String words) {

    /** @param today decides how many days are left until a deadline */
    static List<SaidFact> all(NewsItem item, LabelLinks links, LocalDate today) {
        Reader reader = links.reader();
        Facts facts = item.facts();
        List<SaidFact> all = new ArrayList<>();
        List<NamedLink> bodies = item.labels().bodyNames().stream()
                .map(body -> links.of(Dimension.BODY, body))
                .toList();
        if (!bodies.isEmpty()) {
            all.add(new SaidFact(reader.text("said.body"), "", bodies, ""));
        }
        facts.deadline().ifPresent(due -> all.add(deadline(due, reader, today)));
        facts.event().ifPresent(event -> all.add(plain("event", days(event, reader), event.words(), reader)));
        facts.amounts().forEach(sum -> all.add(plain("amount", amount(sum, reader), sum.words(), reader)));
        if (!facts.parties().isEmpty()) {
            all.add(plain("parties", String.join(", ", facts.parties()), "", reader));
        }
        facts.person().ifPresent(person -> all.add(plain("person", move(person, reader), "", reader)));
        facts.document().ifPresent(title -> all.add(plain("document", title, "", reader)));
        return all;
    }

    private static SaidFact plain(String key, String value, String words, Reader reader) {
        return new SaidFact(reader.text("said." + key), value, List.of(), words);
    }

    /** What is over is told, and not offered. */
    private static SaidFact deadline(Deadline due, Reader reader, LocalDate today) {
        Selection open = Selection.ALL.asking(q -> q.openOn(today).withSort(Sort.DEADLINE));
        return new SaidFact(
                reader.text("said.deadline." + due.what().id()),
                Times.date(due.date(), reader.lang()) + ", " + left(due.date(), reader, today),
                due.date().isBefore(today)
                        ? List.of()
                        : List.of(new NamedLink(reader.text("said.deadline.more"), reader.href("/", open))),
                due.words());
    }

    /** How long there is until a day: "noch 30 Tage". */
    public static String left(LocalDate due, Reader reader, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        return left < 0
                ? reader.text("said.deadline.over")
                : left == 0 ? reader.text("said.deadline.today") : reader.m().count("said.deadline.left", left);
    }

    /** What is looked for in registers and among deadlines, the same on every day: "Beteiligte: Land, Zweckverband"; empty for most. */
    public static String brief(NewsItem item, Reader reader) {
        Facts facts = item.facts();
        return Stream.of(
                        facts.deadline()
                                .map(due -> named(
                                        "deadline." + due.what().id(), Times.date(due.date(), reader.lang()), reader)),
                        Optional.of(facts.parties())
                                .filter(parties -> !parties.isEmpty())
                                .map(parties -> named("parties", String.join(", ", parties), reader)),
                        facts.person().map(person -> named("person", move(person, reader), reader)),
                        facts.document().map(title -> named("document", title, reader)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static String named(String key, String value, Reader reader) {
        return reader.text("said.named", reader.text("said." + key), value);
    }

    private static String days(EventDate event, Reader reader) {
        String first = Times.date(event.date(), reader.lang());
        return event.end()
                .map(end -> reader.text("span.between", first, Times.date(end, reader.lang())))
                .orElse(first);
    }

    private static String amount(Amount sum, Reader reader) {
        NumberFormat format = NumberFormat.getNumberInstance(reader.lang().locale());
        format.setMaximumFractionDigits(2);
        return format.format(sum.value()) + " " + reader.text("currency." + sum.currency());
    }

    private static String move(PersonMove person, Reader reader) {
        String who = person.office().isEmpty() ? person.name() : person.name() + ", " + person.office();
        return reader.text("said.move", who, reader.text("move." + person.move().id()));
    }
}
