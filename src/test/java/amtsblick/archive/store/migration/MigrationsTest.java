// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.migration;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Archive;
import amtsblick.archive.Changes.Change;
import amtsblick.archive.Samples;
import amtsblick.archive.json.ItemJson;
import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.archive.postgres.PostgresServer;
import amtsblick.archive.relay.ReceiverState;
import amtsblick.archive.server.StoreServer;
import amtsblick.archive.store.database.Dialect;
import amtsblick.archive.store.database.Sql;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import amtsblick.source.Visit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each format of the tables is led to the newest, in a file and on a server: an archive of today is laid back into the tables of then, as far as
 * they had room for it, and opened.
 */
class MigrationsTest {
    private static final ConfigFolder CONFIG = ConfigFolder.defaults();
    private static final Instant NOW = Instant.parse("2025-07-01T10:00:00Z");

    /** What became of an item, what operators did, and who is told, has a place from these on. */
    private static final int MARKS = 3;

    private static final int DEEDS = 4;
    private static final int RECEIVERS = 5;

    @TempDir
    private Path folder;

    static Stream<Arguments> formats() {
        return IntStream.range(1, (int) Migrations.newest())
                .boxed()
                .flatMap(format -> Stream.of("a file", "a server").map(store -> Arguments.of(format, store)));
    }

    @ParameterizedTest(name = "format {0} in {1}")
    @MethodSource("formats")
    void leadsFromEachFormatToTheNewest(int format, String store) throws Exception {
        ArchivePlace today = place("today", store);
        ArchivePlace then = place("then", store);
        try (LocalArchive archive = open(today)) {
            fill(archive, format >= MARKS);
        }
        layBack(today, then, format);
        try (LocalArchive known = open(today);
                LocalArchive led = open(then)) {
            assertThat(lines(led)).isEqualTo(lines(known)).hasSize(20);
            assertThat(changes(led)).isEqualTo(changes(known));
            assertThat(led.schedule().visits()).isEqualTo(known.schedule().visits());
            assertThat(led.oversight().deeds(10)).hasSize(format >= DEEDS ? 1 : 0);
            assertThat(led.relay().state("chat").isPresent()).isEqualTo(format >= RECEIVERS);
            NewsItem again = Samples.item("n3", "Meldung Nummer 3");
            NewsItem fresh = Samples.item("new", "Ganz neu");
            assertThat(led.keeping().report(Report.of(List.of(again, fresh))).fresh())
                    .as("is known again, and what is new is kept")
                    .isEqualTo(1);
            led.finding().refresh();
            assertThat(led.finding().size()).isEqualTo(21);
        }
    }

    private ArchivePlace place(String name, String store) throws Exception {
        Path data = Files.createDirectory(folder.resolve(name));
        Optional<StoreServer> server =
                store.equals("a server") ? Optional.of(PostgresServer.shared().schema()) : Optional.empty();
        return new ArchivePlace(data, server);
    }

    private static LocalArchive open(ArchivePlace place) {
        return LocalArchive.open(place, CONFIG, InstantSource.system());
    }

    private static void fill(Archive archive, boolean marked) {
        List<NewsItem> items = IntStream.range(0, 20)
                .mapToObj(i -> Samples.item("n" + i, "Meldung Nummer " + i).withFulltext("Wort " + i))
                .toList();
        Visit visit = Visit.first("example", NOW);
        archive.keeping().report(Report.of(items, visit));
        archive.keeping().report(Report.of(List.of(Samples.item("n1", "Anders gefasst"))));
        if (marked) {
            archive.keeping().amend(List.of(new Amendment.Withdrawn(items.get(2).id(), Optional.of(NOW))));
        }
        archive.oversight().carryOut(new OperatorOrder.VisitNow("example"), "Kim");
        archive.relay().keep(ReceiverState.from("chat", 7), List.of());
    }

    private static List<String> lines(Archive archive) {
        List<String> lines = new ArrayList<>();
        assertThat(archive.items()
                        .export(each -> lines.add(ItemJson.write(each)))
                        .unreadable())
                .isEmpty();
        return lines;
    }

    private static List<Change> changes(Archive archive) {
        return archive.changes().after(0, 1_000);
    }

    private static void layBack(ArchivePlace today, ArchivePlace then, int format) throws SQLException {
        try (Connection from = connect(today);
                Connection to = connect(then)) {
            Dialect dialect = then.server().isPresent() ? Dialect.POSTGRES : Dialect.SQLITE;
            Sql sql = new Sql(to, dialect);
            Migrations.run(sql, _ -> {}, format);
            for (String table : tables(to)) {
                copy(from, to, table);
            }
            assertThat(Migrations.version(sql)).isEqualTo(format);
        }
    }

    private static Connection connect(ArchivePlace place) throws SQLException {
        return place.server().isPresent()
                ? DriverManager.getConnection(place.server().get().url(), "amtsblick", "")
                : DriverManager.getConnection("jdbc:sqlite:" + place.folder().resolve("amtsblick.db"));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        names.removeIf(name -> name.startsWith("sqlite_"));
        assertThat(names).contains("item", "change", "note");
        return names;
    }

    private static Set<String> columns(Connection connection, String table) throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                names.add(none.getMetaData().getColumnName(i));
            }
        }
        return names;
    }

    /** What both have; the one column that is no more hid what is marked today, and nothing of it is withdrawn there. */
    private static void copy(Connection from, Connection to, String table) throws SQLException {
        Set<String> columns = columns(to, table);
        boolean hid = columns.remove("withdrawn");
        columns.retainAll(columns(from, table));
        String names = String.join(", ", columns);
        String into = "INSERT INTO " + table + " (" + names + (hid ? ", withdrawn" : "") + ") VALUES ("
                + columns.stream().map(_ -> "?").collect(Collectors.joining(", ")) + (hid ? ", 0" : "") + ")";
        String which = table.equals("note") ? " WHERE name <> 'version'" : "";
        try (Statement reading = from.createStatement();
                ResultSet rows = reading.executeQuery("SELECT " + names + " FROM " + table + which);
                var writing = to.prepareStatement(into)) {
            while (rows.next()) {
                for (int i = 1; i <= columns.size(); i++) {
                    writing.setObject(i, rows.getObject(i));
                }
                writing.executeUpdate();
            }
        }
    }
}
