// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.words;

import amtsblick.news.Dimension;
import amtsblick.quality.Quality;
import amtsblick.quality.Score;
import amtsblick.web.address.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How well the labels were met that a selection was made by. */
public final class QualityWords {
    private QualityWords() {}

    /**
     * A sentence for each dimension that is chosen by and was measured: "Förderung: bei 88 von 100 richtig". Where several values are
     * chosen, or there were too few of it to tell, of the dimension as a whole: "Art: bei 83 von 100 richtig".
     */
    public static List<String> of(Quality quality, Selection selection, Reader reader) {
        List<String> sentences = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<String> values = selection.values(dimension);
            if (!values.isEmpty()) {
                Optional<String> value = values.size() == 1
                        ? sentence(
                                quality.of(dimension.id(), values.getFirst()),
                                reader.name(dimension, values.getFirst()),
                                reader)
                        : Optional.empty();
                value.or(() -> sentence(
                                quality.of(dimension.id(), Quality.WHOLE),
                                reader.text("filter." + dimension.id()),
                                reader))
                        .ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    private static Optional<String> sentence(Optional<Score> score, String name, Reader reader) {
        return score.filter(s -> s.precision().isPresent())
                .map(s -> reader.text("quality.sentence", name, s.precision().getAsInt()));
    }
}
