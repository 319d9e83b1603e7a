// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.config.ConfigFolder;
import amtsblick.news.Headline;
import amtsblick.news.Label;
import amtsblick.news.Labels;
import amtsblick.source.Source;
import java.util.List;

/** Says which region, place, level, kind and topics a headline is about, and why. Immutable and thread-safe. */
public final class Classifier {
    /** Raised when labels may differ from before; stored with every item. */
    private static final String VERSION = "1";

    private final Publishers publishers;
    private final RegionEvidence regions;
    private final LevelChoice levels;
    private final TermLabels terms;
    private final PhraseMatcher matcher;

    private Classifier(
            Publishers publishers,
            RegionEvidence regions,
            LevelChoice levels,
            TermLabels terms,
            PhraseMatcher matcher) {
        this.publishers = publishers;
        this.matcher = matcher;
        this.regions = regions;
        this.levels = levels;
        this.terms = terms;
    }

    /** Compiles the rules of {@code states.tsv}, {@code bodies.tsv}, {@code kinds.yaml}, {@code topics.yaml}, .... */
    public static Classifier of(ConfigFolder config, List<Source> sources) {
        GazetteerFiles.Names names = GazetteerFiles.read(config);
        PhraseMatcher.Builder matcher = new PhraseMatcher.Builder();
        TermRules kinds = TermRules.read(config, "kinds.yaml", "kinds", matcher);
        TermRules topics = TermRules.read(config, "topics.yaml", "topics", matcher);
        TermRules levels = TermRules.read(config, "levels.yaml", "levels", matcher);
        return new Classifier(
                Publishers.of(config, sources, names.hosts()),
                RegionEvidence.of(config, MentionFinder.of(config, names.gazetteer())),
                new LevelChoice(levels),
                new TermLabels(kinds, topics),
                matcher.build());
    }

    /** What is known of a publisher by its host alone: from the sources, else nationwide press. */
    public Publisher publisher(String host) {
        return publishers.byHost(host);
    }

    /** The labels of a headline that {@code publisher} reported. */
    public Labels classify(Headline headline, Publisher publisher) {
        Words words = Words.of(headline);
        Home home = publishers.home(publisher);
        List<Evidence> evidence = regions.weigh(words, home);
        PhraseMatcher.Hits hits = matcher.match(words);
        List<Label> chosen = RegionChoice.choose(RegionChoice.weighed(evidence));
        return new Labels(
                chosen,
                PlaceChoice.choose(evidence, chosen),
                levels.weighed(evidence, chosen, hits, home).getFirst().label(),
                terms.kind(hits),
                terms.topics(hits),
                VERSION);
    }
}
