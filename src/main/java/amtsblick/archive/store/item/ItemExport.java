// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.item;

import amtsblick.archive.store.database.Database;
import amtsblick.archive.store.database.Sql;
import amtsblick.news.NewsItem;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Gives every item once. In the order of ids as long as nothing is damaged; where a page of the table, of its index or of another table
 * is, what that hides is looked for by number and given after the others, and what is not found is named.
 */
final class ItemExport {
    private static final int PAGE = 500;

    private final Sql sql;
    private final Database database;
    private final Consumer<NewsItem> consumer;
    private final BitSet given = new BitSet();
    private final Set<String> late = new HashSet<>();
    private boolean damaged;

    /** @param sql sees one state for as long as it takes */
    ItemExport(Sql sql, Database database, Consumer<NewsItem> consumer) {
        this.sql = sql;
        this.database = database;
        this.consumer = consumer;
    }

    /** Returns the ids of those that cannot be read. */
    List<String> run() throws SQLException {
        byId();
        if (!damaged && isComplete()) {
            return List.of();
        }
        Set<String> names = names();
        byNumber(2L * Math.max(given.length(), names.size()) + PAGE);
        names.removeIf(this::isGiven);
        return List.copyOf(names);
    }

    private void byId() throws SQLException {
        try {
            List<String> ids = ids("");
            while (!ids.isEmpty()) {
                int before = given.cardinality();
                for (String id : ids) {
                    damaged |= !given(() -> ItemRows.find(sql, id));
                }
                if (given.cardinality() == before) { // a damaged index can go round in circles
                    damaged = true;
                    return;
                }
                ids = ids(ids.getLast());
            }
        } catch (SQLException e) {
            refuseOther(e);
            damaged = true;
        }
    }

    private List<String> ids(String after) throws SQLException {
        return sql.list(
                "SELECT id FROM item WHERE id > ? ORDER BY id LIMIT ?",
                row -> String.valueOf(row.getString(1)),
                after,
                PAGE);
    }

    /** A damaged index hides rows without a word: they are counted in the table itself, by a column that no index has. */
    private boolean isComplete() throws SQLException {
        try {
            return sql.one("SELECT max(headline_sum), count(*) FROM item", row -> row.getLong(2))
                    .equals(Optional.of((long) given.cardinality()));
        } catch (SQLException e) {
            refuseOther(e);
            return false;
        }
    }

    /** Numbers have few gaps, so each is tried; also without the table of rules, which is small and stands before every item. */
    private void byNumber(long most) throws SQLException {
        for (int number = 1; number <= most; number++) {
            long wanted = number;
            if (!given.get(number) && !given(() -> ItemRows.find(sql, wanted))) {
                given(() -> ItemRows.findWithoutRules(sql, wanted));
            }
        }
    }

    private interface Lookup {
        Optional<StoredItem> look() throws SQLException;
    }

    private boolean given(Lookup lookup) throws SQLException {
        try {
            Optional<StoredItem> found = lookup.look();
            found.ifPresent(this::give);
            return found.isPresent();
        } catch (SQLException e) {
            refuseOther(e);
            return false;
        }
    }

    private void give(StoredItem stored) {
        int number = Math.toIntExact(stored.number());
        if (given.get(number)) {
            damaged = true;
            return;
        }
        given.set(number);
        if (damaged) {
            late.add(stored.item().id());
        }
        consumer.accept(stored.shown());
    }

    /** The ids of all items that were ever kept, as far as they can be read: every first sight is a change. */
    private Set<String> names() throws SQLException {
        Set<String> names = new TreeSet<>();
        for (String table : List.of("SELECT item FROM change ORDER BY number", "SELECT id FROM item ORDER BY id")) {
            try {
                sql.each(table, row -> names.add(String.valueOf(row.getString(1))));
            } catch (SQLException e) {
                refuseOther(e); // what was read until then is known, and the other table knows the rest
            }
        }
        return names;
    }

    private boolean isGiven(String id) {
        if (late.contains(id)) {
            return true;
        }
        try {
            return ItemRows.find(sql, id)
                    .filter(stored -> stored.item().id().equals(id))
                    .isPresent();
        } catch (SQLException e) {
            return false;
        }
    }

    private void refuseOther(SQLException e) throws SQLException {
        if (!(e instanceof DamagedRow) && !database.isDamage(e)) {
            throw e;
        }
    }
}
