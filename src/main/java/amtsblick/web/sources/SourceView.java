// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.sources;

import amtsblick.news.NewsPage;
import amtsblick.news.NewsPage.Hit;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.web.page.Entry;
import amtsblick.web.page.Frame;
import amtsblick.web.page.Names;
import amtsblick.web.page.Times;
import amtsblick.web.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page about one source.
 *
 * @param row as on the sources page
 * @param facts name and value, in the order shown
 * @param latest its latest items
 */
public record SourceView(Frame frame, SourcesView.Row row, List<Fact> facts, List<Entry> latest) {
    /** A fact: what it is, and what it is for this source. */
    public record Fact(String name, String value) {}

    /** @param page its latest items */
    public static SourceView of(Site site, Source source, Optional<Visit> visit, NewsPage page, Frame frame) {
        Names names = new Names(site, frame.m());
        return new SourceView(
                frame,
                SourcesView.row(site, source, visit, java.util.Map.of(source.id(), page.total()), frame),
                facts(source, visit, frame),
                page.hits().stream()
                        .map((Hit hit) -> Entry.of(hit, names, frame))
                        .toList());
    }

    private static List<Fact> facts(Source source, Optional<Visit> visit, Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("source.address"), source.address().toString()));
        visit.flatMap(Visit::movedTo)
                .ifPresent(moved -> facts.add(new Fact(frame.text("source.moved"), moved.toString())));
        visit.flatMap(Visit::reading)
                .ifPresent(found -> facts.add(new Fact(
                        frame.text("source.reading"),
                        frame.text("source.kind." + lower(found.kind())) + ", " + found.address())));
        facts.add(new Fact(frame.text("source.kind"), frame.text("source.kind." + lower(source.kind()))));
        facts.add(new Fact(
                frame.text("source.rights"),
                frame.text("rights." + source.rights().id())));
        source.topicFilter()
                .ifPresent(filter -> facts.add(new Fact(
                        frame.text("source.filter"),
                        frame.text(
                                "source.filter.value",
                                filter,
                                visit.map(v -> v.harvest().keptOut()).orElse(0L)))));
        source.robotsOverride().ifPresent(why -> facts.add(new Fact(frame.text("source.override"), why)));
        visit.flatMap(Visit::lastSuccess)
                .ifPresent(at -> facts.add(new Fact(frame.text("source.success"), Times.moment(at, frame.lang()))));
        visit.filter(v -> v.harvest().found() > 0)
                .ifPresent(v -> facts.add(new Fact(
                        frame.text("source.found"), frame.m().number(v.harvest().found()))));
        source.verified()
                .ifPresent(day -> facts.add(new Fact(frame.text("source.verified"), Times.date(day, frame.lang()))));
        if (!source.evidence().isEmpty()) {
            facts.add(new Fact(frame.text("source.evidence"), source.evidence()));
        }
        return facts;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
