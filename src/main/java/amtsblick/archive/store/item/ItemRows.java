// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.item;

import amtsblick.archive.json.CorrectionJson;
import amtsblick.archive.json.HeadlineJson;
import amtsblick.archive.json.LabelsJson;
import amtsblick.archive.json.RevisionJson;
import amtsblick.archive.oversight.Correction;
import amtsblick.archive.store.database.Checksum;
import amtsblick.archive.store.database.Sql;
import amtsblick.news.Headline;
import amtsblick.news.ItemState;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.news.Revision;
import amtsblick.news.Rights;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads items from their rows, with their earlier versions and full texts; {@link ItemStatements} writes them. */
public final class ItemRows {
    private static final Logger LOG = LoggerFactory.getLogger(ItemRows.class);

    /** What {@link #read} needs, of {@code item i}. */
    static final String SELECT = "SELECT i.number, i.id, i.source, i.source_name, i.language, i.rights, i.first_seen,"
            + " i.headline, i.headline_sum, i.labels, i.labels_sum, l.rules, i.story, i.correction, i.withdrawn_at,"
            + " i.revisions, i.fulltext, i.redated FROM item i JOIN labelling l ON l.number = i.labelling ";

    /** What an item is known again by. */
    static final String KNOWN = "SELECT i.id, i.source, i.headline, i.redated FROM item i WHERE ";

    private static final String WITHOUT_RULES =
            SELECT.replace("l.rules", "''").replace(" JOIN labelling l ON l.number = i.labelling ", " ");

    private ItemRows() {}

    /** The place of the item that was kept last. */
    public static long last(Sql sql) throws SQLException {
        return sql.number("SELECT coalesce(max(number), 0) FROM item");
    }

    /** Reads a row with its earlier versions and full text. */
    static StoredItem read(Sql sql, ResultSet row) throws SQLException {
        String id = row.getString(2);
        try {
            return checked(sql, row, id);
        } catch (RuntimeException e) { // damaged bytes become anything
            DamagedRow damaged = new DamagedRow(id);
            damaged.initCause(e);
            throw damaged;
        }
    }

    private static StoredItem checked(Sql sql, ResultSet row, String id) throws SQLException {
        long number = row.getLong(1);
        String headline = row.getString(8);
        String labels = row.getString(10);
        Headline first = HeadlineJson.read(headline);
        List<Revision> revisions = row.getInt(16) == 0 ? List.of() : revisions(sql, number);
        NewsItem item = new NewsItem(
                id,
                first,
                LabelsJson.read(labels, row.getString(12)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Rights.of(row.getString(6)).orElse(Rights.HEADLINE),
                Instant.ofEpochMilli(row.getLong(7)),
                revisions,
                Optional.ofNullable(row.getString(13)),
                row.getInt(17) == 0 ? "" : fulltext(sql, number),
                ItemState.of(Sql.moment(row, 15), first, redated(row.getString(18)), revisions));
        if (row.getLong(9) != Checksum.ofHeadline(item, headline)
                || row.getLong(11) != Checksum.of(labels)
                || row.getInt(16) != item.revisions().size()
                || row.getInt(17) != 0 && item.fulltext().isEmpty()) {
            throw new DamagedRow(id);
        }
        Optional<Correction> correction = Optional.ofNullable(row.getString(14)).map(CorrectionJson::read);
        return new StoredItem(number, item, correction);
    }

    static Optional<PublicationDate> redated(@Nullable String text) {
        return Optional.ofNullable(text).map(HeadlineJson::date);
    }

    private static List<Revision> revisions(Sql sql, long item) throws SQLException {
        return sql.list(
                "SELECT until, headline FROM revision WHERE item = ? ORDER BY version",
                row -> RevisionJson.read(row.getString(2), Instant.ofEpochMilli(row.getLong(1))),
                item);
    }

    private static String fulltext(Sql sql, long item) throws SQLException {
        return sql.one("SELECT words FROM fulltext WHERE item = ?", row -> row.getString(1), item)
                .orElse("");
    }

    /** The item with this id. */
    public static Optional<StoredItem> find(Sql sql, String id) throws SQLException {
        return sql.one(SELECT + "WHERE i.id = ?", row -> read(sql, row), id);
    }

    static Optional<StoredItem> find(Sql sql, long number) throws SQLException {
        return sql.one(SELECT + "WHERE i.number = ?", row -> read(sql, row), number);
    }

    /** The same for where the table of rules is damaged: labelled by none, and so labelled anew wherever it gets to. */
    static Optional<StoredItem> findWithoutRules(Sql sql, long number) throws SQLException {
        return sql.one(WITHOUT_RULES + "WHERE i.number = ?", row -> read(sql, row), number);
    }

    /** Gives a row to {@code consumer}; one that is damaged is left out, and named in the log. */
    static void take(Sql sql, ResultSet row, Consumer<StoredItem> consumer) throws SQLException {
        StoredItem stored;
        try {
            stored = ItemRows.read(sql, row);
        } catch (DamagedRow e) {
            LOG.warn("Left out: {}", e.getMessage());
            return;
        }
        consumer.accept(stored);
    }
}
