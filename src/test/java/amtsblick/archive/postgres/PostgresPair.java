// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.postgres;

import amtsblick.archive.server.StoreServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A primary and its standby, which the primary waits for with each commit; they change places as docs/growing.md tells an operator to do it. */
public final class PostgresPair implements AutoCloseable {
    private static final String FOLLOWS =
            "SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync' AND state = 'streaming'";

    private PostgresServer primary;
    private PostgresServer standby;

    private PostgresPair(PostgresServer primary, PostgresServer standby) {
        this.primary = primary;
        this.standby = standby;
    }

    public static PostgresPair start() {
        try {
            PostgresPair pair = new PostgresPair(PostgresServer.start(), PostgresServer.unpacked());
            pair.standbyFollows();
            return pair;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that takes what is written. */
    public PostgresServer primary() {
        return primary;
    }

    /** A schema of the primary, by the addresses of both. */
    public StoreServer either(StoreServer schema) {
        String host = "127\\.0\\.0\\.1:[0-9]+";
        return PostgresServer.LOGIN.at(schema.url().replaceFirst(host, address(primary) + "," + address(standby)));
    }

    private static String address(PostgresServer server) {
        return server.url().replaceFirst(".*//", "").replaceFirst("/.*", "");
    }

    /** The primary ends as by kill -9, and the standby is made the primary. */
    public void failOver() {
        primary.kill();
        standby.sql("SELECT pg_promote()");
        PostgresServer failed = primary;
        primary = standby;
        standby = failed;
    }

    /** What failed comes back: it forgets what it had and is a copy of the primary, and whatever is written there from then on. */
    public void standbyFollows() throws IOException {
        standby.write("backup_label", copy());
        standby.write("standby.signal", "");
        String from = "host=127.0.0.1 user=amtsblick port=" + address(primary).replaceFirst(".*:", "");
        standby.write("postgresql.auto.conf", "primary_conninfo = '" + from + "'\n");
        standby.begin();
        primary.sql("ALTER SYSTEM SET synchronous_standby_names = '*'");
        primary.sql("SELECT pg_reload_conf()");
        for (int tenths = 0;
                primary.rows(PostgresServer.LOGIN.at(primary.url()), FOLLOWS).isEmpty();
                tenths++) {
            if (tenths > 600) {
                throw new IOException("no standby within a minute");
            }
            pause();
        }
    }

    /** pg_basebackup is not among the binaries, so it is made by hand, as the manual says; answers what is to be its label. */
    private String copy() throws IOException {
        try (Connection connection = DriverManager.getConnection(primary.url(), "amtsblick", "");
                Statement statements = connection.createStatement()) {
            statements.execute("SELECT pg_backup_start('standby', true)");
            String to = standby.data();
            // What vanishes or changes meanwhile stands in what is written afterwards.
            standby.run(List.of(
                    "sh",
                    "-c",
                    "rm -rf " + to + "; cp -a " + primary.data() + " " + to + "; cd " + to
                            + " && rm -rf postmaster.pid pg_wal pg_replslot/* && mkdir -p pg_wal/archive_status"));
            try (ResultSet stopped = statements.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
                stopped.next();
                return stopped.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        primary.close();
        standby.close();
    }
}
