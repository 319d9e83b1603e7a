// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.growing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** What was seen after each kill, by the kind of machine: the middle and the worst of them all. */
final class KillFigures {
    private final Map<String, List<Row>> kinds = new LinkedHashMap<>();

    /** @param shown when readers found what was written after the kill */
    private record Row(Load.Seen seen, Duration shown) {}

    void add(String kind, Load.Seen seen, Duration shown) {
        kinds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(new Row(seen, shown));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        kinds.forEach((kind, rows) -> text.append(String.format(
                Locale.ROOT,
                "%-10s %2d times: readers wait %s, %d errors; writers wait %s, %d errors; found %s%n",
                kind,
                rows.size(),
                times(rows, row -> row.seen().reads().longest()),
                rows.stream().mapToInt(row -> row.seen().reads().failed()).sum(),
                times(rows, row -> row.seen().writes().longest()),
                rows.stream().mapToInt(row -> row.seen().writes().failed()).sum(),
                times(rows, Row::shown))));
        TreeSet<String> errors = new TreeSet<>();
        kinds.values()
                .forEach(rows -> rows.forEach(row -> {
                    errors.add(row.seen().reads().why());
                    errors.add(row.seen().writes().why());
                }));
        errors.forEach(error -> text.append(error).append('\n'));
        return text.toString();
    }

    private static String times(List<Row> rows, Function<Row, Duration> time) {
        List<Duration> sorted = rows.stream().map(time).sorted().toList();
        return String.format(
                Locale.ROOT,
                "%.1f s, at most %.1f s",
                sorted.get(sorted.size() / 2).toMillis() / 1000.0,
                sorted.getLast().toMillis() / 1000.0);
    }
}
