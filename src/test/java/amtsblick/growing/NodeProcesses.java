// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.growing;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.OwnJava;
import amtsblick.archive.server.IndexServer;
import amtsblick.archive.server.StoreServer;
import amtsblick.config.ConfigFolder;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Crawl and web nodes as processes of their own, called {@code crawl-1} and so on, which can be killed. They say what they say in {@code target}. */
final class NodeProcesses implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(6);

    private final Path folder;
    private final Map<String, Node> nodes = Collections.synchronizedMap(new LinkedHashMap<>());

    /** A process, and where it serves. */
    private record Node(Process process, int port) {}

    NodeProcesses(Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    List<String> names() {
        return List.copyOf(nodes.keySet());
    }

    /**
     * What all of them are told: the sources are visited without end.
     *
     * @param interval between two visits of a source, in seconds
     */
    void configure(StoreServer store, Optional<IndexServer> index, ManyHosts hosts, int interval) throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        String settings = ConfigFolder.defaults().text("amtsblick.yaml");
        Files.writeString(
                config.resolve("amtsblick.yaml"),
                settings.replace("\n  store:\n", "\n  store: " + store.url() + "\n")
                        .replace("\n  user:\n", "\n  user: amtsblick\n")
                        .replace(
                                "\n  index:\n",
                                "\n  index: "
                                        + index.map(NodeProcesses::address).orElse("") + "\n")
                        .replace("hostDelay: 2s", "hostDelay: 0s")
                        .replace("interval: 60m", "interval: " + interval + "s")
                        .replace("maxInterval: 24h", "maxInterval: " + interval + "s")
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

    private static String address(IndexServer index) {
        return "http://" + index.nodes().stream().map(URI::getAuthority).collect(Collectors.joining(",")) + "/"
                + index.prefix();
    }

    /** Starts it, on another port each time, and waits until it lives. */
    void start(String name) throws IOException, InterruptedException {
        int port = freePort();
        List<String> options = new ArrayList<>(OwnJava.BRIEF);
        options.add("-Xmx300m");
        List<String> arguments = List.of(
                "run",
                "--role",
                name.substring(0, name.indexOf('-')),
                "--port",
                Integer.toString(port),
                "--config",
                folder.resolve("config").toString(),
                "--data",
                folder.resolve(name).toString());
        Process process = OwnJava.amtsblick(options, arguments)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target/" + name + ".log").toFile()))
                .start();
        nodes.put(name, new Node(process, port));
        awaitBody(name, "/health/live", "up");
    }

    /** Ends it as kill -9 does. */
    void kill(String name) throws InterruptedException {
        Process process = nodes.get(name).process();
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Ends it as an operator does. */
    void stop(String name) throws InterruptedException {
        nodes.get(name).process().destroy();
        nodes.get(name).process().waitFor();
    }

    void awaitBody(String node, String page, String part) throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (!body(node, page).contains(part)) {
            assertThat(System.nanoTime()).as(node + " does not say " + part).isLessThan(end);
            Thread.sleep(200);
        }
    }

    /** What it answers; empty where it does not, or with an error. */
    String body(String node, String page) throws InterruptedException {
        try {
            return NodesTest.get(address(node) + page).body();
        } catch (IOException e) { // not yet, or not any more
            return "";
        }
    }

    String address(String node) {
        return "http://127.0.0.1:" + nodes.get(node).port();
    }

    /** Nobody collects any more; what was collected is shown by both. */
    void awaitTheSamePages(int items) throws IOException, InterruptedException {
        for (String web : List.of("web-1", "web-2")) {
            awaitBody(web, "/health", "\"items\":" + items);
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        nodes.values().forEach(node -> node.process().destroyForcibly());
    }
}
