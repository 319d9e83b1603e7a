// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.migration;

import amtsblick.archive.store.database.Sql;
import java.sql.SQLException;

/** Steps that only bring further tables, in the order in which they came. */
final class LaterTables {
    private LaterTables() {}

    static void recordsWhatOperatorsDo(Sql sql) throws SQLException {
        sql.script(
                "CREATE TABLE deed (number " + sql.key() + " PRIMARY KEY, at BIGINT NOT NULL, who TEXT NOT NULL,"
                        + " what TEXT NOT NULL, object TEXT NOT NULL, detail TEXT NOT NULL)",
                "CREATE TABLE ruling (source TEXT PRIMARY KEY, muted INTEGER NOT NULL, house TEXT)",
                "CREATE TABLE removed (id TEXT PRIMARY KEY, at BIGINT NOT NULL, guid BIGINT)",
                "CREATE INDEX removed_guid ON removed (guid) WHERE guid IS NOT NULL");
    }

    static void remembersWhoIsTold(Sql sql) throws SQLException {
        sql.script(
                "CREATE TABLE lease (topic TEXT NOT NULL, callback TEXT NOT NULL, secret TEXT, ends BIGINT NOT NULL,"
                        + " told BIGINT NOT NULL, failures INTEGER NOT NULL, due BIGINT NOT NULL,"
                        + " PRIMARY KEY (topic, callback))",
                "CREATE TABLE receiver (name TEXT PRIMARY KEY, told BIGINT NOT NULL, failures INTEGER NOT NULL,"
                        + " due BIGINT NOT NULL, stopped INTEGER NOT NULL)",
                "CREATE TABLE dispatch (number " + sql.key()
                        + " PRIMARY KEY, at BIGINT NOT NULL, receiver TEXT NOT NULL,"
                        + " message TEXT NOT NULL, status INTEGER NOT NULL, reason TEXT NOT NULL, millis BIGINT NOT NULL)",
                "CREATE TABLE offer (source TEXT PRIMARY KEY, hub TEXT NOT NULL, topic TEXT NOT NULL,"
                        + " token TEXT NOT NULL, secret TEXT NOT NULL, ends BIGINT NOT NULL, asked BIGINT NOT NULL)");
    }

    static void sharesHosts(Sql sql) throws SQLException {
        sql.script(
                "CREATE TABLE host (name TEXT PRIMARY KEY, holder TEXT, held_until BIGINT NOT NULL, free_at BIGINT NOT NULL)");
    }

    /** Addresses of readers are encrypted before they come here; the key is never in the store. */
    static void bringsSelectionsToReaders(Sql sql) throws SQLException {
        sql.script(
                "CREATE TABLE subscriber (id TEXT PRIMARY KEY, lookup TEXT NOT NULL UNIQUE, sealed TEXT NOT NULL,"
                        + " language TEXT NOT NULL, state TEXT NOT NULL, bounces INTEGER NOT NULL, since BIGINT NOT NULL)",
                "CREATE TABLE subscription (id TEXT PRIMARY KEY, subscriber TEXT NOT NULL, selection TEXT NOT NULL,"
                        + " frequency TEXT NOT NULL, at_hour INTEGER NOT NULL, weekday INTEGER NOT NULL,"
                        + " at_least INTEGER NOT NULL, asked BIGINT NOT NULL, confirmed BIGINT, consent TEXT NOT NULL,"
                        + " since BIGINT NOT NULL, up_to BIGINT NOT NULL, due BIGINT NOT NULL)",
                "CREATE INDEX subscription_subscriber ON subscription (subscriber)",
                "CREATE INDEX subscription_selection ON subscription (selection)",
                "CREATE INDEX subscription_due ON subscription (due)",
                "CREATE TABLE hit (selection TEXT NOT NULL, item TEXT NOT NULL, number BIGINT NOT NULL, at BIGINT NOT NULL,"
                        + " PRIMARY KEY (selection, item))",
                "CREATE INDEX hit_number ON hit (selection, number)",
                "CREATE INDEX hit_item ON hit (item)",
                "CREATE INDEX hit_at ON hit (at)",
                "CREATE TABLE mail (id TEXT PRIMARY KEY, subscriber TEXT NOT NULL, kind TEXT NOT NULL, made BIGINT NOT NULL,"
                        + " state TEXT NOT NULL, attempts INTEGER NOT NULL, due BIGINT NOT NULL, changed BIGINT NOT NULL,"
                        + " why TEXT NOT NULL)",
                "CREATE INDEX mail_state ON mail (state, due)",
                "CREATE INDEX mail_subscriber ON mail (subscriber)",
                "CREATE TABLE mail_part (mail TEXT NOT NULL, subscription TEXT NOT NULL, begins BIGINT NOT NULL,"
                        + " ends BIGINT NOT NULL, PRIMARY KEY (mail, subscription))");
    }
}
