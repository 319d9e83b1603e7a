// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.item;

import amtsblick.archive.Items;
import amtsblick.archive.Labelled;
import amtsblick.archive.Labelled.Group;
import amtsblick.archive.store.database.Database;
import amtsblick.archive.store.database.Readers;
import amtsblick.archive.store.database.Sql;
import amtsblick.news.NewsItem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which rules the items of the store were labelled by, and their stories. */
public final class StoredLabelled implements Labelled {
    private static final Logger LOG = LoggerFactory.getLogger(StoredLabelled.class);

    private final Readers readers;
    private final Database database;

    /** @param readers of the store in this database */
    public StoredLabelled(Readers readers, Database database) {
        this.readers = readers;
        this.database = database;
    }

    @Override
    public List<Group> groups() {
        return readers.read(sql -> sql.list(
                "SELECT g.source, l.rules, g.items FROM (SELECT source, labelling, count(*) AS items FROM item"
                        + " GROUP BY source, labelling) g JOIN labelling l ON l.number = g.labelling",
                row -> new Group(row.getString(1), row.getString(2), row.getLong(3))));
    }

    @Override
    public Items.Page page(long after, int most, BiPredicate<String, String> wanted) {
        return readers.read(sql -> {
            try {
                return page(sql, after, wanted, "i.number > ? ORDER BY i.number LIMIT ?", after, most);
            } catch (SQLException e) {
                refuseOther(e);
                return pageByNumber(sql, after, most, wanted);
            }
        });
    }

    private static Items.Page page(
            Sql sql, long after, BiPredicate<String, String> wanted, String condition, Object... values)
            throws SQLException {
        List<Long> numbers = new ArrayList<>();
        long[] next = {after};
        sql.each(
                "SELECT i.number, i.source, l.rules FROM item i JOIN labelling l ON l.number = i.labelling WHERE "
                        + condition,
                row -> {
                    next[0] = row.getLong(1);
                    if (wanted.test(row.getString(2), row.getString(3))) {
                        numbers.add(next[0]);
                    }
                },
                values);
        return new Items.Page(some(sql, numbers), next[0]);
    }

    /** Where a page of the table is damaged: one item after the other, none of which costs another. */
    private Items.Page pageByNumber(Sql sql, long after, int most, BiPredicate<String, String> wanted)
            throws SQLException {
        List<NewsItem> items = new ArrayList<>();
        long end = Math.min(after + most, ItemRows.last(sql));
        for (long number = after + 1; number <= end; number++) {
            try {
                items.addAll(page(sql, number, wanted, "i.number = ?", number).items());
            } catch (SQLException e) {
                refuseOther(e);
            }
        }
        return new Items.Page(items, Math.max(after, end));
    }

    private void refuseOther(SQLException e) throws SQLException {
        if (!database.isDamage(e)) {
            throw e;
        }
        LOG.warn("Not labelled anew: {}", e.getMessage());
    }

    /** As the rules understand them: what was set by hand stands before that again when it is shown. */
    private static List<NewsItem> some(Sql sql, List<Long> numbers) throws SQLException {
        List<NewsItem> items = new ArrayList<>();
        for (long number : numbers) {
            sql.each(
                    ItemRows.SELECT + "WHERE i.number = ?",
                    row -> ItemRows.take(sql, row, stored -> items.add(stored.item())),
                    number);
        }
        return items;
    }

    @Override
    public void stories(long upTo, BiConsumer<String, Optional<String>> consumer) {
        readers.readOneState(sql -> {
            sql.each(
                    "SELECT id, story FROM item WHERE number <= ?",
                    row -> consumer.accept(row.getString(1), Optional.ofNullable(row.getString(2))),
                    upTo);
            return true;
        });
    }

    @Override
    public long lastPlace() {
        return readers.read(ItemRows::last);
    }
}
