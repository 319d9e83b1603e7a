// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.postgres;

import amtsblick.archive.server.StoreServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/**
 * A PostgreSQL of its own on a free port: the binaries of Maven Central, started as nobody where the tests run as root, because
 * PostgreSQL refuses to run as that. It forgets what it wrote when the machine fails, and everything at its end.
 */
public final class PostgresServer implements AutoCloseable {
    private static final String BINARIES = "/postgres-linux-x86_64.txz";
    static final StoreServer.Login LOGIN = new StoreServer.Login(Optional.of("amtsblick"), Optional.empty());
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private final Path home;
    private final int port;

    private PostgresServer(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    private static final class Shared {
        private static final PostgresServer SERVER = start();
    }

    /** The one that all tests of a run share. */
    public static PostgresServer shared() {
        return Shared.SERVER;
    }

    /** One that a test may stop and start. */
    public static PostgresServer start() {
        try {
            PostgresServer server = unpacked();
            server.run(List.of(
                    server.program("initdb"),
                    "-D",
                    server.data(),
                    "-U",
                    "amtsblick",
                    "-A",
                    "trust",
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--locale-provider=icu",
                    "--icu-locale=de",
                    "--no-sync",
                    "--no-instructions"));
            server.begin();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("no PostgreSQL could be had, and the store on one is not tested", e);
        }
    }

    /** One that has no data yet. */
    static PostgresServer unpacked() throws IOException {
        PostgresServer server = new PostgresServer(Files.createTempDirectory("postgres"), freePort());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.unpack();
        return server;
    }

    /** Ends it as kill -9 does. */
    public void kill() {
        try {
            String pid = Files.readAllLines(home.resolve("data").resolve("postmaster.pid"))
                    .getFirst();
            ProcessHandle process =
                    ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
            Files.delete(home.resolve("data").resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file among its data, as who it runs as. */
    void write(String file, String text) throws IOException {
        Path path = home.resolve("data").resolve(file);
        Files.writeString(path, text);
        if (isRoot()) {
            run(new ProcessBuilder("chown", "65534:65534", path.toString()), "chown");
        }
    }

    private void unpack() throws IOException {
        try (InputStream packed = PostgresServer.class.getResourceAsStream(BINARIES)) {
            if (packed == null) {
                throw new IOException("the binaries for this machine are not on the class path");
            }
            Process tar = new ProcessBuilder("tar", "-x", "-C", home.toString())
                    .inheritIO()
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .start();
            try (var out = tar.getOutputStream()) {
                new XZInputStream(packed).transferTo(out);
            }
            waitFor(tar, "tar");
        }
        if (isRoot()) {
            run(new ProcessBuilder("chown", "-R", "65534:65534", home.toString()), "chown");
        }
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    String data() {
        return home.resolve("data").toString();
    }

    /** Starts it again on the same port. */
    public void begin() {
        control(
                "start",
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
                        + " -c full_page_writes=off -c max_connections=60 -c shared_buffers=32MB -c wal_keep_size=512MB");
    }

    /** Stops it, as a restart of its machine would: who is connected is thrown out. */
    public void stop() {
        control("stop", "-m", "immediate");
    }

    private void control(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                program("pg_ctl"),
                "-D",
                data(),
                "-w",
                "-t",
                "60",
                "-l",
                home.resolve("log").toString()));
        command.addAll(List.of(arguments));
        try {
            run(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void run(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>();
        if (isRoot()) {
            whole.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        whole.addAll(command);
        run(new ProcessBuilder(whole), command.getFirst());
    }

    private void run(ProcessBuilder builder, String name) throws IOException {
        Path said = home.resolve("said");
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("HOME", home.toString());
        Process process = builder.directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        waitFor(process, name + ": " + said);
    }

    private static void waitFor(Process process, String name) throws IOException {
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(name + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** An empty schema. */
    public StoreServer schema() {
        String name = "s" + SCHEMAS.incrementAndGet();
        sql("CREATE SCHEMA " + name);
        return LOGIN.at(url() + "?currentSchema=" + name);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** A schema as it is on this one, which has become what another was. */
    public StoreServer at(StoreServer schema) {
        return LOGIN.at(url() + schema.url().replaceFirst("[^?]*", ""));
    }

    /** Runs a statement beside the program. */
    public void sql(String statement) {
        try (Connection connection = DriverManager.getConnection(url(), "amtsblick", "");
                Statement statements = connection.createStatement()) {
            statements.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of what a question finds in a schema. */
    public List<String> rows(StoreServer schema, String question) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(schema.url(), "amtsblick", "");
                Statement statements = connection.createStatement();
                ResultSet found = statements.executeQuery(question)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes as another node would, and does not end. */
    public Holding hold(StoreServer schema) {
        try {
            Connection connection = DriverManager.getConnection(schema.url(), "amtsblick", "");
            connection.setAutoCommit(false);
            try (Statement statements = connection.createStatement()) {
                statements.execute("SELECT pg_advisory_xact_lock(CAST(CAST('change' AS regclass) AS oid)::bigint)");
            }
            return () -> rollback(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rollback(Connection connection) {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What another node holds, until it is closed. */
    @FunctionalInterface
    public interface Holding extends AutoCloseable {
        @Override
        void close();
    }

    @Override
    public void close() {
        if (!Files.exists(home)) {
            return;
        }
        if (Files.exists(home.resolve("data").resolve("postmaster.pid"))) {
            stop();
        }
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
