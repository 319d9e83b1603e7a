// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store;

import amtsblick.archive.Changes.What;
import amtsblick.archive.json.CorrectionJson;
import amtsblick.archive.json.LabelsJson;
import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.keeping.Bounds;
import amtsblick.archive.keeping.Keeping.Reported;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.oversight.Correction;
import amtsblick.archive.store.ItemRows.DamagedRow;
import amtsblick.archive.store.ItemRows.Stored;
import amtsblick.archive.store.database.Checksum;
import amtsblick.archive.store.database.Sql;
import amtsblick.archive.store.database.Transaction;
import amtsblick.news.ItemId;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Labels;
import amtsblick.url.CanonicalLink;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The three ways to write items, inside a transaction: a source said it, we learned it, it is brought back. */
final class ItemWriting {
    private static final Logger LOG = LoggerFactory.getLogger(ItemWriting.class);

    private final Map<String, Long> labellings = new HashMap<>();

    /** A source says this now. */
    Reported report(Transaction transaction, Report report) throws SQLException {
        return keep(transaction, report.items(), report::told);
    }

    /** An export said this. */
    Reported restore(Transaction transaction, Collection<NewsItem> items) throws SQLException {
        return keep(transaction, items, NewsItem::restoredFrom);
    }

    private Reported keep(Transaction transaction, Collection<NewsItem> items, BinaryOperator<NewsItem> merge)
            throws SQLException {
        Set<String> fresh = new HashSet<>();
        Set<String> changed = new HashSet<>();
        for (NewsItem item : items) {
            NewsItem bounded = Bounds.within(item);
            Optional<Stored> known = known(transaction, bounded);
            if (known.isEmpty()) {
                if (!Removal.covers(transaction.sql(), bounded)) {
                    insert(transaction, bounded);
                    fresh.add(item.id());
                }
            } else if (revise(transaction, known.get(), merge.apply(known.get().item(), bounded))
                    && !fresh.contains(item.id())) {
                changed.add(item.id());
            }
        }
        return new Reported(fresh.size(), changed.size());
    }

    /** What is known under this id; a damaged row is forgotten, so that what is said again heals it. */
    private static Optional<Stored> known(Transaction transaction, NewsItem item) throws SQLException {
        try {
            return ItemRows.find(transaction.sql(), item.id());
        } catch (DamagedRow e) {
            String number = "(SELECT number FROM item WHERE id = ?)";
            transaction.sql().run("DELETE FROM revision WHERE item = " + number, item.id());
            transaction.sql().run("DELETE FROM fulltext WHERE item = " + number, item.id());
            transaction.sql().run("DELETE FROM item WHERE id = ?", item.id());
            return Optional.empty();
        }
    }

    private void insert(Transaction transaction, NewsItem item) throws SQLException {
        Sql sql = transaction.sql();
        long number = sql.number("SELECT coalesce(max(number), 0) + 1 FROM item");
        ItemRows.insert(sql, number, item, labelling(transaction, item.labels().rules()));
        transaction.changed(item.id(), What.NEW);
    }

    private boolean revise(Transaction transaction, Stored before, NewsItem now) throws SQLException {
        if (now.equals(before.item())) {
            return false;
        }
        ItemRows.update(
                transaction.sql(),
                before.number(),
                now,
                labelling(transaction, now.labels().rules()));
        if (!now.headline().link().equals(before.item().headline().link())) {
            alias(transaction.sql(), now);
        }
        transaction.changed(now.id(), What.REVISED);
        return true;
    }

    /** Whoever reports its new link means this item, which keeps its id. */
    private static void alias(Sql sql, NewsItem moved) throws SQLException {
        String id = ItemId.of(CanonicalLink.of(moved.headline().link()));
        sql.run(
                "INSERT INTO alias (id, item) SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM item WHERE id = ?)"
                        + " ON CONFLICT (id) DO NOTHING",
                id,
                moved.id(),
                id);
    }

