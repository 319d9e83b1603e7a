// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.keeping.Report;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import amtsblick.source.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A process that writes to the archive in its first argument, beginning with the visit whose number is its second, and does at once
 * what its third names. It says {@code ack N} when the archive has acknowledged visit N. Made to be killed by {@link KillTest}.
 */
final class KilledWriter {
    static final String SOURCE = "source";
    static final int ITEMS = 5;
    private static final int VISITS_IN_AN_IMPORT = 40;
    private static final int RELABELLED_TOGETHER = 200;

    /** What it is killed in, beside its visits. */
    enum Work {
        FILL,
        REPORT,
        IMPORT,
        REINDEX,
        RELABEL,
        BACKUP
    }

    private final Path data;
    private final LocalArchive archive;
    private int visit;

    private KilledWriter(Path data, LocalArchive archive, int visit) {
        this.data = data;
        this.archive = archive;
        this.visit = visit;
    }

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        Work work = Work.valueOf(args[2]);
        try (LocalArchive archive = open(data, work)) {
            KilledWriter writer = new KilledWriter(data, archive, Integer.parseInt(args[1]));
            System.out.println("open");
            for (int round = 0; ; round++) {
                if (work != Work.FILL) {
                    writer.report();
                }
                writer.work(work, round);
            }
        }
    }

    private static LocalArchive open(Path data, Work work) {
        return work == Work.FILL
                ? LocalArchive.openForImport(ArchivePlace.of(data), ConfigFolder.defaults(), InstantSource.system())
                : LocalArchive.open(data, ConfigFolder.defaults(), InstantSource.system());
    }

    private void report() {
        archive.keeping().report(Report.of(items(visit), visit(visit)));
        System.out.println("ack " + visit++);
    }

    private void work(Work work, int round) throws IOException {
        switch (work) {
            case FILL -> fill();
            case REPORT -> {}
            case IMPORT -> bringBack();
            case REINDEX -> archive.rebuildIndex(_ -> {});
            case RELABEL -> relabel("killed " + visit + " " + round);
            case BACKUP -> {
                Path file =
                        data.resolveSibling("backup-" + ProcessHandle.current().pid());
                Backup.write(ArchivePlace.of(data), file);
                Files.delete(file);
            }
        }
    }

    /** The same, where nothing comes twice. */
    private void fill() {
        Map<String, NewsItem> items = new LinkedHashMap<>();
        String before = items(visit).getLast().id();
        boolean known = visit > 1;
        for (int last = visit + VISITS_IN_AN_IMPORT; visit < last; visit++) {
            items(visit).forEach(item -> items.putIfAbsent(item.id(), item));
        }
        if (known) {
            items.remove(before);
        }
        archive.keeping().restore(items.values());
        System.out.println("ack " + (visit - 1));
    }

    /** Many visits as one import, which is there whole or not at all; the visit that ends it says so. */
    private void bringBack() {
        List<NewsItem> items = new ArrayList<>();
        for (int last = visit + VISITS_IN_AN_IMPORT; visit < last; visit++) {
            items.addAll(items(visit));
        }
        archive.keeping().restore(items);
        System.out.println("ack " + (visit - 1));
    }

    private void relabel(String rules) {
        List<Amendment> amendments = new ArrayList<>();
        for (NewsItem item : archive.items().page(0, RELABELLED_TOGETHER).items()) {
            amendments.add(new Amendment.Relabelled(item.id(), item.labels(), otherwise(item.labels(), rules)));
        }
        archive.keeping().amend(amendments);
    }

    /** Other rules see something else in it. */
    private static Labels otherwise(Labels labels, String rules) {
        Label kind = new Label(labels.kind().value().equals("report") ? "launch" : "report", "test", List.of());
        return new Labels(labels.regions(), labels.places(), labels.level(), kind, labels.topics(), rules);
    }

    /** New items of a visit, and a new wording of the first item of the visit before it. */
    static List<NewsItem> items(int visit) {
        List<NewsItem> items = new ArrayList<>(IntStream.range(0, ITEMS)
                .mapToObj(i -> Samples.item("v" + visit + "-" + i, "Meldung " + i + " des Besuchs " + visit))
                .toList());
        items.add(Samples.item("v" + (visit - 1) + "-0", "Neu gefasst bei Besuch " + visit));
        return items;
    }

    static Visit visit(int number) {
        return Visit.first(SOURCE, Instant.EPOCH)
                .withValidators(Optional.of(Integer.toString(number)), Optional.empty());
    }
}
