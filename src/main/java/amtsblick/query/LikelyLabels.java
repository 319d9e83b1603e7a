// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import amtsblick.classify.Classifier;
import amtsblick.config.ConfigFolder;
import amtsblick.config.Once;
import amtsblick.german.RecentWords;
import amtsblick.news.Dimension;
import amtsblick.news.Headline;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The topic and kind of news that a word stands for: "Lösegeld" for IT security and incidents. A word is labelled as a headline of
 * just that word would be, so what labels items also understands those who look for them.
 */
public final class LikelyLabels {
    private static final int REMEMBERED = 5_000;

    /** In percent; less sure is mostly wrong where there is but one word to go by. */
    private static final int LEAST = 50;

    /** What is no kind of its own, or what everything that is no news looks like. */
    private static final Set<String> VAGUE = Set.of("opinion", "other");

    /** Says nothing of a publisher. */
    private static final String NOBODY = "nobody.invalid";

    /** A command that finds what it looks for needs none. */
    private final Supplier<Classifier> classifier;

    private final RecentWords<List<FilterNames.Value>> recent = new RecentWords<>(REMEMBERED, this::read);

    private LikelyLabels(Supplier<Classifier> classifier) {
        this.classifier = classifier;
    }

    public static LikelyLabels of(ConfigFolder config) {
        return new LikelyLabels(new Once<>(() -> Classifier.of(config, List.of())));
    }

    /** The labels, topics first; none where nothing is likely enough. */
    public List<FilterNames.Value> of(String word) {
        return recent.of(word);
    }

    private List<FilterNames.Value> read(String word) {
        Headline headline = new Headline(
                Optional.empty(),
                word,
                "",
                URI.create("https://" + NOBODY),
                Optional.empty(),
                "",
                List.of(),
                Optional.empty());
        Classifier reading = classifier.get();
        Labels labels = reading.classify(headline, reading.publisher(NOBODY));
        List<FilterNames.Value> likely = new ArrayList<>();
        labels.topics().stream()
                .filter(LikelyLabels::isSure)
                .forEach(topic -> likely.add(new FilterNames.Value(Dimension.TOPIC, topic.value())));
        if (isSure(labels.kind()) && !VAGUE.contains(labels.kind().value())) {
            likely.add(new FilterNames.Value(Dimension.KIND, labels.kind().value()));
        }
        return List.copyOf(likely);
    }

    private static boolean isSure(Label label) {
        return label.confidence().orElse(0) >= LEAST;
    }
}
