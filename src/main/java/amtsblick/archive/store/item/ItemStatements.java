// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.item;

import amtsblick.archive.json.HeadlineJson;
import amtsblick.archive.json.LabelsJson;
import amtsblick.archive.json.RevisionJson;
import amtsblick.archive.store.database.Checksum;
import amtsblick.archive.store.database.Sql;
import amtsblick.news.NewsItem;
import amtsblick.news.Recognition;
import amtsblick.news.Revision;
import amtsblick.news.label.Labels;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements that write the rows of items, inside a transaction; {@link ItemRows} reads them. */
final class ItemStatements {
    /** What a source says of an item, and what follows from it; {@link #said} gives the values in this order. */
    private static final List<String> SAID = List.of(
            "source",
            "source_name",
            "language",
            "rights",
            "first_seen",
            "dated",
            "headline",
            "headline_sum",
            "story",
            "withdrawn_at",
            "redated",
            "revisions",
            "fulltext",
            "title",
            "guid");

    private static final String INSERT = "INSERT INTO item (" + String.join(", ", SAID)
            + ", number, id, labels, labels_sum, labelling) VALUES (" + "?, ".repeat(SAID.size()) + "?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE item SET " + String.join(" = ?, ", SAID) + " = ? WHERE number = ?";

    private ItemStatements() {}

    static void insert(Sql sql, long number, NewsItem item, long labelling) throws SQLException {
        String labels = LabelsJson.write(item.labels());
        List<@Nullable Object> values = said(item);
        Collections.addAll(values, number, item.id(), labels, Checksum.of(labels), labelling);
        sql.run(INSERT, values.toArray());
        insertRest(sql, number, item);
    }

    /** Writes what a source says now in the place of what it said before; a correction stays. */
    static void update(Sql sql, long number, NewsItem item, long labelling) throws SQLException {
        List<@Nullable Object> values = said(item);
        values.add(number);
        sql.run(UPDATE, values.toArray());
        label(sql, number, item.labels(), labelling);
        sql.run("DELETE FROM revision WHERE item = ?", number);
        sql.run("DELETE FROM fulltext WHERE item = ?", number);
        insertRest(sql, number, item);
    }

    private static List<@Nullable Object> said(NewsItem item) {
        String headline = HeadlineJson.write(item.headline());
        List<@Nullable Object> values = new ArrayList<>();
        Collections.addAll(
                values,
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
                guid(item));
        return values;
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

    /** Takes the row of an item away, with its earlier versions and its full text. */
    static void delete(Sql sql, String id) throws SQLException {
        String number = "(SELECT number FROM item WHERE id = ?)";
        sql.run("DELETE FROM revision WHERE item = " + number, id);
        sql.run("DELETE FROM fulltext WHERE item = " + number, id);
        sql.run("DELETE FROM item WHERE id = ?", id);
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
