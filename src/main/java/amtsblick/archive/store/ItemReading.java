// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store;

import amtsblick.archive.Items;
import amtsblick.archive.Labelled;
import amtsblick.archive.json.HeadlineJson;
import amtsblick.archive.store.ItemRows.DamagedRow;
import amtsblick.archive.store.ItemRows.Stored;
import amtsblick.archive.store.database.Database;
import amtsblick.archive.store.database.Readers;
import amtsblick.archive.store.database.Sql;
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
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reading items from the store. What lies on damaged bytes costs no other: it is left out, and named in the log. */
final class ItemReading implements Items {
    private static final Logger LOG = LoggerFactory.getLogger(ItemReading.class);

    /** A title that comes every day for years must not cost more every day; what is older is known by its link. */
    private static final String NEWEST = " ORDER BY i.number DESC LIMIT 50";

    private final Readers readers;
    private final Database database;

    ItemReading(Readers readers, Database database) {
        this.readers = readers;
        this.database = database;
    }

    @Override
    public Optional<NewsItem> get(String id) {
        return readers.read(sql -> ItemRows.find(sql, id)).map(Stored::shown);
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
    static Set<String> known(Sql sql, Collection<String> ids) throws SQLException {
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

    void stories(long upTo, BiConsumer<String, Optional<String>> consumer) {
        readers.readOneState(sql -> {
            sql.each(
                    "SELECT id, story FROM item WHERE number <= ?",
                    row -> consumer.accept(row.getString(1), Optional.ofNullable(row.getString(2))),
                    upTo);
            return true;
        });
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

    List<Labelled.Group> groups() {
        return readers.read(sql -> sql.list(
                "SELECT g.source, l.rules, g.items FROM (SELECT source, labelling, count(*) AS items FROM item"
                        + " GROUP BY source, labelling) g JOIN labelling l ON l.number = g.labelling",
                row -> new Labelled.Group(row.getString(1), row.getString(2), row.getLong(3))));
    }

    List<NewsItem> some(String source, String rules, int most) {
        return readers.read(sql -> {
            List<NewsItem> items = new ArrayList<>();
            sql.each(
                    ItemRows.SELECT
                            + "WHERE i.source = ? AND i.labelling = (SELECT number FROM labelling WHERE rules = ?)"
                            + " LIMIT ?",
                    // as the rules understand it: what was set by hand stands before that again when it is shown
                    row -> takeStored(sql, row, stored -> items.add(stored.item())),
                    source,
                    rules,
                    most);
            return items;
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
        takeStored(sql, row, stored -> consumer.accept(stored.shown()));
    }

    private static void takeStored(Sql sql, ResultSet row, Consumer<Stored> consumer) throws SQLException {
        Stored stored;
        try {
            stored = ItemRows.read(sql, row);
        } catch (DamagedRow e) {
            LOG.warn("Left out: {}", e.getMessage());
            return;
        }
        consumer.accept(stored);
    }
}
