// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of text in columns as wide as their content, for a terminal. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... heads) {
        rows.add(List.of(heads));
    }

    public void add(Object... cells) {
        rows.add(IntStream.range(0, cells.length)
                .mapToObj(i -> cells[i].toString().replaceAll("\\s+", " "))
                .toList());
    }

    public void print(PrintWriter out) {
        int columns = rows.getFirst().size();
        int[] widths = IntStream.range(0, columns)
                .map(c ->
                        rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0))
                .toArray();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                line.append(row.get(c)).repeat(' ', widths[c] - row.get(c).length() + 2);
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
