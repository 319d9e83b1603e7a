// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.config.ConfigFolder;
import amtsblick.news.Headline;
import amtsblick.news.Label;
import amtsblick.news.Labels;
import amtsblick.news.Level;
import amtsblick.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says which region, place, level, kind and topics a headline is about, and why. Immutable and thread-safe. */
public final class Classifier {
    /** Raised when labels may differ from before; stored with every item. */
    private static final String VERSION = "1";

    private final Regions regions;
    private final TermLabels terms;
    private final List<Source> sources;

    private Classifier(Regions regions, TermLabels terms, List<Source> sources) {
        this.regions = regions;
        this.terms = terms;
        this.sources = List.copyOf(sources);
    }

    /** Compiles the rules of {@code states.tsv}, {@code bodies.tsv}, {@code kinds.yaml}, {@code topics.yaml}, .... */
    public static Classifier of(ConfigFolder config, List<Source> sources) {
        TermLabels terms = new TermLabels(
                TermRules.of(config, "kinds.yaml", "kinds"), TermRules.of(config, "topics.yaml", "topics"));
        return new Classifier(Regions.of(config), terms, sources);
    }

    /** The labels of a headline that {@code publisher} reported. */
    public Labels classify(Headline headline, Publisher publisher) {
        Words words = Words.of(headline);
        Label region = region(headline, publisher);
        Level level = publisher.level().orElse(region.value().equals("DE") ? Level.FEDERAL : Level.STATE);
        return new Labels(
                List.of(region),
                List.of(),
                new Label(level.id(), "level-region", List.of()),
                terms.kind(words),
                terms.topics(words),
                VERSION);
    }

    /** What is known of a publisher by its host alone: from the sources, else nationwide press. */
    public Publisher publisher(String host) {
        String bare = Publisher.bare(host);
        return sources.stream()
                .map(Publisher::of)
                .filter(publisher -> publisher.host().equals(bare))
                .findFirst()
                .orElse(new Publisher(bare, "DE", Optional.empty()));
    }

    private Label region(Headline headline, Publisher publisher) {
        for (String code : regions.codes()) {
            String name = regions.name(code, Locale.GERMAN);
            if (headline.fullTitle().startsWith(name)) {
                return new Label(code, "kicker-state", List.of(name));
            }
        }
        return new Label(publisher.region(), "source", List.of());
    }
}
