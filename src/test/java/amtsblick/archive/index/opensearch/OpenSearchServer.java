// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import amtsblick.archive.server.IndexServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A real OpenSearch node on a free port, in a process of its own: the artifacts of Maven Central, which {@code mvn -f src/test/opensearch
 * generate-resources} lays under {@code target/opensearch}. Ends with the tests, and forgets everything.
 */
public final class OpenSearchServer implements AutoCloseable {
    private static final Path PARTS = Path.of("target/opensearch");
    private static final Path LAUNCHER = Path.of("src/test/opensearch/OpenSearchNode.java");
    private static final int SECONDS = 120;
    /** Logs in as nobody: it asks for no user. */
    static final IndexServer.Login OPEN = new IndexServer.Login(Optional.empty(), Optional.empty(), Optional.empty());

    private static final AtomicInteger PLACES = new AtomicInteger();

    /** It waits for its disk with every index that is made. */
    private static final Path MEMORY = Path.of("/dev/shm");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path home;
    private final int port;
    private final int transport;
    private final List<String> cluster;
    private Process process;

    private OpenSearchServer(int transport, List<String> cluster) throws IOException {
        this.transport = transport;
        this.cluster = cluster;
        home = Files.isDirectory(MEMORY)
                ? Files.createTempDirectory(MEMORY, "opensearch")
                : Files.createTempDirectory("opensearch");
        Files.createDirectories(home.resolve("config"));
        port = freePort();
        process = begin();
    }

    private static final class Shared {
        private static final OpenSearchServer SERVER = start();
    }

    /** Whether it can be had; says so loudly where not. */
    public static boolean isHere() {
        boolean here = Files.isDirectory(PARTS);
        if (!here) {
            System.err.println("THE INDEX ON OPENSEARCH IS NOT TESTED: mvn -f src/test/opensearch generate-resources");
        }
        return here;
    }

    /** The one that all tests of a run share. */
    public static OpenSearchServer shared() {
        return Shared.SERVER;
    }

    /** One that a test may stop and start. */
    public static OpenSearchServer start() {
        try {
            OpenSearchServer server = new OpenSearchServer(freePort(), List.of());
            server.awaitReady();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Several nodes that are one server: an index lies on two of them. */
    public static List<OpenSearchServer> cluster(int nodes) {
        try {
            List<String> ports = new ArrayList<>();
            List<OpenSearchServer> cluster = new ArrayList<>();
            for (int i = 0; i < nodes; i++) {
                ports.add(Integer.toString(freePort()));
            }
            for (String transport : ports) {
                OpenSearchServer server = new OpenSearchServer(Integer.parseInt(transport), ports);
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                cluster.add(server);
            }
            for (OpenSearchServer server : cluster) {
                server.awaitReady();
            }
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place on all nodes of a cluster. */
    public static IndexServer place(List<OpenSearchServer> cluster) {
        String hosts =
                cluster.stream().map(server -> "127.0.0.1:" + server.port).collect(Collectors.joining(","));
        return OPEN.at("http://" + hosts + "/test" + PLACES.incrementAndGet());
    }

    private Process begin() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                cluster.isEmpty() ? "-Xmx512m" : "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                PARTS.toAbsolutePath() + "/*",
                LAUNCHER.toAbsolutePath().toString(),
                home.toString(),
                Integer.toString(port),
                Integer.toString(transport)));
        command.addAll(cluster);
        Files.deleteIfExists(home.resolve("said"));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile())
                .start();
    }

    private void awaitReady() throws IOException {
        for (int second = 0; second < SECONDS * 10; second++) {
            if (!process.isAlive()) {
                throw new IOException("OpenSearch did not start: " + Files.readString(home.resolve("said")));
            }
            if (Files.readString(home.resolve("said")).contains("ready")) {
                return;
            }
            pause();
        }
        process.destroyForcibly();
        throw new IOException("OpenSearch did not start in time: " + Files.readString(home.resolve("said")));
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A place of its own on it, as {@code archive.index} has it: tests run beside each other. */
    public IndexServer place() {
        return OPEN.at("http://127.0.0.1:" + port + "/test" + PLACES.incrementAndGet());
    }

    /** Stops it as a failing machine would. */
    public void kill() {
        process.destroyForcibly();
        waitFor();
    }

    /** Starts it again on the same port with what it had. */
    public void startAgain() {
        try {
            process = begin();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the cluster has each copy of each index again. */
    public void awaitAllCopies() {
        ask("GET", "/_cluster/health?wait_for_status=green&wait_for_nodes=" + cluster.size() + "&timeout=120s", "");
    }

    /** Asks it beside the program; answers what it says. */
    public String ask(String method, String path, String body) {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .method(method, BodyPublishers.ofString(body))
                                    .header("Content-Type", "application/json")
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The indexes of a place. */
    public List<String> indexes(IndexServer place) {
        return ask("GET", "/_cat/indices/" + place.prefix() + "-*?h=index", "")
                .lines()
                .toList();
    }

    /** Deletes the indexes of a place. */
    public void forget(IndexServer place) {
        indexes(place).forEach(index -> ask("DELETE", "/" + index, ""));
    }

    private void waitFor() {
        try {
            process.waitFor(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (!Files.exists(home)) {
            return;
        }
        kill();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
