// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.archive.Finding.Extent;
import amtsblick.archive.keeping.Keeping;
import amtsblick.archive.keeping.Report;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An archive of the engine that is tested, on an empty folder, opened before each test and closed after it. */
public abstract class Engine {
    public static final Instant NOW = Instant.parse("2025-07-01T09:00:00Z");

    @TempDir
    public Path folder;

    public Archive archive;

    /** What the archive's clock says; tests move it. */
    public volatile Instant now = NOW;

    /** Opens the engine on this folder, with {@link #now} as its clock. */
    protected abstract Archive open(Path data);

    @BeforeEach
    void openArchive() {
        archive = open(folder);
    }

    @AfterEach
    void closeArchive() {
        archive.close();
    }

    public void restart() {
        closeArchive();
        openArchive();
    }

    public Keeping.Reported report(NewsItem... items) {
        return archive.keeping().report(Report.of(List.of(items)));
    }

    /** Reports items and waits until they are found. */
    public void add(NewsItem... items) {
        report(items);
        archive.finding().refresh();
    }

    /** What a busy machine had no time for is asked for again. */
    public NewsPage page(NewsQuery query) {
        NewsPage page = archive.finding().find(query, Extent.FACETS);
        for (int again = 0; again < 3 && !page.isWhole(); again++) {
            page = archive.finding().find(query, Extent.FACETS);
        }
        return page;
    }

    protected NewsPage find(String text) {
        return page(NewsQuery.ALL.withText(text));
    }

    protected List<String> ids(NewsQuery query) {
        return page(query).hits().stream().map(hit -> hit.item().id()).toList();
    }

    public List<String> titles(String text) {
        return find(text).hits().stream()
                .map(hit -> hit.item().headline().title())
                .toList();
    }

    public NewsItem known(String id) {
        return archive.items().get(id).orElseThrow();
    }

    public List<NewsItem> exported() {
        List<NewsItem> items = new ArrayList<>();
        archive.items().export(items::add);
        return items;
    }
}
