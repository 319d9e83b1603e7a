// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.sources;

import amtsblick.news.NewsPage.Hit;
import amtsblick.remark.Remark;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.url.PrintedAddress;
import amtsblick.web.page.Entries;
import amtsblick.web.page.Entry;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.page.Frame;
import amtsblick.web.page.SinceThen;
import amtsblick.web.slug.Dossiers;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page about one source.
 *
 * @param row as on the sources page
 * @param facts name and value, in the order shown
 * @param remember its news from now on, to be bookmarked
 * @param latest its latest items
 */
public record SourceView(Frame frame, SourcesView.Row row, List<Fact> facts, NamedLink remember, List<Entry> latest) {
    /** A fact: what it is, and what it is for this source. How its address came to be known is the operator's note, and for no reader. */
    public record Fact(String name, String value) {}

    static SourceView of(Source source, Tally tally, Dossiers dossiers, List<Hit> latest, Instant now, Frame frame) {
        Reader reader = frame.reader();
        return new SourceView(
                frame,
                SourcesView.row(source, tally, dossiers, reader),
                facts(source, tally.visit(source), reader),
                SinceThen.fromNowOn("/", frame.subscribed(), now, reader),
                latest.stream().map(hit -> Entries.dated(hit, reader)).toList());
    }

    private static List<Fact> facts(Source source, Optional<Visit> visit, Reader reader) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(reader.text("source.address"), PrintedAddress.of(source.address())));
        visit.flatMap(Visit::movedTo)
                .ifPresent(moved -> facts.add(new Fact(reader.text("source.moved"), PrintedAddress.of(moved))));
        visit.flatMap(Visit::reading)
                .ifPresent(found -> facts.add(new Fact(
                        reader.text("source.reading"),
                        reader.text("source.kind." + lower(found.kind())) + ", "
                                + PrintedAddress.of(found.address()))));
        facts.add(new Fact(reader.text("source.kind"), reader.text("source.kind." + lower(source.kind()))));
        facts.add(new Fact(
                reader.text("source.rights"),
                reader.text("rights." + source.rights().id())));
        source.topicFilter()
                .ifPresent(filter -> facts.add(new Fact(
                        reader.text("source.filter"),
                        reader.text(
                                "source.filter.value",
                                filter,
                                visit.map(v -> v.harvest().keptOut()).orElse(0L)))));
        source.movedTo().ifPresent(house -> facts.add(new Fact(reader.text("source.confirmed"), house)));
        source.robotsOverride()
                .ifPresent(why -> facts.add(new Fact(reader.text("source.override"), PrintedAddress.in(why))));
        visit.flatMap(Visit::lastSuccess)
                .ifPresent(at -> facts.add(new Fact(reader.text("source.success"), Times.moment(at, reader.lang()))));
        visit.filter(v -> v.harvest().found() > 0)
                .ifPresent(v -> facts.add(new Fact(reader.text("source.found"), found(v, reader))));
        source.verified()
                .ifPresent(day -> facts.add(new Fact(reader.text("source.verified"), Times.date(day, reader.lang()))));
        return facts;
    }

    /** Where not all of it could be kept, what became of the rest. */
    private static String found(Visit visit, Reader reader) {
        boolean read = visit.outcome() == Visit.Outcome.READ || visit.outcome() == Visit.Outcome.UNCHANGED;
        return read && !visit.remarks().isEmpty()
                ? Remark.all(visit.remarks(), reader.lang().locale())
                : reader.m().number(visit.harvest().found());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
