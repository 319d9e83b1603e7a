// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.Finding;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.follow.Position;
import amtsblick.archive.index.opensearch.dsl.DocumentJson;
import amtsblick.archive.index.opensearch.wire.Wire;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.ArchiveForReading;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.archive.local.Verification;
import amtsblick.archive.postgres.PostgresServer;
import amtsblick.archive.server.IndexServer;
import amtsblick.archive.server.StoreServer;
import amtsblick.config.ConfigFolder;
import amtsblick.config.Secret;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Whatever befalls the server costs one clear line and no item, and nobody has to do anything here once it is better. */
@EnabledIf("amtsblick.archive.index.opensearch.OpenSearchServer#isHere")
class OpenSearchTroubleTest {
    private static final WordAnalysis WORDS = WordAnalysis.of(ConfigFolder.defaults());

    /** Its own: it is stopped, and those who run beside this would notice. */
    private static final OpenSearchServer SERVER = OpenSearchServer.start();

    private final IndexServer place = SERVER.place();

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        SERVER.forget(place);
    }

    @Test
    void aServerThatIsAwayAndComesBackCostsNothing() throws InterruptedException {
        try (LocalArchive archive = open("node", Optional.empty())) {
            report(archive, item("a", "Vor dem Ausfall"));
            archive.finding().refresh();
            SERVER.kill();
            try {
                report(archive, item("b", "Im Ausfall"));
                assertThatThrownBy(() -> titles(archive.finding(), "Ausfall"))
                        .isInstanceOf(ArchiveException.class)
                        .hasMessageContaining("OpenSearch at 127.0.0.1:")
                        .hasMessageContaining("does not answer");
                until(() -> archive.behind().isPresent());
                assertThat(archive.behind().orElseThrow())
                        .contains("does not answer")
                        .doesNotContain("\n");
                assertThat(archive.items().size()).isEqualTo(2);
            } finally {
                SERVER.startAgain();
            }
            until(() -> archive.behind().isEmpty());
            archive.finding().refresh();
            assertThat(titles(archive.finding(), "Ausfall")).containsExactlyInAnyOrder("Vor dem Ausfall", "Im Ausfall");
        }
    }

    @Test
    void aNodeOfTheServerThatIsAwayIsNotMissed() throws IOException {
        int away;
        try (ServerSocket socket = new ServerSocket(0)) {
            away = socket.getLocalPort();
        }
        String nodes = "//127.0.0.1:" + away + "," + place.nodes().getFirst().getAuthority() + ",127.0.0.1:" + away;
        IndexServer three = OpenSearchServer.OPEN.at("http:" + nodes + "/" + place.prefix());
        ArchivePlace there = new ArchivePlace(folder.resolve("node"), Optional.empty(), Optional.of(three));
        try (LocalArchive archive = LocalArchive.open(there, ConfigFolder.defaults(), InstantSource.system())) {
            report(archive, item("a", "Breitband kommt"));
            archive.finding().refresh();
            assertThat(titles(archive.finding(), "Breitband")).containsExactly("Breitband kommt");
            assertThat(archive.behind()).isEmpty();
        }
    }

    @Test
    void partOfAnIndexIsNotTakenForAllOfIt() throws IOException {
        String part = "{\"responses\":[{\"status\":200,\"hits\":{\"total\":{\"value\":7}},"
                + "\"_shards\":{\"total\":2,\"failed\":1,\"failures\":[{\"reason\":{\"reason\":\"node left\"}}]}}]}";
        HttpServer half = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        half.createContext("/", exchange -> {
            byte[] answer = part.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        half.start();
        try (Wire wire = new Wire(
                OpenSearchServer.OPEN.at("http://127.0.0.1:" + half.getAddress().getPort()))) {
            assertThatThrownBy(() -> wire.ask("POST", "/amtsblick/_msearch", "{}\n{}\n", Wire.Patience.READER))
                    .hasMessageContaining("cannot search all of the index")
                    .hasMessageContaining("node left");
        } finally {
            half.stop(0);
        }
    }

    @Test
    void nodesOnOneStoreAndOneIndexShowTheSame() throws InterruptedException {
        Optional<StoreServer> store = Optional.of(PostgresServer.shared().schema());
        try (LocalArchive one = open("one", store);
                LocalArchive other = open("other", store)) {
            report(one, item("a", "Vom einen Knoten"));
            report(other, item("b", "Vom anderen Knoten"));
            one.finding().refresh();
            until(() -> other.finding().generation().equals(one.finding().generation()));
            assertThat(titles(other.finding(), "Knoten")).hasSize(2).isEqualTo(titles(one.finding(), "Knoten"));
            report(one, item("c", "Noch ein Knoten"));
            until(() -> titles(other.finding(), "Knoten").size() == 3);
        }
    }

    @Test
    void aNewIndexIsMadeWhileTheOldOneAnswers() {
        try (LocalArchive archive = open("node", Optional.empty())) {
            report(
                    archive,
                    IntStream.range(0, 30)
                            .mapToObj(i -> item("n" + i, "Titel " + i))
                            .toArray(NewsItem[]::new));
            archive.finding().refresh();
            String before = archive.finding().generation();
            List<Long> found = new ArrayList<>();
            archive.rebuildIndex(_ -> found.add(archive.finding().size()));
            assertThat(found).isNotEmpty().containsOnly(30L);
            assertThat(archive.finding().generation()).isEqualTo(before);
            assertThat(archive.finding().size()).isEqualTo(30);
            assertThat(SERVER.indexes(place)).singleElement().asString().endsWith("-2");
            report(archive, item("later", "Danach"));
            archive.finding().refresh();
            assertThat(archive.finding().size()).isEqualTo(31);
        }
    }

    @Test
    void anIndexThatSomebodyDeletedIsMadeAnewThoughNothingHappens() throws InterruptedException {
        try (LocalArchive archive = open("node", Optional.empty())) {
            report(archive, item("a", "Wallet kehrt zurück"));
            archive.finding().refresh();
            SERVER.forget(place);
            assertThatThrownBy(() -> titles(archive.finding(), "Wallet")).isInstanceOf(ArchiveException.class);
            until(() -> finds(archive, "Wallet kehrt zurück"));
        }
    }

    private static boolean finds(LocalArchive archive, String title) {
        try {
            return titles(archive.finding(), title).equals(List.of(title));
        } catch (ArchiveException e) {
            return false;
        }
    }

    @Test
    void noNodeDisturbsAnotherThatMakesTheIndexAnew() {
        try (LocalArchive archive = open("node", Optional.empty())) {
            report(archive, item("a", "Titel"));
            archive.finding().refresh();
            String index = SERVER.indexes(place).getFirst();
            String next = index.substring(0, index.length() - 1) + "2";
            SERVER.ask("PUT", "/" + next, "{}");
            ofAnotherPast(index);
            assertThatThrownBy(() -> archive.finding().refresh()).hasMessageContaining("another node");
            assertThat(SERVER.indexes(place)).contains(next);
            assertThat(archive.finding().size()).isEqualTo(1);
            SERVER.ask("DELETE", "/" + next, "");
            archive.finding().refresh();
            assertThat(SERVER.indexes(place)).containsExactly(next);
        }
    }

    private static void ofAnotherPast(String index) {
        SERVER.ask(
                "PUT",
                "/" + index + "/_doc/position?version=7&version_type=external&refresh=true",
                "{\"position\":{\"number\":\"7\",\"change\":\"of another store\"}}");
    }

    @Test
    void whatIsNoIdIsNoItem() {
        try (LocalArchive archive = open("node", Optional.empty())) {
            report(archive, item("a", "Titel"));
            archive.finding().refresh();
            assertThat(List.of("", "position", "..", "a/b", "%2F", "*", "x".repeat(700), "ü?q=1", "_search"))
                    .allSatisfy(id -> assertThat(archive.finding().get(id)).isEmpty());
        }
    }

    @Test
    void anIndexOfAnotherPastIsMadeAnew() {
        try (LocalArchive archive = open("node", Optional.empty())) {
            report(archive, item("a", "Alt"), item("b", "Zweite"));
            archive.finding().refresh();
            ofAnotherPast(SERVER.indexes(place).getFirst());
            report(archive, item("c", "Dritte"));
            archive.finding().refresh();
            assertThat(archive.finding().size()).isEqualTo(3);
        }
    }

    @Test
    void whatComesLateOrTwiceDoesNoHarm() throws IOException {
        NewsItem item = item("a", "Erste Fassung");
        try (Wire wire = new Wire(place)) {
            Position empty = Position.empty(WORDS, "late");
            ServerIndexes indexes = new ServerIndexes(wire, place.prefix(), empty);
            indexes.prepare();
            BulkWriter slow = new BulkWriter(wire, indexes.current(), new DocumentJson(WORDS), empty);
            BulkWriter quick = new BulkWriter(wire, indexes.current(), new DocumentJson(WORDS), empty);
            slow.begin(3);
            slow.add(List.of(item));
            quick.begin(5);
            quick.remove(List.of(item.id()));
            quick.reached(empty.at(5, "removed"));
            slow.reached(empty.at(3, "changed"));
            slow.reached(empty.at(3, "changed"));
            assertThat(indexes.position().number()).isEqualTo(5);
            indexes.refresh(indexes.current());
            assertThatThrownBy(() ->
                            wire.ask("GET", "/" + indexes.alias() + "/_doc/" + item.id(), "", Wire.Patience.READER))
                    .isInstanceOf(IOException.class);
            indexes.delete(indexes.current());
            slow.begin(6);
            slow.add(List.of(item));
            assertThatThrownBy(() -> slow.reached(empty.at(6, "again")))
                    .as("a deleted index does not come back by writing to it")
                    .isInstanceOf(IOException.class);
            assertThat(SERVER.indexes(place)).isEmpty();
        }
    }

    @Test
    void whoeverOnlyLooksFindsTheSame() {
        try (LocalArchive archive = open("node", Optional.empty())) {
            report(archive, item("a", "Breitband kommt"));
            archive.finding().refresh();
            try (ArchiveForReading reading =
                            ArchiveForReading.open(place("node", Optional.empty()), ConfigFolder.defaults());
                    Verification verification =
                            Verification.of(place("node", Optional.empty()), ConfigFolder.defaults())) {
                assertThat(titles(reading.finding(), "Breitband")).containsExactly("Breitband kommt");
                assertThat(reading.finding().generation())
                        .isEqualTo(archive.finding().generation());
                assertThat(verification.findings()).isEmpty();
            }
        }
    }

    @Test
    void whatKeepsTheServerFromServingIsSaidInWordsOfTheOperator() throws IOException {
        HttpServer guard = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        guard.createContext("/", exchange -> {
            boolean known =
                    "Basic a2ltOmdlaGVpbQ==".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] answer = "{\"version\":{\"number\":\"2.19.6\"}}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? 200 : 401, known ? answer.length : -1);
            if (known) {
                exchange.getResponseBody().write(answer);
            }
            exchange.close();
        });
        guard.start();
        try {
            String url = "http://127.0.0.1:" + guard.getAddress().getPort();
            assertThat(trouble(url, "falsch"))
                    .contains("refuses the user")
                    .contains("archive.indexPassword")
                    .doesNotContain("falsch");
            assertThat(trouble(url, "geheim")).contains("OpenSearch 3 or newer").contains("2.19.6");
        } finally {
            guard.stop(0);
        }
    }

    private String trouble(String url, String password) {
        IndexServer.Login login =
                new IndexServer.Login(Optional.of("kim"), Optional.of(new Secret(password)), Optional.empty());
        ArchivePlace place = new ArchivePlace(folder.resolve(password), Optional.empty(), Optional.of(login.at(url)));
        try (LocalArchive archive = LocalArchive.open(place, ConfigFolder.defaults(), InstantSource.system())) {
            return archive.behind().orElseThrow();
        }
    }

    private static List<String> titles(Finding finding, String text) {
        return finding.find(NewsQuery.ALL.withText(text), Finding.Extent.ITEMS).hits().stream()
                .map(hit -> hit.item().headline().title())
                .toList();
    }

    private ArchivePlace place(String node, Optional<StoreServer> store) {
        return new ArchivePlace(folder.resolve(node), store, Optional.of(place));
    }

    private LocalArchive open(String node, Optional<StoreServer> store) {
        return LocalArchive.open(place(node, store), ConfigFolder.defaults(), InstantSource.system());
    }

    private static void report(LocalArchive archive, NewsItem... items) {
        archive.keeping().report(Report.of(List.of(items)));
    }

    private static void until(BooleanSupplier state) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!state.getAsBoolean()) {
            assertThat(System.nanoTime()).as("a minute is over").isLessThan(end);
            Thread.sleep(50);
        }
    }
}
