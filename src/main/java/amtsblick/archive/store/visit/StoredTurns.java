// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.visit;

import amtsblick.archive.store.database.Database;
import amtsblick.archive.store.database.Sql;
import amtsblick.fetch.HostTurns;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The turns of hosts as rows, by the clock of the database. Each is one statement of its own, and one is asked at a time, so that all
 * hosts together take one connection: what is written of items never waits for them, nor they for it. One for each process, which it
 * names in its turns. Safe for use by many threads.
 */
public final class StoredTurns implements HostTurns {
    private static final Logger LOG = LoggerFactory.getLogger(StoredTurns.class);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Database database;
    private final String holder = UUID.randomUUID().toString();
    private final AtomicBoolean away = new AtomicBoolean();
    private final Semaphore connection = new Semaphore(1, true);

    public StoredTurns(Database database) {
        this.database = database;
    }

    @Override
    public void take(String host, Duration longest) throws InterruptedException {
        for (Duration wait = ask(host, longest); !wait.isZero(); wait = ask(host, longest)) {
            Thread.sleep(wait);
        }
    }

    /** How long to wait before asking again; zero where it is ours now. */
    private Duration ask(String host, Duration longest) throws InterruptedException {
        connection.acquire();
        try (Sql sql = database.reader()) {
            long now = database.clock(sql, Instant.now()).toEpochMilli();
            int taken = sql.run(
                    "INSERT INTO host (name, holder, held_until, free_at) VALUES (?, ?, ?, 0) ON CONFLICT (name) DO UPDATE"
                            + " SET holder = excluded.holder, held_until = excluded.held_until WHERE host.holder = excluded.holder"
                            + " OR host.free_at <= ? AND (host.holder IS NULL OR host.held_until <= ?)",
                    host,
                    holder,
                    now + longest.toMillis(),
                    now,
                    now);
            if (away.getAndSet(false)) {
                LOG.info("Hosts are asked again");
            }
            return taken > 0 ? Duration.ZERO : rest(sql, host, now);
        } catch (SQLException e) {
            if (!away.getAndSet(true)) {
                LOG.warn(
                        "No host is asked until it can be told whose turn it is: {}",
                        database.failure("read", e).getMessage());
            }
            return PATIENCE;
        } finally {
            connection.release();
        }
    }

    private static Duration rest(Sql sql, String host, long now) throws SQLException {
        long free = sql.number("SELECT free_at FROM host WHERE name = ?", host) - now;
        return Duration.ofMillis(Math.max(LOOK.toMillis(), free));
    }

    @Override
    public void giveBack(String host, Duration pause) {
        connection.acquireUninterruptibly();
        try (Sql sql = database.reader()) {
            long now = database.clock(sql, Instant.now()).toEpochMilli();
            sql.run(
                    "UPDATE host SET holder = NULL, free_at = ? WHERE name = ? AND holder = ?",
                    now + pause.toMillis(),
                    host,
                    holder);
        } catch (SQLException e) {
            LOG.debug("A turn could not be given back, it ends by itself", e);
        } finally {
            connection.release();
        }
    }
}
