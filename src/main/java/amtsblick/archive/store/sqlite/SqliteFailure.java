// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.sqlite;

import amtsblick.archive.ArchiveException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What the errors of a SQLite file mean. */
final class SqliteFailure {
    private SqliteFailure() {}

    static boolean isDamage(SQLException cause) {
        return switch (code(cause)) {
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_CORRUPT_VTAB, SQLITE_IOERR_SHORT_READ, SQLITE_IOERR_READ -> true;
            default -> false;
        };
    }

    private static SQLiteErrorCode code(SQLException cause) {
        return cause instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    /** What the operator should know of it. */
    static ArchiveException of(Path file, String done, SQLException cause) {
        String reason = switch (code(cause)) {
            case SQLITE_FULL ->
                "the disk is full. Nothing of this call was kept; once there is room, it can be repeated";
            case SQLITE_CORRUPT, SQLITE_CORRUPT_VTAB, SQLITE_NOTADB, SQLITE_IOERR_SHORT_READ ->
                file.toAbsolutePath() + " is damaged (" + words(cause) + "). 'verify' says what is hurt,"
                        + " 'restore' brings back a backup, and 'export' saves what can be read";
            case SQLITE_READONLY, SQLITE_READONLY_DBMOVED, SQLITE_READONLY_DIRECTORY, SQLITE_CANTOPEN, SQLITE_PERM ->
                "this user may not write " + file.toAbsolutePath() + ", or it is gone (" + words(cause) + ")";
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "another program holds " + file.toAbsolutePath() + " (" + words(cause) + ")";
            default -> words(cause);
        };
        return new ArchiveException("the archive cannot be " + done + ": " + reason, cause);
    }

    /** What SQLite says without its code: {@code [SQLITE_NOTADB] File opened that is not a database file (file is not a database)}. */
    static String words(SQLException cause) {
        return String.valueOf(cause.getMessage()).replaceFirst("^\\[SQLITE_\\w+] *", "");
    }
}
