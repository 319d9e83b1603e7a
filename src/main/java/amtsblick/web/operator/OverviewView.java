// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operator;

import amtsblick.archive.oversight.Deed;
import amtsblick.archive.oversight.Ruling;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.web.page.Frame;
import amtsblick.web.site.Site;
import amtsblick.web.slug.Dossiers;
import amtsblick.web.sources.CrawlLogView;
import amtsblick.web.sources.SourcesView;
import amtsblick.web.sources.Tally;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The overview.
 *
 * @param said what became of the act before, empty where there was none
 * @param trouble why nothing is visited at present, empty where visits go on
 * @param seal for forms about sources
 * @param trialSeal for the form that tries an address
 * @param unsure whose kind should be looked at by hand
 * @param states how many sources there are in which state
 * @param rows the sources, those with a problem first, then by their next visit
 * @param log the latest requests
 * @param deeds the latest acts
 */
public record OverviewView(
        Frame frame,
        String said,
        String trouble,
        String seal,
        String trialSeal,
        Unsure unsure,
        List<String> states,
        List<Row> rows,
        List<Request> log,
        List<Done> deeds) {
    private static final int REQUESTS = 20;
    private static final int DEEDS = 50;

    /** A source. @param acts what can be done with it: the ends of messages' keys */
    public record Row(SourcesView.Row source, List<String> acts) {}

    /** A request to a server. */
    public record Request(String host, CrawlLogView.Line line) {}

    /** What was done. */
    public record Done(String at, String who, String what, String object, String detail) {}

    static OverviewView of(Site site, Dossiers dossiers, Frame frame, String done, String seal, String trialSeal) {
        Reader reader = frame.reader();
        Map<String, Visit> visits = site.schedule().visits();
        Tally tally = new Tally(visits, Map.of(), site.clock().instant());
        List<Source> sources = site.sources().all().stream()
                .map(site::ruled)
                .sorted(Comparator.comparing(source -> due(source, visits)))
                .toList();
        List<Row> rows = SourcesView.rows(sources, tally, dossiers, reader).stream()
                .map(source -> row(source, site, tally))
                .sorted(Comparator.comparing(row -> row.source().problem().isEmpty()))
                .toList();
        Map<String, Long> states = rows.stream()
                .collect(Collectors.groupingBy(row -> row.source().stateName(), TreeMap::new, Collectors.counting()));
        return new OverviewView(
                frame,
                Acts.SAID.contains(done) ? reader.text("operator.done." + done) : "",
                site.trouble().get().or(site.archive()::behind).orElse(""),
                seal,
                trialSeal,
                Unsure.of(site, reader),
                states.entrySet().stream()
                        .map(state -> state.getKey() + ": " + reader.m().number(state.getValue()))
                        .toList(),
                rows,
                site.archive().schedule().exchanges().reversed().stream()
                        .limit(REQUESTS)
                        .map(one -> new Request(one.address().getHost(), CrawlLogView.line(one, reader)))
                        .toList(),
                site.archive().oversight().deeds(DEEDS).stream()
                        .map(deed -> done(deed, reader))
                        .toList());
    }

    private static Instant due(Source source, Map<String, Visit> visits) {
        Visit visit = visits.get(source.id());
        return visit == null ? Instant.MIN : visit.due();
    }

    private static Row row(SourcesView.Row shown, Site site, Tally tally) {
        Source source = shown.source();
        boolean muted = site.archive()
                .oversight()
                .rulings()
                .getOrDefault(source.id(), Ruling.NONE)
                .muted();
        boolean frozen = tally.visit(source)
                .filter(visit -> visit.outcome() == Visit.Outcome.FROZEN)
                .isPresent();
        List<String> acts = muted
                ? List.of("unmute")
                : !source.enabled()
                        ? List.of()
                        : frozen ? List.of("visit", "unfreeze", "mute") : List.of("visit", "mute");
        return new Row(shown, acts);
    }

    private static Done done(Deed deed, Reader reader) {
        String key = "operator.did." + deed.what();
        String what = reader.m().has(key) ? reader.text(key) : deed.what();
        return new Done(Times.moment(deed.at(), reader.lang()), deed.who(), what, deed.object(), deed.detail());
    }
}