    /** Keeps what we learned; returns how many items are otherwise now. */
    int amend(Transaction transaction, Collection<? extends Amendment> amendments) throws SQLException {
        int changed = 0;
        for (Amendment amendment : amendments) {
            changed += switch (amendment) {
                case Amendment.Relabelled(String item, Labels before, Labels labels) ->
                    relabel(transaction, item, before, labels);
                case Amendment.Joined(String item, Optional<String> story) ->
                    set(transaction, "story", item, story, What.JOINED);
                case Amendment.Merged(String from, String into) -> merge(transaction, from, into);
                case Amendment.Corrected(String item, Optional<Correction> correction) ->
                    set(transaction, "correction", item, correction.map(CorrectionJson::write), What.CORRECTED);
                case Amendment.Withdrawn(String item, Optional<Instant> since) -> withdraw(transaction, item, since);
                case Amendment.Asked asked -> AskedRows.put(transaction.sql(), asked);
            };
        }
        return changed;
    }

    private int relabel(Transaction transaction, String id, Labels before, Labels labels) throws SQLException {
        Sql sql = transaction.sql();
        String json = LabelsJson.write(before);
        long known = labelling(transaction, before.rules());
        long labelling = labelling(transaction, labels.rules());
        if (labels.all().equals(before.all())) {
            sql.run(
                    "UPDATE item SET labelling = ? WHERE id = ? AND labelling = ? AND labels = ?",
                    labelling,
                    id,
                    known,
                    json);
            return 0;
        }
        String now = LabelsJson.write(labels);
        int changed = sql.run(
                "UPDATE item SET labels = ?, labels_sum = ?, labelling = ? WHERE id = ? AND labelling = ? AND labels = ?",
                now,
                Checksum.of(now),
                labelling,
                id,
                known,
                json);
        if (changed > 0) {
            transaction.changed(id, What.RELABELLED);
        }
        return changed;
    }

    /** A damaged item stays as it is until its source says it again. */
    private int withdraw(Transaction transaction, String id, Optional<Instant> since) throws SQLException {
        Optional<Stored> stored;
        try {
            stored = ItemRows.find(transaction.sql(), id);
        } catch (DamagedRow e) {
            LOG.warn("Not marked: {}", e.getMessage());
            return 0;
        }
        if (stored.isEmpty() || stored.get().item().state().withdrawn().equals(since)) {
            return 0;
        }
        ItemRows.withdraw(
                transaction.sql(), stored.get().number(), stored.get().item().withWithdrawn(since));
        transaction.changed(id, What.WITHDRAWN);
        return 1;
    }

    private int merge(Transaction transaction, String from, String into) throws SQLException {
        int changed = 0;
        for (String id : transaction.sql().list("SELECT id FROM item WHERE story = ?", row -> row.getString(1), from)) {
            changed += set(transaction, "story", id, Optional.of(into), What.JOINED);
        }
        return changed;
    }

    /** Changes one column of one item, where it is another value. */
    private static int set(Transaction transaction, String column, String id, Optional<?> value, What what)
            throws SQLException {
        int changed = transaction
                .sql()
                .run(
                        "UPDATE item SET " + column + " = ? WHERE id = ? AND " + column + " IS DISTINCT FROM ?",
                        value,
                        id,
                        value);
        if (changed > 0) {
            transaction.changed(id, what);
        }
        return changed;
    }

    /** The number of a version of the rules, which is shorter than its name and stands in every item. */
    private long labelling(Transaction transaction, String rules) throws SQLException {
        Long known = labellings.get(rules);
        return known != null ? known : transaction.once("labelling " + rules, () -> number(transaction, rules));
    }

    private long number(Transaction transaction, String rules) throws SQLException {
        Sql sql = transaction.sql();
        sql.run(
                "INSERT INTO labelling (number, rules) SELECT coalesce(max(number), 0) + 1, ? FROM labelling"
                        + " WHERE true ON CONFLICT (rules) DO NOTHING",
                rules);
        long number = sql.number("SELECT number FROM labelling WHERE rules = ?", rules);
        transaction.afterCommit(() -> labellings.put(rules, number));
        return number;
    }
}
