// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.relay;

import amtsblick.archive.relay.Dispatch;
import amtsblick.archive.relay.Lease;
import amtsblick.archive.relay.PushOffer;
import amtsblick.archive.relay.ReceiverState;
import amtsblick.archive.relay.Relay;
import amtsblick.archive.store.database.Readers;
import amtsblick.archive.store.database.Sql;
import amtsblick.archive.store.database.Transaction;
import amtsblick.archive.store.database.Writer;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps what is remembered of those who are told, one transaction a call. */
public final class StoredRelay implements Relay {
    private final Readers readers;
    private final Writer writer;

    public StoredRelay(Readers readers, Writer writer) {
        this.readers = readers;
        this.writer = writer;
    }

    private interface Step {
        void in(Sql sql) throws SQLException;
    }

    private void write(Step step) {
        writer.write((Transaction transaction) -> {
            step.in(transaction.sql());
            return true;
        });
    }

    @Override
    public List<Lease> leases() {
        return readers.read(RelayRows::leases);
    }

    @Override
    public boolean keep(Lease lease, int most) {
        return writer.write(transaction -> {
            Sql sql = transaction.sql();
            boolean fits = RelayRows.isKnown(sql, lease) || RelayRows.leaseCount(sql) < most;
            if (fits) {
                RelayRows.put(sql, lease);
            }
            return fits;
        });
    }

    @Override
    public void delivered(Lease lease, Dispatch dispatch) {
        write(sql -> {
            RelayRows.progress(sql, lease);
            RelayRows.add(sql, dispatch);
        });
    }

    @Override
    public void end(String topic, URI callback) {
        write(sql -> RelayRows.end(sql, topic, callback));
    }

    @Override
    public Optional<ReceiverState> state(String receiver) {
        return readers.read(sql -> RelayRows.state(sql, receiver));
    }

    @Override
    public Map<String, ReceiverState> states() {
        return readers.read(RelayRows::states).stream()
                .collect(Collectors.toMap(ReceiverState::receiver, state -> state));
    }

    @Override
    public void keep(ReceiverState state, List<Dispatch> sent) {
        write(sql -> {
            RelayRows.put(sql, state);
            for (Dispatch dispatch : sent) {
                RelayRows.add(sql, dispatch);
            }
        });
    }

    @Override
    public void note(Dispatch sent) {
        write(sql -> RelayRows.add(sql, sent));
    }

    @Override
    public List<Dispatch> dispatches(int most) {
        return readers.read(sql -> RelayRows.dispatches(sql, most));
    }

    @Override
    public void forget(Instant before) {
        write(sql -> RelayRows.forget(sql, before));
    }

    @Override
    public Optional<PushOffer> offer(String source) {
        return readers.read(sql -> RelayRows.offer(sql, "source", source));
    }

    @Override
    public Optional<PushOffer> offerUnder(String token) {
        return readers.read(sql -> RelayRows.offer(sql, "token", token));
    }

    @Override
    public void keep(PushOffer offer) {
        write(sql -> RelayRows.put(sql, offer));
    }

    @Override
    public void withdraw(String source) {
        write(sql -> RelayRows.withdraw(sql, source));
    }
}
