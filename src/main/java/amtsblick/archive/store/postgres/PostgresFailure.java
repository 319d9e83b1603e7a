// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.postgres;

import amtsblick.archive.ArchiveException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;

/**
 * What PostgreSQL's errors mean to an operator, by SQLSTATE (postgresql.org/docs/current/errcodes-appendix.html). One line, which names
 * the server and no secret.
 */
final class PostgresFailure {
    private static final String BY_ITSELF = "; it goes on by itself once that is better";

    private PostgresFailure() {}

    static ArchiveException of(String server, String done, SQLException cause) {
        return new ArchiveException("the archive cannot be " + done + ": " + reason(server, root(cause)), cause);
    }

    /** Whether it is the server or the way to it, so that another try may help, and not what was asked. */
    static boolean isAway(SQLException cause) {
        SQLException root = root(cause);
        String state = state(root);
        return state.startsWith("08") || state.startsWith("57P") || root instanceof SQLTransientConnectionException;
    }

    /** The pool says that it got no connection; why stands behind that. */
    static SQLException root(SQLException cause) {
        return cause instanceof SQLTransientConnectionException && cause.getCause() instanceof SQLException why
                ? why
                : cause;
    }

    static String state(SQLException cause) {
        return Objects.requireNonNullElse(cause.getSQLState(), "");
    }

    private static String reason(String server, SQLException cause) {
        String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        String state = state(cause);
        return switch (state) {
            case "53300" ->
                server + " takes no more connections (" + said + "): raise max_connections there" + BY_ITSELF;
            case "53100" -> "the disk of " + server + " is full" + BY_ITSELF;
            case "57014", "55P03", "25P03" ->
                server + " is too slow, or another node holds it (" + said + ")" + BY_ITSELF;
            case "25006" -> server + " is a standby that only reads; name the primary, or promote it" + BY_ITSELF;
            case "28P01", "28000" -> server + " refuses the user (" + said + "); see archive.user and archive.password";
            case "3D000" -> server + " does not exist (" + said + "); make it with createdb";
            case "42P01", "3F000" ->
                server + " has no archive yet (" + said + "); start Amtsblick on it, or move one there";
            case "42501" -> "the user lacks a right in " + server + " (" + said + "); it must own the schema";
            case "XX001", "XX002" -> server + " is damaged (" + said + "); restore it from its own backup";
            default ->
                isAway(cause)
                        ? server + " does not answer (" + said + ")" + BY_ITSELF
                        : server + " refuses it (" + said + ")";
        };
    }
}
