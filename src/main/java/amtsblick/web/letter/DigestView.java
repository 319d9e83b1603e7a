// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.letter;

import amtsblick.alert.digest.Digest;
import amtsblick.alert.digest.SourceHealth;
import amtsblick.alert.digest.SourceHealth.Trouble;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.web.address.Selection;
import amtsblick.web.alert.AddressSelections;
import amtsblick.web.page.States;
import amtsblick.web.site.Site;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mail with news in words.
 *
 * @param subject of the mail
 * @param lead how much is new, in a sentence
 * @param sections what of which subscription, and how its sources are
 * @param days the items by day, latest first
 * @param more that further items are not listed, empty where all are
 * @param soon what ends soon
 * @param demo whether all of it is made up
 */
public record DigestView(
        Reader reader,
        String subject,
        String lead,
        List<SectionLine> sections,
        List<Day> days,
        String more,
        List<Line> soon,
        boolean demo,
        LetterFoot foot) {

    /**
     * A subscription.
     *
     * @param href what it shows; empty where it means nothing any more
     * @param count "3 neue"
     * @param health "alle 14 Quellen gesund"
     * @param well whether they are
     * @param troubles which are not, and since when
     */
    public record SectionLine(
            String heading, String href, String count, String health, boolean well, List<String> troubles) {}

    /** A day. */
    public record Day(String name, List<Line> lines) {}

    /**
     * An item.
     *
     * @param above region and kind
     * @param href the publisher's page
     * @param snippet as far as its rights allow
     * @param below source, and what is special about it
     * @param ours our page about it
     * @param language of its text where it differs from the mail's
     */
    public record Line(
            String above,
            String title,
            String href,
            String snippet,
            String below,
            String ours,
            Optional<String> language) {}

    static DigestView of(Digest digest, Site site, AddressSelections selections, LetterFoot foot, Reader reader) {
        LocalDate today = PublicationDate.ofInstant(digest.made()).day();
        Map<String, String> names = new LinkedHashMap<>();
        List<SectionLine> sections = new ArrayList<>();
        for (Digest.Section section : digest.sections()) {
            sections.add(
                    section(section, selections.selection(section.subscription().selection(), today), reader));
        }
        digest.sections()
                .forEach(section -> names.put(
                        section.subscription().id(),
                        name(section.subscription().selection(), selections, today, reader)));
        return new DigestView(
                reader,
                subject(digest, sections, reader),
                digest.size() == 0 ? reader.text("mail.none") : reader.m().count("mail.new", digest.size()),
                sections,
                days(digest, names, reader),
                digest.more() == 0 ? "" : reader.m().count("mail.more", digest.more()),
                digest.soon().stream().map(item -> due(item, today, reader)).toList(),
                site.settings().demo(),
                foot);
    }

    private static String name(String address, AddressSelections selections, LocalDate today, Reader reader) {
        return selections
                .selection(address, today)
                .map(selection -> Headings.of(selection, reader))
                .orElseGet(() -> reader.text("alert.selection.gone"));
    }

    private static String subject(Digest digest, List<SectionLine> sections, Reader reader) {
        String what = sections.size() == 1
                ? sections.getFirst().heading()
                : reader.text("mail.subject.several", sections.size());
        return digest.size() == 0
                ? reader.text("mail.subject.none", what)
                : reader.m().count("mail.subject", digest.size(), what);
    }

    private static SectionLine section(Digest.Section section, Optional<Selection> selection, Reader reader) {
        if (selection.isEmpty()) {
            return new SectionLine(
                    reader.text("alert.selection.gone"),
                    "",
                    reader.text("mail.gone", section.subscription().selection()),
                    "",
                    false,
                    List.of());
        }
        String count = reader.text("mail.count", section.fresh());
        String elsewhere =
                section.elsewhere() == 0 ? "" : ", " + reader.m().count("mail.elsewhere", section.elsewhere());
        SourceHealth health = section.health().orElse(new SourceHealth(0, List.of()));
        return new SectionLine(
                Headings.of(selection.get(), reader),
                reader.absolute(reader.href("/", selection.get())),
                count + elsewhere,
                health(health, reader),
                health.troubles().isEmpty(),
                health.troubles().stream().map(one -> trouble(one, reader)).toList());
    }

    private static String health(SourceHealth health, Reader reader) {
        int well = health.sources() - health.troubles().size();
        return health.sources() == 0
                ? reader.text("mail.sources.none")
                : health.troubles().isEmpty()
                        ? reader.m().count("mail.sources.well", health.sources())
                        : reader.text("mail.sources.some", well, health.sources());
    }

    private static String trouble(Trouble trouble, Reader reader) {
        String key = "mail.trouble." + (trouble.broken() ? "broken" : "silent");
        return trouble.since()
                .map(since -> reader.text(
                        key,
                        trouble.source(),
                        Times.date(PublicationDate.ofInstant(since).day(), reader.lang())))
                .orElseGet(() -> reader.text("mail.trouble.never", trouble.source()));
    }

    private static List<Day> days(Digest digest, Map<String, String> names, Reader reader) {
        Map<LocalDate, List<Line>> byDay = new LinkedHashMap<>();
        for (Digest.Entry entry : digest.entries()) {
            byDay.computeIfAbsent(entry.item().sortDate().day(), _ -> new ArrayList<>())
                    .add(line(entry, names, reader));
        }
        return byDay.entrySet().stream()
                .map(day -> new Day(Times.day(day.getKey(), reader.lang()), day.getValue()))
                .toList();
    }

    private static Line line(Digest.Entry entry, Map<String, String> names, Reader reader) {
        NewsItem item = entry.item();
        String late = entry.late()
                ? reader.text(
                        "mail.late",
                        Times.shortDate(
                                PublicationDate.ofInstant(item.firstSeen()).day(), reader.lang()))
                : "";
        String reasons = names.size() < 2
                ? ""
                : entry.reasons().stream()
                        .filter(names::containsKey)
                        .map(names::get)
                        .collect(Collectors.joining("; ", reader.text("mail.reasons") + " ", ""));
        return of(item, Stream.of(item.sourceName(), late, reasons), reader);
    }

    private static Line due(NewsItem item, LocalDate today, Reader reader) {
        LocalDate end = item.labels().facts().deadline().orElseThrow().date();
        long days = ChronoUnit.DAYS.between(today, end);
        String until = reader.text("mail.until", Times.date(end, reader.lang()), left(days, reader));
        return of(item, Stream.of(until, item.sourceName()), reader);
    }

    private static String left(long days, Reader reader) {
        return days == 0 ? reader.text("mail.today") : reader.m().count("mail.days", days);
    }

    private static Line of(NewsItem item, Stream<String> below, Reader reader) {
        String kind = item.labels().kind().value();
        Stream<String> where = Stream.concat(
                item.labels().places().stream().limit(1).map(place -> place.value()),
                item.labels().regions().stream().limit(2).map(region -> reader.name(Dimension.REGION, region.value())));
        Stream<String> what = kind.equals("other") ? Stream.of() : Stream.of(reader.name(Dimension.KIND, kind));
        return new Line(
                joined(Stream.concat(where, what)),
                States.title(item, reader),
                item.headline().link().toString(),
                item.snippet(),
                joined(below),
                reader.absolute(reader.href("/item/" + item.id())),
                Optional.of(item.language())
                        .filter(code -> !code.startsWith(reader.lang().code())));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
