// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store;

import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.oversight.Correction;
import amtsblick.archive.oversight.Deed;
import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.archive.oversight.Oversight;
import amtsblick.archive.oversight.Ruling;
import amtsblick.archive.store.database.Readers;
import amtsblick.archive.store.database.Transaction;
import amtsblick.archive.store.database.Writer;
import amtsblick.archive.store.item.ItemAmending;
import amtsblick.archive.store.item.ItemReading;
import amtsblick.archive.store.item.ItemRows;
import amtsblick.archive.store.item.Removal;
import amtsblick.archive.store.item.StoredItem;
import amtsblick.archive.store.visit.ExchangeRows;
import amtsblick.archive.store.visit.Recent;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Carries orders out, each in one transaction with its line in the record. */
final class StoredOversight implements Oversight, AutoCloseable {
    private final Readers readers;
    private final Writer writer;
    private final ItemAmending items;
    private final InstantSource clock;
    private final Recent<Ruling> rulings;

    StoredOversight(Readers readers, Writer writer, ItemAmending items, InstantSource clock, boolean shared) {
        this.readers = readers;
        this.writer = writer;
        this.items = items;
        this.clock = clock;
        rulings = new Recent<>(() -> readers.read(DeedRows::rulings), shared);
    }

    @Override
    public boolean carryOut(OperatorOrder order, String who) {
        return writer.write(transaction -> {
            Instant now = clock.instant();
            boolean known = carryOut(transaction, order, now);
            if (known) {
                DeedRows.add(transaction.sql(), order, who, now);
            }
            return known;
        });
    }

    private boolean carryOut(Transaction transaction, OperatorOrder order, Instant now) throws SQLException {
        return switch (order) {
            case OperatorOrder.VisitNow _, OperatorOrder.Try _, OperatorOrder.Tell _, OperatorOrder.Admit _ -> true;
            case OperatorOrder.Mute(String source, boolean muted) ->
                rule(
                        transaction,
                        source,
                        new Ruling(muted, ruling(transaction, source).house()));
            case OperatorOrder.Unfreeze(String source, Optional<String> house) -> {
                Ruling before = ruling(transaction, source);
                yield rule(transaction, source, new Ruling(before.muted(), house.or(before::house)));
            }
            case OperatorOrder.Correct(String item, var correction) ->
                isKnown(transaction, item)
                        && items.amend(
                                        transaction,
                                        List.of(new Amendment.Corrected(
                                                item, Optional.of(correction).filter(by -> !by.isEmpty()))))
                                >= 0;
            case OperatorOrder.Remove(String item, String _) -> Removal.remove(transaction, item, now);
        };
    }

    private static Ruling ruling(Transaction transaction, String source) throws SQLException {
        return DeedRows.rulings(transaction.sql()).getOrDefault(source, Ruling.NONE);
    }

    private boolean rule(Transaction transaction, String source, Ruling ruling) throws SQLException {
        DeedRows.put(transaction.sql(), source, ruling);
        transaction.afterCommit(() -> rulings.put(source, ruling));
        return true;
    }

    private static boolean isKnown(Transaction transaction, String item) throws SQLException {
        return !ItemReading.known(transaction.sql(), Set.of(item)).isEmpty();
    }

    @Override
    public List<Deed> deeds(int most) {
        return readers.read(sql -> DeedRows.latest(sql, most));
    }

    @Override
    public void forget(Duration exchanges, Duration deeds) {
        writer.write(transaction -> {
            ExchangeRows.forget(transaction.sql(), clock.instant().minus(exchanges));
            DeedRows.forget(transaction.sql(), clock.instant().minus(deeds));
            return true;
        });
    }

    @Override
    public Map<String, Ruling> rulings() {
        return rulings.all();
    }

    @Override
    public Optional<Correction> correction(String item) {
        return readers.read(sql -> ItemRows.find(sql, item)).flatMap(StoredItem::correction);
    }

    @Override
    public Optional<Instant> removed(String item) {
        return readers.read(sql -> Removal.at(sql, item));
    }

    @Override
    public void close() {
        rulings.close();
    }
}
