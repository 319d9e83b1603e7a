// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.database;

import amtsblick.archive.Changes.What;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one piece of writing may do: change rows, number the changes of items, and say what is to be done once it is durable. For the
 * thread of the {@link Writer}.
 */
public final class Transaction {
    private static final long HALF_A_SECOND = 500;
    private static final String LAST = "SELECT coalesce(max(number), 0) FROM change";

    private final Sql sql;
    private final Database database;
    private final InstantSource clock;
    private final List<Runnable> afterwards = new ArrayList<>();
    private final Map<String, Long> found = new HashMap<>();
    private long number;

    /** @param sql has begun, so that nobody else gives numbers until it ends */
    Transaction(Sql sql, Database database, InstantSource clock) throws SQLException {
        this.sql = sql;
        this.database = database;
        this.clock = clock;
        number = sql.number(LAST);
    }

    /** Work inside a transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Transaction transaction) throws SQLException;
    }

    /** Whether there are no indexes of items to look anything up by, see {@link Database#isFilling}. */
    public boolean isFilling() {
        return database.isFilling();
    }

    /** Makes them. */
    public void endFilling() throws SQLException {
        database.endFilling(sql);
    }

    /** Statements of this transaction. */
    public Sql sql() {
        return sql;
    }

    /** What all who share the store call the moment that this process calls {@code now}, to the second: clocks that differ by less are one. */
    public Instant shared(Instant now) throws SQLException {
        Instant own = clock.instant();
        Duration ahead = Duration.between(own, database.clock(sql, own));
        return now.plusSeconds(ahead.plusMillis(HALF_A_SECOND).toSeconds());
    }

    /** Says that something happened to an item: it gets the next number. */
    public void changed(String item, What what) throws SQLException {
        number++;
        sql.run(
                "INSERT INTO change (number, item, what, at) VALUES (?, ?, ?, ?)",
                number,
                item,
                what.id(),
                clock.millis());
    }

    /** A number that is looked up once in this transaction. */
    public interface Lookup {
        long number() throws SQLException;
    }

    public long once(String name, Lookup lookup) throws SQLException {
        Long known = found.get(name);
        if (known == null) {
            known = lookup.number();
            found.put(name, known);
        }
        return known;
    }

    /** To be done when all of it is durable, and not at all where it fails. */
    public void afterCommit(Runnable step) {
        afterwards.add(step);
    }

    /**
     * Does one piece of work; where it fails, nothing of it stays, and the others of this transaction are as they were.
     *
     * @throws Unusable where the transaction itself is of no more use: the database has ended it
     */
    <T> T apart(Work<T> work) throws SQLException, Unusable {
        long before = number;
        int steps = afterwards.size();
        sql.script("SAVEPOINT piece");
        try {
            T result = work.in(this);
            sql.script("RELEASE piece");
            return result;
        } catch (SQLException | RuntimeException e) {
            takeBack(e);
            number = before;
            found.clear();
            afterwards.subList(steps, afterwards.size()).clear();
            throw e;
        }
    }

    private void takeBack(Exception cause) throws Unusable {
        try {
            sql.script("ROLLBACK TO piece", "RELEASE piece");
        } catch (SQLException e) {
            throw new Unusable(cause instanceof SQLException first ? first : e);
        }
    }

    /** The database has ended the transaction, as on a full disk; nothing in it can be kept. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        private final SQLException why;

        Unusable(SQLException why) {
            super(why);
            this.why = why;
        }

        SQLException why() {
            return why;
        }
    }

    long number() {
        return number;
    }

    void committed() {
        afterwards.forEach(Runnable::run);
    }
}
