// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.item;

import amtsblick.archive.Changes.What;
import amtsblick.archive.json.CorrectionJson;
import amtsblick.archive.json.LabelsJson;
import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.oversight.Correction;
import amtsblick.archive.store.database.Checksum;
import amtsblick.archive.store.database.Sql;
import amtsblick.archive.store.database.Transaction;
import amtsblick.news.label.Labels;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What we learned of items after a source had said them, inside a transaction. */
public final class ItemAmending {
    private static final Logger LOG = LoggerFactory.getLogger(ItemAmending.class);

    private final Labellings labellings;

    /** @param labellings shared by all that write to one store */
    public ItemAmending(Labellings labellings) {
        this.labellings = labellings;
    }

    /** Keeps what we learned; returns how many items are otherwise now. */
    public int amend(Transaction transaction, Collection<? extends Amendment> amendments) throws SQLException {
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
        long known = labellings.number(transaction, before.rules());
        long labelling = labellings.number(transaction, labels.rules());
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
        Optional<StoredItem> stored;
        try {
            stored = ItemRows.find(transaction.sql(), id);
        } catch (DamagedRow e) {
            LOG.warn("Not marked: {}", e.getMessage());
            return 0;
        }
        if (stored.isEmpty() || stored.get().item().state().withdrawn().equals(since)) {
            return 0;
        }
        ItemStatements.withdraw(
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
}
