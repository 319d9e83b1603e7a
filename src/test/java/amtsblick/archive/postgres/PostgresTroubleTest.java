// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.postgres;

import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.server.StoreServer;
import amtsblick.archive.server.StoreServer.Login;
import amtsblick.config.ConfigFolder;
import amtsblick.config.Secret;
import amtsblick.news.NewsItem;
import amtsblick.source.Visit;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever befalls the server costs one clear line, no item, and nobody has to do anything here once it is better. */
class PostgresTroubleTest {
    /** Its own: it is stopped, and those who run beside this would notice. */
    private static final PostgresServer POSTGRES = PostgresServer.start();

    @TempDir
    private Path folder;

    private final StoreServer server = POSTGRES.schema();

    @Test
    void aServerThatIsAwayAndComesBackCostsNothing() throws InterruptedException {
        try (LocalArchive archive = open("node", server)) {
            report(archive, item("a", "Vor dem Ausfall"));
            archive.schedule().record(Visit.first("example", Instant.EPOCH), List.of());
            archive.finding().refresh();
            POSTGRES.stop();
            try {
                refused(archive).hasMessageContaining("does not answer").hasMessageContaining("127.0.0.1:");
                assertThat(archive.finding().size()).isEqualTo(1);
                assertThat(archive.schedule().visits()).containsKey("example");
                until(() -> archive.behind().isPresent());
                assertThat(archive.behind().orElseThrow())
                        .contains("PostgreSQL at 127.0.0.1")
                        .doesNotContain("\n");
            } finally {
                POSTGRES.begin();
            }
            until(() -> works(archive));
            until(() -> archive.behind().isEmpty());
            archive.finding().refresh();
            assertThat(archive.finding().size()).isEqualTo(2);
            assertThat(archive.changes().last()).isEqualTo(2);
        }
    }

    private static boolean works(LocalArchive archive) {
        try {
            report(archive, item("b", "Nach dem Ausfall"));
            return true;
        } catch (ArchiveException e) {
            return false;
        }
    }

    @Test
    void aNodeThatStoppedWhileItWroteHoldsTheOthersUpNotForEver() {
        POSTGRES.sql("ALTER ROLE amtsblick SET lock_timeout = '1s'");
        try (LocalArchive archive = open("node", server)) {
            try (PostgresServer.Holding _ = POSTGRES.hold(server)) {
                refused(archive).hasMessageContaining("is too slow, or another node holds it");
            }
            report(archive, item("a", "Geht wieder"));
        } finally {
            POSTGRES.sql("ALTER ROLE amtsblick RESET lock_timeout");
        }
    }

    @Test
    void aNewerFormatIsRefusedAtTheStartAndWhileRunning() {
        try (LocalArchive archive = open("node", server)) {
            POSTGRES.sql(
                    "UPDATE " + server.url().replaceAll(".*=", "") + ".note SET value = '99' WHERE name = 'version'");
            refused(archive)
                    .hasMessageContaining("to format 99")
                    .hasMessageContaining("put the same version on this node");
        }
        assertThatThrownBy(() -> open("node", server)).hasMessageContaining("written by a newer Amtsblick");
    }

    @Test
    void whatKeepsTheServerFromServingIsSaidInWordsOfTheOperator() {
        POSTGRES.sql("CREATE ROLE knapp LOGIN CONNECTION LIMIT 0");
        assertThatThrownBy(() -> open("a", as("knapp").at(server.url())))
                .hasMessageContaining("takes no more connections");
        assertThatThrownBy(() -> open("b", as("niemand").at(server.url())))
                .hasMessageContaining("refuses the user")
                .hasMessageContaining("archive.password")
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(() -> open("c", as("amtsblick").at(server.url().replace("/postgres?", "/nirgends?"))))
                .hasMessageContaining("does not exist")
                .hasMessageContaining("createdb");
        POSTGRES.sql("CREATE ROLE gast LOGIN");
        POSTGRES.sql("GRANT USAGE ON SCHEMA " + server.url().replaceAll(".*=", "") + " TO gast");
        assertThatThrownBy(() -> open("d", as("gast").at(server.url()))).hasMessageContaining("lacks a right");
        POSTGRES.sql("CREATE ROLE leser LOGIN SUPERUSER");
        POSTGRES.sql("ALTER ROLE leser SET default_transaction_read_only = on");
        assertThatThrownBy(() -> open("e", as("leser").at(server.url())))
                .hasMessageContaining("standby that only reads");
    }

    @Test
    void theCharacterThatNoColumnHoldsCostsNoItem() {
        NewsItem odd = item("a", "Titel").withFulltext("vor\0nach");
        try (LocalArchive archive = open("node", server)) {
            report(archive, odd, item("b", "Nachbar"));
            assertThat(archive.items().get(odd.id()).orElseThrow().fulltext()).isEqualTo("vor\uFFFDnach");
            assertThat(archive.items().size()).isEqualTo(2);
        }
    }

    private static Login as(String user) {
        return new Login(Optional.of(user), Optional.of(new Secret("geheim")));
    }

    private LocalArchive open(String node, StoreServer of) {
        return LocalArchive.open(
                new ArchivePlace(folder.resolve(node), Optional.of(of)),
                ConfigFolder.defaults(),
                InstantSource.system());
    }

    private static void report(LocalArchive archive, NewsItem... items) {
        archive.keeping().report(Report.of(List.of(items)));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(LocalArchive archive) {
        return assertThatThrownBy(() -> report(archive, item("refused", "Nicht jetzt")))
                .isInstanceOf(ArchiveException.class);
    }

    private static void until(BooleanSupplier state) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!state.getAsBoolean()) {
            assertThat(System.nanoTime()).as("a minute is over").isLessThan(end);
            Thread.sleep(50);
        }
    }
}
