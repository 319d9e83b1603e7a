// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import amtsblick.archive.Amendment;
import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Items;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Fills an archive with made-up items and measures what it takes to write and to find them. */
public final class ArchiveBench {
    /** So many share a commit, as with {@code import}. */
    private static final int BATCH = 5_000;

    /** So many are labelled anew at once, and in all. */
    private static final int RELABELLED_TOGETHER = 500;

    private static final int MOST_RELABELLED = 50_000;

    /** Notes that an archive is one of ours, and by how many rules it was labelled. */
    public static final String RULES = "made-up-rules";

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
        refuseOthers();
        efforts.add(Effort.of("import", () -> fill(items)));
        waits.add(new ReportBench(folder, made, seconds == 0).run());
        try (LocalArchive archive = open()) {
            archive.finding().refresh();
        }
        try (LocalArchive archive = open()) {
            waits.addAll(new ReadingBench(folder, archive, made, seconds).run());
            efforts.add(Effort.of("amend (relabel, until it is found)", () -> relabel(archive)));
            efforts.add(Effort.of("reindex", () -> reindex(archive)));
            return new Result(archive.items().size(), List.copyOf(efforts), List.copyOf(waits));
        }
    }

    private LocalArchive open() {
        return LocalArchive.open(folder, ConfigFolder.defaults(), InstantSource.system());
    }

    /** Nobody's archive is filled with inventions because its folder was named by mistake. */
    private void refuseOthers() {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isEmpty()) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Archive archive = open()) {
            if (archive.items().size() > 0 && archive.notes().note(RULES).isEmpty()) {
                throw new ArchiveException("the folder " + folder.toAbsolutePath()
                        + " has items that were not made up; name an empty one");
            }
        }
    }

    /** Imports what is missing; until it is closed, because what an import brings can be found then. */
    private long fill(long items) {
        try (Archive archive =
                LocalArchive.openForImport(ArchivePlace.of(folder), ConfigFolder.defaults(), InstantSource.system())) {
            if (archive.notes().note(RULES).isEmpty()) {
                archive.notes().note(RULES, "0");
            }
            long there = archive.items().size();
            for (long next = there; next < items; next += BATCH) {
                archive.keeping().restore(made.items(next, (int) Math.min(BATCH, items - next)));
            }
            return Math.max(0, items - there);
        }
    }

    private long relabel(Archive archive) {
        int rules = archive.notes().note(RULES).map(Integer::parseInt).orElse(0) + 1;
        archive.notes().note(RULES, Integer.toString(rules));
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
