// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.database;

import amtsblick.archive.ArchiveException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * The database behind the store: how a connection is made, and what its errors mean. One writes at a time, any number read. All
 * statements of this package are such as both SQLite and PostgreSQL understand; what is one's own is said here.
 */
public interface Database extends AutoCloseable {

    /** Whether other processes may write, too: what one of them remembers of the store may be of yesterday. */
    boolean shared();

    /** How many may read at the same moment. */
    int readers();

    /** Whether items have no indexes yet, since an empty store is being filled: to look one up would be to read all. */
    default boolean isFilling() {
        return false;
    }

    /** Makes those indexes, because something has to be looked up. */
    default void endFilling(Sql writer) throws SQLException {}

    /** A connection that writes. */
    Sql writer() throws SQLException;

    /** A connection that only reads; each statement sees the last commit. */
    Sql reader() throws SQLException;

    /** Whether a connection that was used is kept by whoever used it; else it is closed, and the database keeps it. */
    boolean keepsConnections();

    /**
     * Begins a transaction and waits until nobody else writes: whatever was committed before is seen by every statement in it, and
     * nothing else is committed until it ends.
     *
     * @throws ArchiveException where this program may not write any more
     */
    void begin(Sql writer) throws SQLException;

    /** Begins a transaction of several statements on a reader that see one state. */
    void beginReading(Sql reader) throws SQLException;

    /** What the clock shows that all who share this database go by; {@code own} where only one uses it. */
    Instant clock(Sql sql, Instant own) throws SQLException;

    /**
     * Fails where what is written would not be there afterwards: the folder was deleted under the program.
     *
     * @throws ArchiveException saying so
     */
    void check();

    /** What the operator should know of a failure. */
    ArchiveException failure(String done, SQLException cause);

    /** Whether the failure comes from damage to what is stored, so that other rows may still be read. */
    boolean isDamage(SQLException cause);

    /** Writes a copy of everything to a file that does not exist yet, while others read and write. */
    void backup(Path target) throws SQLException, IOException;

    /** What is wrong with the stored bytes themselves; empty where nothing is. */
    List<String> damage() throws SQLException;

    /** The names of all tables. */
    List<String> tables(Sql sql) throws SQLException;

    @Override
    void close();
}
