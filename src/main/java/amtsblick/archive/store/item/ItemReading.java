// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.item;

import amtsblick.archive.Items;
import amtsblick.archive.Items.Known;
import amtsblick.archive.Items.Young;
import amtsblick.archive.json.HeadlineJson;
import amtsblick.archive.store.database.Database;
import amtsblick.archive.store.database.Readers;
import amtsblick.archive.store.database.Sql;
import amtsblick.fetch.Fetched.Page;
import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import amtsblick.news.Recognition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is known, as it lies in the store. What lies on damaged bytes costs no other: it is left out, and named in the log. */
public final class ItemReading implements Items {
    private static final Logger LOG = LoggerFactory.getLogger(ItemReading.class);

    /** A title that comes every day for years must not cost more every day; what is older is known by its link. */
    private static final String NEWEST = " ORDER BY i.number DESC LIMIT 50";

    private final Readers readers;
    private final Database database;

    public ItemReading(Readers readers, Database database) {
        this.readers = readers;
        this.database = database;
    }

    @Override
    public Optional<NewsItem> get(String id) {
        return readers.read(sql -> ItemRows.find(sql, id)).map(StoredItem::shown);
    }

    @Override
    public List<NewsItem> get(Collection<String> ids) {
        return readers.read(sql -> {
            List<NewsItem> items = new ArrayList<>();
            for (String id : new TreeSet<>(ids)) {
                try {
                    sql.each(ItemRows.SELECT + "WHERE i.id = ?", row -> take(sql, row, items::add), id);
                } catch (SQLException e) {
                    refuseOther(e);
                }
            }
            return items;
        });
    }

    /** Those of these ids that are no news: known, or known to be removed. */
    public static Set<String> known(Sql sql, Collection<String> ids) throws SQLException {
        Set<String> known = new HashSet<>();
        for (String id : ids) {
            if (sql.number(
                            "SELECT count(*) FROM (SELECT id FROM item WHERE id = ? UNION ALL SELECT id FROM removed WHERE id = ?)",
                            id,
                            id)
                    > 0) {
                known.add(id);
            }
        }
        return known;
    }

    @Override
    public List<Known> alike(String source, Collection<String> ids, Collection<String> names) {
        return readers.read(sql -> {
            Map<String, Known> found = new LinkedHashMap<>();
            for (String id : ids) {
                sql.each(ItemRows.KNOWN + "i.id = ?", row -> recognise(row, found), id);
                sql.each(
                        ItemRows.KNOWN + "i.id = (SELECT item FROM alias WHERE id = ?)",
                        row -> recognise(row, found),
                        id);
            }
            for (String name : names) {
                long key = Recognition.key(source, name);
                sql.each(ItemRows.KNOWN + "i.title = ?" + NEWEST, row -> recognise(row, found), key);
                sql.each(ItemRows.KNOWN + "i.guid = ?" + NEWEST, row -> recognise(row, found), key);
            }
            return List.copyOf(found.values());
        });
    }

    private static void recognise(ResultSet row, Map<String, Known> found) throws SQLException {
        String id = row.getString(1);
        try {
            Headline headline = HeadlineJson.read(row.getString(3));
            Headline now = ItemRows.redated(row.getString(4))
                    .map(date -> headline.withDate(Optional.of(date), headline.printedDate()))
                    .orElse(headline);
            found.put(id, new Known(id, row.getString(2), now));
        } catch (IllegalArgumentException | DateTimeException e) {
            LOG.warn("The item {} is damaged; it is known by its id alone", id);
        }
    }

    @Override
    public List<Young> young(String source, Instant since) {
        return readers.read(sql -> AskedRows.young(sql, source, since));
    }

    @Override
    public long size() {
        return readers.read(sql -> sql.number("SELECT count(*) FROM item"));
    }

    @Override
    public Page page(long after, int most) {
        return readers.read(sql -> {
            try {
                return page(sql, after, most);
            } catch (SQLException e) {
                refuseOther(e);
                return pageByNumber(sql, after, most);
            }
        });
    }

    private static Page page(Sql sql, long after, int most) throws SQLException {
        List<NewsItem> items = new ArrayList<>();
        long[] next = {after};
        sql.each(
                ItemRows.SELECT + "WHERE i.number > ? ORDER BY i.number LIMIT ?",
                row -> {
                    next[0] = row.getLong(1);
                    take(sql, row, items::add);
                },
                after,
                most);
        return new Page(items, next[0]);
    }

    /** Where a page of the table is damaged, the others are read: one item after the other, none of which costs another. */
    private Page pageByNumber(Sql sql, long after, int most) throws SQLException {
        List<NewsItem> items = new ArrayList<>();
        long end = Math.min(after + most, number(sql)); // each item has a change of its own
        for (long number = after + 1; number <= end; number++) {
            try {
                sql.each(ItemRows.SELECT + "WHERE i.number = ?", row -> take(sql, row, items::add), number);
            } catch (SQLException e) {
                refuseOther(e);
            }
        }
        return new Page(items, Math.max(after, end));
    }

    @Override
    public void between(Instant from, Instant until, Consumer<NewsItem> consumer) {
        readers.readOneState(sql -> {
            sql.each(
                    ItemRows.SELECT + "WHERE i.dated >= ? AND i.dated < ? ORDER BY i.dated, i.number",
                    row -> take(sql, row, consumer),
                    from.toEpochMilli(),
                    until.toEpochMilli());
            return true;
        });
    }

    @Override
    public Exported export(Consumer<NewsItem> consumer) {
        return readers.readOneState(sql -> {
            List<String> unreadable = new ItemExport(sql, database, consumer).run();
            return new Exported(number(sql), unreadable);
        });
    }

    private long number(Sql sql) throws SQLException {
        try {
            return sql.number(ChangeRows.LAST);
        } catch (SQLException e) {
            refuseOther(e);
            return 0;
        }
    }

    private void refuseOther(SQLException e) throws SQLException {
        if (!database.isDamage(e)) {
            throw e;
        }
        LOG.warn("Left out: {}", e.getMessage());
    }

    private static void take(Sql sql, ResultSet row, Consumer<NewsItem> consumer) throws SQLException {
        ItemRows.take(sql, row, stored -> consumer.accept(stored.shown()));
    }
}
