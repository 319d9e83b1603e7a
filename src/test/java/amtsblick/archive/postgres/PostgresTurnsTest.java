// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.postgres;

import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.server.StoreServer;
import amtsblick.config.ConfigFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nodes take turns at hosts, and what waits for a turn is in nobody's way. */
class PostgresTurnsTest {
    private static final Duration LONG = Duration.ofHours(1);

    @TempDir
    private Path folder;

    private final StoreServer server = PostgresServer.shared().schema();

    @Test
    @Timeout(20)
    void whatANodeGivesBackAnotherTakesWhicheverPartOfItAsks() throws InterruptedException {
        try (LocalArchive one = open("one");
                LocalArchive two = open("two")) {
            one.turns().take("amt.example", LONG);
            one.turns().take("amt.example", LONG);
            one.turns().giveBack("amt.example", Duration.ZERO);
            two.turns().take("amt.example", LONG);
            assertThat(PostgresServer.shared().rows(server, "SELECT name FROM host WHERE holder IS NOT NULL"))
                    .containsExactly("amt.example");
        }
    }

    @Test
    void manyWhoWaitForATurnLeaveTheStoreToThoseWhoWrite() throws Exception {
        try (LocalArchive archive = open("one");
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try (Connection other = DriverManager.getConnection(server.url(), "amtsblick", "")) {
                lockHosts(other);
                List<? extends Future<?>> waiting = IntStream.range(0, 40)
                        .mapToObj(host -> threads.submit(() -> {
                            archive.turns().take("amt" + host + ".example", LONG);
                            return true;
                        }))
                        .toList();
                while (PostgresServer.shared()
                        .rows(server, "SELECT pid FROM pg_locks WHERE NOT granted")
                        .isEmpty()) {
                    TimeUnit.MILLISECONDS.sleep(10);
                }
                for (int news = 0; news < 3; news++) {
                    archive.keeping().report(Report.of(List.of(item("a" + news, "Geht"))));
                    assertThat(archive.items().size()).isEqualTo(news + 1L);
                }
                other.rollback();
                for (Future<?> one : waiting) {
                    one.get();
                }
            }
        }
    }

    private static void lockHosts(Connection other) throws SQLException {
        other.setAutoCommit(false);
        try (Statement statement = other.createStatement()) {
            statement.execute("LOCK TABLE host");
        }
    }

    private LocalArchive open(String node) {
        return LocalArchive.open(
                new ArchivePlace(folder.resolve(node), Optional.of(server)),
                ConfigFolder.defaults(),
                InstantSource.system());
    }
}
