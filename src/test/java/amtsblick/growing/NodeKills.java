// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.growing;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.postgres.PostgresServer;
import amtsblick.archive.server.StoreServer;
import amtsblick.config.ConfigFolder;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Crawlers, web nodes and the database server as processes of their own, killed in turn while sources bring news all the time. Too long for
 * every build: {@code mvn test -Dtest=NodeKills -Dkills=200}. The figures are in {@code target/node-kills.txt}.
 */
class NodeKills {
    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final Duration START = Duration.ofMinutes(6);

    @TempDir
    private Path folder;

    private StoreServer schema = new StoreServer("", new StoreServer.Login(Optional.empty(), Optional.empty()));
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    /** A process, and where it serves. */
    private record Node(Process process, int port) {}

    @Test
    void killsOfEveryKindLoseNothingThatWasKept() throws Exception {
        try (PostgresServer postgres = PostgresServer.start();
                ManyHosts hosts = new ManyHosts(50)) {
            schema = postgres.schema();
            configure(schema.url(), hosts);
            try {
                for (String name : List.of("crawl-1", "crawl-2", "web-1", "web-2")) {
                    start(name);
                }
                Set<String> kept = new HashSet<>();
                for (int kill = 0; kill < KILLS; kill++) {
                    Thread.sleep(3_000);
                    kept.addAll(items(postgres));
                    kill(kill, postgres);
                    assertThat(items(postgres)).as("after kill " + kill).containsAll(kept);
                    assertThat(doubles(postgres)).isEmpty();
                    Files.writeString(
                            Path.of("target/node-kills.txt"),
                            (kill + 1) + " kills, " + kept.size() + " items kept, 0 lost, 0 twice, " + hosts.requests
                                    + " requests to " + hosts.feeds().size() + " feeds, " + hosts.overlaps
                                    + " at the same moment\n");
                }
                assertThat(hosts.overlaps).hasValue(0);
                theWebNodesAnswerAlike(postgres);
            } finally {
                nodes.values().forEach(node -> node.process().destroyForcibly());
            }
        }
    }

    private void kill(int number, PostgresServer postgres) throws IOException, InterruptedException {
        List<String> names = List.copyOf(nodes.keySet());
        int which = number % (names.size() + 1);
        if (which == names.size()) {
            postgres.stop();
            postgres.begin();
        } else {
            Process process = nodes.get(names.get(which)).process();
            process.toHandle().destroyForcibly();
            process.waitFor();
            start(names.get(which));
        }
    }

    /** Nobody collects any more; what was collected is shown by both. */
    private void theWebNodesAnswerAlike(PostgresServer postgres) throws IOException, InterruptedException {
        for (String crawler : List.of("crawl-1", "crawl-2")) {
            nodes.get(crawler).process().destroy();
            nodes.get(crawler).process().waitFor();
        }
        int all = items(postgres).size();
        for (String web : List.of("web-1", "web-2")) {
            awaitBody(web, "/health", "\"items\":" + all);
        }
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end
                && !pages("web-1").equals(pages("web-2"))) { // the line of the last visit is of seconds ago
            Thread.sleep(1_000);
        }
        assertThat(pages("web-2")).isEqualTo(pages("web-1"));
    }

    private List<String> pages(String node) throws InterruptedException {
        List<String> pages = new ArrayList<>();
        for (String page : List.of("/", "/?page=2", "/feed.atom", "/api/v1/items", "/?q=B%C3%BCrgeramt")) {
            pages.add(body(node, page));
        }
        return pages;
    }

    private Set<String> items(PostgresServer postgres) {
        return new HashSet<>(postgres.rows(schema, "SELECT id FROM item"));
    }

    private List<String> doubles(PostgresServer postgres) {
        return postgres.rows(schema, "SELECT item FROM change WHERE what = 'new' GROUP BY item HAVING count(*) > 1");
    }

    private void configure(String store, ManyHosts hosts) throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        String settings = ConfigFolder.defaults().text("amtsblick.yaml");
        Files.writeString(
                config.resolve("amtsblick.yaml"),
                settings.replace("\n  store:\n", "\n  store: " + store + "\n")
                        .replace("\n  user:\n", "\n  user: amtsblick\n")
                        .replace("hostDelay: 2s", "hostDelay: 0s")
                        .replace("interval: 60m", "interval: 1s")
                        .replace("maxInterval: 24h", "maxInterval: 10s")
                        .replace("lease: 10m", "lease: 30s")
                        .replace("timeout: 30s", "timeout: 5s")
                        .replace("baseAddress: http://localhost:8080", "baseAddress: https://news.example"));
        StringBuilder sources = new StringBuilder("sources:\n");
        int number = 0;
        for (URI feed : hosts.feeds()) {
            sources.append("  - id: f" + number + "\n    name: Amt " + number++ + "\n    address: " + feed
                    + "\n    kind: feed\n    articles: never\n    recheck: false\n    privateAllowed: true\n");
        }
        Files.writeString(config.resolve("sources.yaml"), sources);
    }

    private void start(String name) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "amtsblick.Main",
                "run"));
        command.addAll(List.of("--role", name.substring(0, name.indexOf('-')), "--port", Integer.toString(port)));
        command.addAll(List.of(
                "--config",
                folder.resolve("config").toString(),
                "--data",
                folder.resolve(name).toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target/" + name + ".log").toFile()))
                .start();
        nodes.put(name, new Node(process, port));
        awaitBody(name, "/health/live", "up");
    }

    private void awaitBody(String node, String page, String part) throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (!body(node, page).contains(part)) {
            assertThat(System.nanoTime()).as(node + " does not say " + part).isLessThan(end);
            Thread.sleep(200);
        }
    }

    private String body(String node, String page) throws InterruptedException {
        try {
            return NodesTest.get("http://127.0.0.1:" + nodes.get(node).port() + page)
                    .body();
        } catch (IOException e) { // not yet, or not any more
            return "";
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
