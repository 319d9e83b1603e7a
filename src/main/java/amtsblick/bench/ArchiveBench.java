// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Items;
import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.local.LocalArchive;
import amtsblick.news.NewsItem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fills an archive with made-up items and measures what it takes to write and to find them. */
public final class ArchiveBench {
    /** So many are labelled anew at once, and in all. */
    private static final int RELABELLED_TOGETHER = 500;

    private static final int MOST_RELABELLED = 50_000;

    private final Path folder;
    private final double seconds;
    private final MadeUpItems made = new MadeUpItems();
    private final List<Effort> efforts = new ArrayList<>();
    private final List<Wait> waits = new ArrayList<>();

    /** @param seconds how long each question is measured, after as long a warm-up; 0 for no more than a few runs */
    public ArchiveBench(Path folder, double seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    /** What was measured on an archive of so many items. */
    public record Result(long items, List<Effort> efforts, List<Wait> waits) {}

    /**
     * Fills the archive up to so many items and measures.
     *
     * @throws ArchiveException where the folder has anything else in it than made-up items
     */
    public Result run(long items) {
        MadeUpArchive archives = new MadeUpArchive(folder, made);
        archives.refuseOthers();
        efforts.add(Effort.of("import", () -> archives.fill(items)));
        waits.add(new ReportBench(folder, made, seconds == 0).run());
        try (LocalArchive archive = archives.open()) {
            archive.finding().refresh();
        }
        try (LocalArchive archive = archives.open()) {
            waits.addAll(new ReadingBench(folder, archive, made, seconds).run());
            efforts.add(Effort.of("amend (relabel, until it is found)", () -> relabel(archive)));
            efforts.add(Effort.of("reindex", () -> reindex(archive)));
            return new Result(archive.items().size(), List.copyOf(efforts), List.copyOf(waits));
        }
    }

    private long relabel(Archive archive) {
        int rules =
                archive.notes().note(MadeUpArchive.RULES).map(Integer::parseInt).orElse(0) + 1;
        archive.notes().note(MadeUpArchive.RULES, Integer.toString(rules));
        long changed = 0;
        Items.Page page = archive.items().page(0, RELABELLED_TOGETHER);
        for (long at = 0; page.next() != at && changed < MOST_RELABELLED; ) {
            changed += archive.keeping().amend(relabelled(page.items(), at, rules));
            at = page.next();
            page = archive.items().page(at, RELABELLED_TOGETHER);
        }
        archive.finding().refresh();
        return changed;
    }

    /** Items are kept in the order in which they are made, so the place of an item is its number. */
    private List<Amendment> relabelled(List<NewsItem> items, long first, int rules) {
        List<Amendment> amendments = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            NewsItem item = items.get(i);
            amendments.add(new Amendment.Relabelled(
                    item.id(), item.labels(), made.item(first + i, rules).labels()));
        }
        return amendments;
    }

    private static long reindex(LocalArchive archive) {
        archive.rebuildIndex(_ -> {});
        return archive.finding().size();
    }
}
