// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.item;

import amtsblick.archive.Changes.What;
import amtsblick.archive.keeping.Bounds;
import amtsblick.archive.keeping.Keeping.Reported;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.store.database.Sql;
import amtsblick.archive.store.database.Transaction;
import amtsblick.news.ItemId;
import amtsblick.news.NewsItem;
import amtsblick.url.CanonicalLink;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Items as a source says them or an export brings them back, inside a transaction: merged with what is known of them. */
final class ItemWriting {
    private final Labellings labellings;
    private final Newcomers newcomers = new Newcomers();

    ItemWriting(Labellings labellings) {
        this.labellings = labellings;
    }

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
            Optional<StoredItem> known = known(transaction, bounded);
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
    private Optional<StoredItem> known(Transaction transaction, NewsItem item) throws SQLException {
        try {
            return newcomers.isNew(transaction, item.id())
                    ? Optional.empty()
                    : ItemRows.find(transaction.sql(), item.id());
        } catch (DamagedRow e) {
            ItemStatements.delete(transaction.sql(), item.id());
            return Optional.empty();
        }
    }

    private void insert(Transaction transaction, NewsItem item) throws SQLException {
        Sql sql = transaction.sql();
        long number = sql.number("SELECT coalesce(max(number), 0) + 1 FROM item");
        ItemStatements.insert(
                sql, number, item, labellings.number(transaction, item.labels().rules()));
        transaction.changed(item.id(), What.NEW);
    }

    private boolean revise(Transaction transaction, StoredItem before, NewsItem now) throws SQLException {
        if (now.equals(before.item())) {
            return false;
        }
        ItemStatements.update(
                transaction.sql(),
                before.number(),
                now,
                labellings.number(transaction, now.labels().rules()));
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
}
