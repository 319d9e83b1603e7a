// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.quality;

import amtsblick.news.Dimension;
import amtsblick.quality.Quality;
import amtsblick.quality.Score;
import amtsblick.web.page.Frame;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measured scores in words.
 *
 * @param measured what was measured when, in a sentence; says so where nothing was
 * @param tables one for each dimension that was measured
 */
public record QualityView(Frame frame, String measured, List<Table> tables) {

    /** The scores of a dimension, as a whole first. */
    public record Table(String name, List<Row> rows) {}

    /**
     * The scores of a value.
     *
     * @param precision of a hundred labelled so, how many rightly
     * @param recall of a hundred that are so, how many are labelled so
     * @param cases how many there were
     * @param whole whether it is the dimension as a whole
     */
    public record Row(String name, String precision, String recall, String cases, boolean whole) {}

    /** The whole first, then what was seen most often. */
    private static final Comparator<Score> ORDER = Comparator.comparing(
                    (Score score) -> !score.value().equals(Quality.WHOLE))
            .thenComparing(Comparator.comparing(Score::labelled).reversed());

    static QualityView of(Quality quality, Frame frame) {
        Reader reader = frame.reader();
        String measured = quality.measured()
                .map(day -> reader.text("quality.measured", Times.date(day, reader.lang()), quality.items()))
                .orElseGet(() -> reader.text("quality.none"));
        List<Table> tables = Stream.of(Dimension.values())
                .map(dimension -> new Table(
                        reader.text("filter." + dimension.id()),
                        quality.of(dimension.id()).stream()
                                .sorted(ORDER)
                                .map(score -> row(dimension, score, reader))
                                .toList()))
                .filter(table -> !table.rows().isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        quality.of(Quality.STORY, Quality.WHOLE)
                .map(score -> row(reader.text("quality.pairs"), score, reader))
                .ifPresent(row -> tables.add(new Table(reader.text("quality.stories"), List.of(row))));
        return new QualityView(frame, measured, tables);
    }

    private static Row row(Dimension dimension, Score score, Reader reader) {
        boolean whole = score.value().equals(Quality.WHOLE);
        return row(whole ? reader.text("quality.whole") : reader.name(dimension, score.value()), score, reader);
    }

    private static Row row(String name, Score score, Reader reader) {
        return new Row(
                name,
                share(score.precision(), reader),
                share(score.recall(), reader),
                reader.m().number(score.labelled()),
                score.value().equals(Quality.WHOLE));
    }

    private static String share(OptionalInt percent, Reader reader) {
        return percent.isPresent() ? reader.m().number(percent.getAsInt()) : reader.text("quality.few");
    }
}
