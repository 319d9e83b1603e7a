// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.item;

import amtsblick.archive.store.database.Sql;
import amtsblick.archive.store.database.Transaction;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Versions of the rules by number, which is shorter than their name and stands in every item. Used by the one writer. */
public final class Labellings {
    private final Map<String, Long> numbers = new HashMap<>();

    /** The number of this version. */
    long number(Transaction transaction, String rules) throws SQLException {
        Long known = numbers.get(rules);
        return known != null ? known : transaction.once("labelling " + rules, () -> looked(transaction, rules));
    }

    private long looked(Transaction transaction, String rules) throws SQLException {
        Sql sql = transaction.sql();
        sql.run(
                "INSERT INTO labelling (number, rules) SELECT coalesce(max(number), 0) + 1, ? FROM labelling"
                        + " WHERE true ON CONFLICT (rules) DO NOTHING",
                rules);
        long number = sql.number("SELECT number FROM labelling WHERE rules = ?", rules);
        transaction.afterCommit(() -> numbers.put(rules, number));
        return number;
    }
}
