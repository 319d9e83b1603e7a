// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.database;

import java.util.function.UnaryOperator;

/**
 * What one database writes otherwise than the other; everything else is written once, in words of both.
 *
 * @param key the type of a column that numbers rows
 * @param definition makes of a definition of tables what this database calls it
 * @param text makes of a text what a column can hold
 */
public record Dialect(String key, UnaryOperator<String> definition, UnaryOperator<String> text) {
    /** The row's own number needs no index of its own. */
    public static final Dialect SQLITE = new Dialect("INTEGER", UnaryOperator.identity(), UnaryOperator.identity());

    /**
     * Texts are compared by their bytes, as SQLite does, whatever the language of the server; and the one character that no column of
     * PostgreSQL can hold becomes the one that stands for such.
     */
    public static final Dialect POSTGRES = new Dialect(
            "BIGINT",
            definition -> definition.replaceAll("\\bTEXT\\b", "TEXT COLLATE \"C\""),
            text -> text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD'));
}
