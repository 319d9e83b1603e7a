// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.growing;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.postgres.PostgresServer;
import amtsblick.archive.server.StoreServer;
import java.util.HashSet;
import java.util.Set;

/** The items that a store has been seen to have, or has said to have kept: none may be missing later, or be new twice. */
final class Kept {
    private final StoreServer schema;
    private final Set<String> ids = new HashSet<>();

    Kept(StoreServer schema) {
        this.schema = schema;
    }

    synchronized void add(String id) {
        ids.add(id);
    }

    synchronized int size() {
        return ids.size();
    }

    /** How many there are now. */
    synchronized int look(PostgresServer server) {
        ids.addAll(server.rows(at(server), "SELECT id FROM item"));
        return ids.size();
    }

    synchronized void isThereOnce(PostgresServer server) {
        assertThat(new HashSet<>(server.rows(at(server), "SELECT id FROM item")))
                .containsAll(ids);
        assertThat(server.rows(
                        at(server), "SELECT item FROM change WHERE what = 'new' GROUP BY item HAVING count(*) > 1"))
                .isEmpty();
    }

    private StoreServer at(PostgresServer server) {
        return server.at(schema);
    }
}
