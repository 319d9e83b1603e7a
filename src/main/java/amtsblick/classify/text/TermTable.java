// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.text;

import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A tab-separated file of {@code config/}: a head line with the names of the columns, then a line a row. Empty lines and lines
 * that begin with {@code #} are skipped; {@code |} separates several values in a cell.
 */
public final class TermTable {
    private TermTable() {}

    /** The rows of the file; a head line that lacks one of {@code columns} is a {@link ConfigError}. */
    public static List<Row> rows(ConfigFolder config, String file, String... columns) {
        List<String> lines = config.lines(file);
        List<Row> rows = new ArrayList<>(lines.size());
        List<String> names = List.of(columns);
        int[] order = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (order == null) {
                order = order(file, i + 1, List.of(cells), columns);
            } else {
                rows.add(row(file, i + 1, cells, names, order));
            }
        }
        return rows;
    }

    private static int[] order(String file, int line, List<String> head, String... columns) {
        int[] order = Arrays.stream(columns).mapToInt(head::indexOf).toArray();
        for (int i = 0; i < columns.length; i++) {
            if (order[i] < 0) {
                throw new ConfigError(file, line, columns[i], "the head line lacks this column");
            }
        }
        return order;
    }

    private static Row row(String file, int line, String[] cells, List<String> columns, int[] order) {
        String[] values = new String[order.length];
        for (int i = 0; i < order.length; i++) {
            values[i] = order[i] < cells.length ? cells[order[i]].strip() : "";
        }
        return new Row(file, line, columns, values);
    }

    /** One row; cells are looked up by the name of their column. */
    public static final class Row {
        private final String file;
        private final int line;
        private final List<String> columns;
        private final String[] values;

        private Row(String file, int line, List<String> columns, String[] values) {
            this.file = file;
            this.line = line;
            this.columns = columns;
            this.values = values;
        }

        public String text(String column) {
            String value = values[columns.indexOf(column)];
            if (value.isEmpty()) {
                throw error(column, "this cell is empty");
            }
            return value;
        }

        public Optional<String> optional(String column) {
            return Optional.of(values[columns.indexOf(column)]).filter(v -> !v.isEmpty());
        }

        public List<String> list(String column) {
            return optional(column).map(v -> List.of(v.split("\\|"))).orElse(List.of());
        }

        public int number(String column) {
            try {
                return Integer.parseInt(text(column));
            } catch (NumberFormatException e) {
                throw error(column, "expected a whole number, found '" + text(column) + "'");
            }
        }

        public ConfigError error(String column, String expected) {
            return new ConfigError(file, line, column, expected);
        }
    }
}
