// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An engine on an empty folder, opened before each test and closed after it. */
abstract class Engine {
    @TempDir
    protected Path folder;

    protected Archive archive;
    protected Schedule schedule;

    /** Opens the engine on this folder; both views of it may be one object. */
    protected abstract Archive open(Path data);

    protected abstract Schedule scheduleOf(Archive opened);

    @BeforeEach
    void openArchive() {
        archive = open(folder);
        schedule = scheduleOf(archive);
    }

    @AfterEach
    void closeArchive() {
        archive.close();
    }

    void restart() {
        closeArchive();
        openArchive();
    }

    void add(NewsItem... items) {
        archive.add(List.of(items));
        archive.refresh();
    }

    NewsPage find(String text) {
        return archive.find(NewsQuery.ALL.withText(text));
    }

    List<String> ids(NewsQuery query) {
        return archive.find(query).hits().stream().map(hit -> hit.item().id()).toList();
    }

    List<String> titles(String text) {
        return find(text).hits().stream()
                .map(hit -> hit.item().headline().title())
                .toList();
    }
}
