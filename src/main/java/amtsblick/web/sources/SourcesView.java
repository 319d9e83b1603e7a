// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.sources;

import amtsblick.crawl.rhythm.Drift;
import amtsblick.news.Dimension;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.url.PrintedAddress;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Frame;
import amtsblick.web.slug.Dossiers;
import amtsblick.web.words.Messages;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sources page, and the page about one of them.
 *
 * @param summary how many there are and how many are well
 * @param trouble why nothing is visited at present, empty when visits go on
 * @param ill those that need a look, first
 * @param well the others that were visited
 * @param fresh those that are to be visited for the first time
 * @param off those that are not visited
 */
public record SourcesView(
        Frame frame, String summary, String trouble, List<Row> ill, List<Row> well, List<Row> fresh, List<Row> off) {

    /**
     * One source.
     *
     * @param apart its address where another has the same name, else empty
     * @param where region and level, once where they are called the same
     * @param state how its last visit ended: read, unchanged, empty, later, ...; {@code off} where it is not visited
     * @param stateName the same in words
     * @param problem what is wrong, in plain words, empty when nothing is
     * @param items how many items of it the archive holds
     * @param news its news here
     */
    public record Row(
            Source source,
            String href,
            String apart,
            String where,
            String state,
            String stateName,
            String problem,
            String last,
            String next,
            long items,
            String itemsText,
            String news) {
        private Row toldApart() {
            String address = PrintedAddress.of(source.address());
            return new Row(source, href, address, where, state, stateName, problem, last, next, items, itemsText, news);
        }
    }

    /** @param why why nothing is visited at present, where that is so */
    static SourcesView of(List<Source> sources, Tally tally, Dossiers dossiers, Optional<String> why, Frame frame) {
        Reader reader = frame.reader();
        List<Row> ill = new ArrayList<>();
        List<Row> well = new ArrayList<>();
        List<Row> fresh = new ArrayList<>();
        List<Row> off = new ArrayList<>();
        for (Row row : rows(sources, tally, dossiers, reader)) {
            switch (row.state) {
                case "off" -> off.add(row);
                case "new" -> fresh.add(row);
                default -> (row.problem.isEmpty() ? well : ill).add(row);
            }
        }
        String summary = reader.text(
                "sources.summary",
                well.size() + ill.size() + fresh.size(),
                well.size(),
                ill.size(),
                off.size(),
                fresh.size());
        String trouble = why.map(reason -> reader.text("sources.trouble", FailureWords.in(reader.lang(), reason)))
                .orElse("");
        return new SourcesView(frame, summary, trouble, ill, well, fresh, off);
    }

    /** Sources as rows of a table, in their order; namesakes have their addresses beside them. */
    public static List<Row> rows(List<Source> sources, Tally tally, Dossiers dossiers, Reader reader) {
        List<Row> rows = sources.stream()
                .map(source -> row(source, tally, dossiers, reader))
                .toList();
        Map<String, Long> named =
                rows.stream().collect(Collectors.groupingBy(row -> row.source().name(), Collectors.counting()));
        return rows.stream()
                .map(row -> named.getOrDefault(row.source().name(), 1L) > 1 ? row.toldApart() : row)
                .toList();
    }

    static Row row(Source source, Tally tally, Dossiers dossiers, Reader reader) {
        Instant now = tally.now();
        Optional<Visit> visit = tally.visit(source);
        String state = !source.enabled()
                ? "off"
                : visit.map(v -> v.outcome().name().toLowerCase(java.util.Locale.ROOT))
                        .orElse("new");
        long items = tally.items(source);
        return new Row(
                source.called(visit.flatMap(Visit::name)),
                reader.href("/sources/" + source.id()),
                "",
                where(source, reader),
                state,
                reader.text("state." + state),
                visit.filter(_ -> source.enabled())
                        .map(v -> problem(v, now, reader.m()))
                        .orElse(""),
                visit.flatMap(Visit::last)
                        .map(at -> Times.relative(at, now, reader.m()))
                        .orElse("–"),
                source.enabled() ? next(visit, now, reader.m()) : "–",
                items,
                reader.m().number(items),
                dossiers.of(Dimension.SOURCE, source.id())
                        .map(dossier -> reader.href(dossier.path()))
                        .orElseGet(() -> reader.href("/", Selection.of(Dimension.SOURCE, source.id()))));
    }

    private static String where(Source source, Reader reader) {
        String region = reader.name(Dimension.REGION, source.region());
        String level = source.level()
                .map(known -> reader.names().level(known.id()))
                .orElseGet(() -> reader.text("level.press"));
        return level.equals(region) ? region : region + " · " + level;
    }

    private static String drift(Drift drift, Messages m) {
        return switch (drift) {
            case Drift.DatesLost lost -> m.get("drift.dates", lost.dated(), lost.found());
            case Drift.Silent silent ->
                m.get(
                        "drift.silent",
                        m.count("days", silent.since().toDays()),
                        m.count("usual", silent.usual().toDays()));
        };
    }

    private static String next(Optional<Visit> visit, Instant now, Messages m) {
        if (visit.isPresent() && visit.get().outcome() == Visit.Outcome.GONE) {
            return m.get("next.never");
        }
        return visit.map(Visit::due)
                .filter(due -> due.isAfter(now))
                .map(due -> Times.relative(due, now, m))
                .orElseGet(() -> m.get("next.soon"));
    }

    /** Several of its articles are not found where they were. */
    private static Optional<String> missing(Visit visit, Messages m) {
        return visit.remarks().stream()
                .filter(remark -> remark.code() == RemarkCode.MANY_MISSING)
                .map(remark -> remark.in(m.lang().locale()))
                .findFirst();
    }

    private static String problem(Visit visit, Instant now, Messages m) {
        return switch (visit.outcome()) {
            case NEW -> "";
            case READ, UNCHANGED ->
                Drift.of(visit.harvest(), now)
                        .map(drift -> drift(drift, m))
                        .or(() -> missing(visit, m))
                        .orElse("");
            case EMPTY ->
                m.get("problem.empty", Remark.all(visit.remarks(), m.lang().locale()));
            case DISALLOWED -> m.get("problem.disallowed");
            case LATER -> m.get("problem.later", visit.status());
            case FROZEN ->
                m.get("problem.frozen", Remark.all(visit.remarks(), m.lang().locale()));
            case GONE -> m.get("problem.gone");
            case FAILED ->
                m.get(
                        "problem.failed",
                        visit.failures(),
                        Remark.all(visit.remarks(), m.lang().locale()));
        };
    }
}
