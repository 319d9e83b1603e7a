// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.quality;

import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How well labels and facts were met when they were measured last.
 *
 * @param measured the day; empty where nobody measured yet
 * @param items how many items labelled by hand they were held against
 * @param scores of each dimension as a whole and of its values
 */
public record Quality(Optional<LocalDate> measured, int items, List<Score> scores) {
    /** The value that stands for a dimension as a whole. */
    public static final String WHOLE = "*";

    /** What pairs of items are counted under that report one event. */
    public static final String STORY = "story";

    private static final String FILE = "quality.tsv";
    private static final String MEASURED = "measured";
    private static final String ITEMS = "items";

    public Quality {
        scores = List.copyOf(scores);
    }

    /** Reads {@code quality.tsv}. */
    public static Quality of(ConfigFolder config) {
        Reading reading = new Reading();
        List<String> lines = config.lines(FILE);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                reading.line(i + 1, lines.get(i).split("\t", -1));
            }
        }
        return new Quality(reading.measured, reading.items, reading.scores);
    }

    private static final class Reading {
        private final List<Score> scores = new ArrayList<>();
        private Optional<LocalDate> measured = Optional.empty();
        private int items;

        void line(int number, String[] fields) {
            try {
                switch (fields[0]) {
                    case MEASURED -> measured = Optional.of(LocalDate.parse(fields[1]));
                    case ITEMS -> items = Integer.parseInt(fields[1]);
                    default -> scores.add(Score.of(fields));
                }
            } catch (ArrayIndexOutOfBoundsException | NumberFormatException | DateTimeParseException e) {
                throw new ConfigError(
                        FILE,
                        number,
                        fields[0],
                        "expected 'measured' and a day, 'items' and a number, or dimension, value and four numbers, with tabs between");
            }
        }
    }

    /** The scores of a dimension, as a whole first. */
    public List<Score> of(String dimension) {
        return scores.stream()
                .filter(score -> score.dimension().equals(dimension))
                .toList();
    }

    /** The score of a value of a dimension, where it has one. */
    public Optional<Score> of(String dimension, String value) {
        return of(dimension).stream()
                .filter(score -> score.value().equals(value))
                .findFirst();
    }

    /** As lines of the file. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("# How well labels and facts are met; written by: evaluate classify FILE... --folds N --quality "
                + FILE);
        lines.add(
                "# dimension, value (* for all), items labelled so by hand, found so, rightly, rightly or acceptably");
        measured.ifPresent(day -> lines.add(MEASURED + "\t" + day));
        lines.add(ITEMS + "\t" + items);
        scores.forEach(score -> lines.add(score.line()));
        return lines;
    }
}
