// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.index.BareIndex;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToLongFunction;

/** Asks an archive of made-up items what readers ask, over HTTP and each thing once, so that no kept answer helps, beside bare Lucene on the same files. */
public final class SearchBench {
    private static final int CLIENTS = 16;

    private final Path folder;
    private final double seconds;

    /** @param seconds how long each question is asked in each way, after as long a warm-up; 0 for no more than a few runs */
    public SearchBench(Path folder, double seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    /**
     * What one question took.
     *
     * @param alone over HTTP, one after the other
     * @param crowd over HTTP, of sixteen clients at a time
     * @param cpuMillis a request of the crowd, that of the asking included
     * @param finding the archive's part alone
     * @param bare bare Lucene
     */
    public record Row(
            String question, Measured alone, Waited crowd, double cpuMillis, Measured finding, Measured bare) {}

    /**
     * What those waited by the clock who asked at the same time.
     *
     * @param runs how many answers there were
     */
    public record Waited(int runs, Measured.Percentiles wall) {}

    /** What was measured on an archive of so many items. */
    public record Result(long items, List<Row> rows) {}

    /**
     * Fills the archive up to so many items and measures.
     *
     * @throws ArchiveException where the folder has anything else in it than made-up items
     */
    public Result run(long items) {
        MadeUpItems made = new MadeUpItems();
        MadeUpArchive archives = new MadeUpArchive(folder, made);
        archives.refuseOthers();
        archives.fill(items);
        try (LocalArchive archive = archives.open()) {
            archive.finding().refresh();
            try (BareIndex bare = BareIndex.open(folder, WordAnalysis.of(ConfigFolder.defaults()));
                    BenchSite site = new BenchSite(folder, archive)) {
                List<Row> rows = new ArrayList<>();
                for (AskedSearch question : Questions.of(archive.finding(), bare, made, items)) {
                    rows.add(row(site, question));
                }
                return new Result(archive.items().size(), rows);
            }
        }
    }

    private Row row(BenchSite site, AskedSearch question) {
        AtomicInteger next = new AtomicInteger();
        IntToLongFunction http = _ -> site.get(question.address().apply(next.getAndIncrement()));
        Measured finding = Measured.of(seconds, question.finding());
        Measured bare = Measured.of(seconds, question.bare());
        Measured alone = Measured.of(seconds, http);
        Crowd crowd = new Crowd(CLIENTS, seconds, () -> http.applyAsLong(0));
        Effort effort = Effort.of(question.name(), crowd);
        double cpuMillis = effort.cpuSeconds() * 1_000 / effort.items();
        return new Row(question.name(), alone, crowd.waited(), cpuMillis, finding, bare);
    }
}
