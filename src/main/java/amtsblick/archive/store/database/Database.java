// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.database;

import amtsblick.archive.ArchiveException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * The database behind the store: how a connection is made, and what its errors mean. One writes at a time, any number read. SQLite
 * offers it; whatever else does says here what is its own, because all statements of this package are such as both SQLite and
 * PostgreSQL understand.
 */
public interface Database extends AutoCloseable {

    /** The type of a column that numbers rows. */
    String keyType();

    /** A connection that writes; transactions are begun and ended by the caller. */
    Sql writer() throws SQLException;

    /** A connection that only reads; each statement sees the last commit. */
    Sql reader() throws SQLException;

    /** Begins a transaction of several statements on a reader that see one state. */
    void beginReading(Sql reader) throws SQLException;

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
    java.util.List<String> damage() throws SQLException;

    @Override
    void close();
}
