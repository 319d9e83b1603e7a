// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import amtsblick.classify.text.TermTable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What bodies were called before, so that the transport ministry of 2019 is told by its name of then. */
final class FormerNames {
    /** For each of today's names, the day that one ended on and which one it was. */
    private final Map<String, NavigableMap<LocalDate, String>> byName = new HashMap<>();

    void add(TermTable.Row row, String name) {
        for (String one : row.list("before")) {
            String[] parts = one.split("=", 2);
            try {
                byName.computeIfAbsent(name, _ -> new TreeMap<>()).put(LocalDate.parse(parts[0]), parts[1]);
            } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
                throw row.error("before", "expected YYYY-MM-DD=NAME, found '" + one + "'");
            }
        }
    }

    /** The name of that day; where the day is not known, today's. */
    String on(Optional<LocalDate> day, String name) {
        NavigableMap<LocalDate, String> names = byName.get(name);
        if (names == null || day.isEmpty()) {
            return name;
        }
        Map.Entry<LocalDate, String> then = names.higherEntry(day.get());
        return then == null ? name : then.getValue();
    }
}
