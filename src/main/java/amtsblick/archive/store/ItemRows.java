// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store;

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
import amtsblick.news.Recognition;
import amtsblick.news.Revision;
import amtsblick.news.Rights;
import amtsblick.news.label.Labels;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Items as rows and back. */
final class ItemRows {
    /** What {@link #read} needs, of {@code item i}. */
    static final String SELECT = "SELECT i.number, i.id, i.source, i.source_name, i.language, i.rights, i.first_seen,"
            + " i.headline, i.headline_sum, i.labels, i.labels_sum, l.rules, i.story, i.correction, i.withdrawn_at,"
            + " i.revisions, i.fulltext, i.redated FROM item i JOIN labelling l ON l.number = i.labelling ";

    /** What an item is known again by. */
    static final String KNOWN = "SELECT i.id, i.source, i.headline, i.redated FROM item i WHERE ";

    private static final String WITHOUT_RULES =
            SELECT.replace("l.rules", "''").replace(" JOIN labelling l ON l.number = i.labelling ", " ");

    private ItemRows() {}

    /**
     * A row.
     *
     * @param item as its source says it and the rules understand it
     * @param correction what was set by hand
     */
    record Stored(long number, NewsItem item, Optional<Correction> correction) {
        /** The item with its labels as they are to be shown. */
        NewsItem shown() {
            return correction.map(by -> by.applyTo(item)).orElse(item);
        }
    }

    /** A row whose bytes are not those that were written. */
    static final class DamagedRow extends SQLException {
        private static final long serialVersionUID = 1;

        DamagedRow(String id) {
            super("the item " + id + " is damaged");
        }
    }

    /** Reads a row with its earlier versions and full text. */
    static Stored read(Sql sql, ResultSet row) throws SQLException {
        String id = row.getString(2);
        try {
            return checked(sql, row, id);
        } catch (RuntimeException e) { // damaged bytes become anything
            DamagedRow damaged = new DamagedRow(id);
            damaged.initCause(e);
            throw damaged;
        }
    }

    private static Stored checked(Sql sql, ResultSet row, String id) throws SQLException {
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
        return new Stored(number, item, correction);
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

    static Optional<Stored> find(Sql sql, String id) throws SQLException {
        return sql.one(SELECT + "WHERE i.id = ?", row -> read(sql, row), id);
    }

    static Optional<Stored> find(Sql sql, long number) throws SQLException {
        return sql.one(SELECT + "WHERE i.number = ?", row -> read(sql, row), number);
    }

    /** The same for where the table of rules is damaged: labelled by none, and so labelled anew wherever it gets to. */
    static Optional<Stored> findWithoutRules(Sql sql, long number) throws SQLException {
        return sql.one(WITHOUT_RULES + "WHERE i.number = ?", row -> read(sql, row), number);
    }

    static void insert(Sql sql, long number, NewsItem item, long labelling) throws SQLException {
        String headline = HeadlineJson.write(item.headline());
        String labels = LabelsJson.write(item.labels());
        sql.run(
                "INSERT INTO item (number, id, source, source_name, language, rights, first_seen, dated, headline,"
                        + " headline_sum, labels, labels_sum, labelling, story, correction, withdrawn_at, redated, revisions,"
                        + " fulltext, title, guid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?)",
                number,
                item.id(),
                item.source(),
                item.sourceName(),
                item.language(),
                item.rights().id(),
                item.firstSeen().toEpochMilli(),
                dated(item),
                headline,
                Checksum.ofHeadline(item, headline),
                labels,
                Checksum.of(labels),
                labelling,
                item.story(),
                item.state().withdrawn().map(Instant::toEpochMilli),
                item.state().redated().map(HeadlineJson::date),
                item.revisions().size(),
                item.fulltext().isEmpty() ? 0 : 1,
                Recognition.key(item.source(), Recognition.title(item.headline())),
                guid(item));
        insertRest(sql, number, item);
    }

    /** Writes what a source says now in the place of what it said before; a correction stays. */
    static void update(Sql sql, long number, NewsItem item, long labelling) throws SQLException {
        String headline = HeadlineJson.write(item.headline());
        sql.run(
                "UPDATE item SET source = ?, source_name = ?, language = ?, rights = ?, first_seen = ?, dated = ?,"
                        + " headline = ?, headline_sum = ?, story = ?, withdrawn_at = ?, redated = ?, revisions = ?, fulltext = ?,"
                        + " title = ?, guid = ? WHERE number = ?",
                item.source(),
                item.sourceName(),
                item.language(),
                item.rights().id(),
                item.firstSeen().toEpochMilli(),
                dated(item),
                headline,
                Checksum.ofHeadline(item, headline),
                item.story(),
                item.state().withdrawn().map(Instant::toEpochMilli),
                item.state().redated().map(HeadlineJson::date),
                item.revisions().size(),
                item.fulltext().isEmpty() ? 0 : 1,
                Recognition.key(item.source(), Recognition.title(item.headline())),
                guid(item),
                number);
        label(sql, number, item.labels(), labelling);
        sql.run("DELETE FROM revision WHERE item = ?", number);
        sql.run("DELETE FROM fulltext WHERE item = ?", number);
        insertRest(sql, number, item);
    }

    static void withdraw(Sql sql, long number, NewsItem item) throws SQLException {
        String headline = HeadlineJson.write(item.headline());
        sql.run(
                "UPDATE item SET withdrawn_at = ?, headline = ?, headline_sum = ? WHERE number = ?",
                item.state().withdrawn().map(Instant::toEpochMilli),
                headline,
                Checksum.ofHeadline(item, headline),
                number);
    }

    static void label(Sql sql, long number, Labels labels, long labelling) throws SQLException {
        String json = LabelsJson.write(labels);
        sql.run(
                "UPDATE item SET labels = ?, labels_sum = ?, labelling = ? WHERE number = ?",
                json,
                Checksum.of(json),
                labelling,
                number);
    }

    private static void insertRest(Sql sql, long number, NewsItem item) throws SQLException {
        for (int i = 0; i < item.revisions().size(); i++) {
            Revision revision = item.revisions().get(i);
            sql.run(
                    "INSERT INTO revision (item, version, until, headline) VALUES (?, ?, ?, ?)",
                    number,
                    i,
                    revision.until().toEpochMilli(),
                    RevisionJson.write(revision));
        }
        if (!item.fulltext().isEmpty()) {
            sql.run("INSERT INTO fulltext (item, words) VALUES (?, ?)", number, item.fulltext());
        }
    }

    /** None where the link says it. */
    private static @Nullable Long guid(NewsItem item) {
        return Recognition.guid(item.headline())
                .map(guid -> Recognition.key(item.source(), guid))
                .orElse(null);
    }

    private static long dated(NewsItem item) {
        return item.sortDate().sortInstant().toEpochMilli();
    }
}
