// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.classify.fact.FactFinder;
import amtsblick.classify.gazetteer.GazetteerFiles;
import amtsblick.classify.gazetteer.Publisher;
import amtsblick.classify.model.Model;
import amtsblick.classify.model.ModelFile;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.classify.what.KindChoice;
import amtsblick.classify.what.TopicChoice;
import amtsblick.classify.where.PlaceChoice;
import amtsblick.classify.who.ActingBodies;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import amtsblick.news.fact.Facts;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import amtsblick.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says which region, place, level, kind and topics a headline is about, and why. Immutable and thread-safe. */
public final class Classifier {
    private final Publishers publishers;
    private final PhraseMatcher phrases;
    private final Weigher rules;
    private final Weigher weigher;
    private final ActingBodies bodies;
    private final FactFinder facts;
    private final Overrides overrides;
    private final String version;

    private Classifier(ConfigFolder config) {
        GazetteerFiles.Names names = GazetteerFiles.read(config);
        this.publishers = Publishers.of(config, names.hosts());
        PhraseMatcher.Builder all =
                new PhraseMatcher.Builder(); // one pass over a headline finds the words of all files
        this.rules = RuleWeigher.of(config, names.gazetteer(), all);
        this.weigher = config.has(ModelFile.NAME) ? new BlendedWeigher(rules, ModelFile.read(config)) : rules;
        this.bodies = ActingBodies.of(config, all);
        this.facts = FactFinder.of(config, all);
        this.phrases = all.build();
        this.overrides = Overrides.of(config);
        this.version = RulesVersion.of(config);
    }

    /** Compiles the rules of {@code states.tsv}, {@code bodies.tsv}, {@code kinds.yaml}, {@code topics.yaml}, .... */
    public static Classifier of(ConfigFolder config, List<Source> sources) {
        Classifier rules = config.made(Classifier.class, Classifier::new);
        return new Classifier(rules, rules.publishers.with(sources), rules.weigher);
    }

    private Classifier(Classifier other, Publishers publishers, Weigher weigher) {
        this.publishers = publishers;
        this.phrases = other.phrases;
        this.rules = other.rules;
        this.weigher = weigher;
        this.bodies = other.bodies;
        this.facts = other.facts;
        this.overrides = other.overrides;
        this.version = other.version;
    }

    /** The same rules with another model beside them. */
    public Classifier with(Model model) {
        return new Classifier(this, publishers, new BlendedWeigher(rules, model));
    }

    /** The same rules alone. */
    public Classifier withoutModel() {
        return new Classifier(this, publishers, rules);
    }

    /** What is known of a publisher by its host alone: from the sources, else nationwide press. */
    public Publisher publisher(String host) {
        return publishers.byHost(host);
    }

    /** The publisher of a source: what its entry says of region and level, or what its host says where that says nothing. */
    public Publisher publisher(Source source) {
        return publishers.of(source);
    }

    /** The labels of a headline that {@code publisher} reported. */
    public Labels classify(Headline headline, Publisher publisher) {
        PhraseMatcher.Hits hits = phrases.match(HeadlineWords.of(headline));
        return labels(headline, hits, publisher, weigh(hits, publisher));
    }

    /** The same with the whole weighing behind it. */
    public Explanation explain(Headline headline, Publisher publisher) {
        PhraseMatcher.Hits hits = phrases.match(HeadlineWords.of(headline));
        Weighing weighing = weigh(hits, publisher);
        return weighing.explanation(labels(headline, hits, publisher, weighing));
    }

    /** The version of the rules; items that carry another one may be stale. */
    public String version() {
        return version;
    }

    /** The version of the rules and of what a source is said to be: what its items' labels carry. */
    public String version(Publisher publisher) {
        return LabelVersion.of(version, publisher);
    }

    /** The labels of a headline of a source of the catalogue, with its {@link #version(Publisher)}. */
    public Labels classifyOfSource(Headline headline, Publisher publisher) {
        return LabelVersion.mark(classify(headline, publisher), version(publisher));
    }

    private Weighing weigh(PhraseMatcher.Hits hits, Publisher publisher) {
        return weigher.weigh(hits, publishers.home(publisher));
    }

    private Labels labels(Headline headline, PhraseMatcher.Hits hits, Publisher publisher, Weighing weighing) {
        Labels labels = new Labels(
                weighing.chosen(),
                PlaceChoice.choose(weighing.evidence(), weighing.chosen()),
                weighing.levels().getFirst().label(),
                KindChoice.choose(weighing.kinds(), weighing.opinion()),
                TopicChoice.choose(weighing.topics(), weighing.opinion()),
                version);
        return overrides.apply(headline, understood(headline, hits, publisher, weighing, labels));
    }

    /** Who acts, and what is said in days, sums and names, rests on what the item is about. */
    private Labels understood(
            Headline headline, PhraseMatcher.Hits hits, Publisher publisher, Weighing weighing, Labels labels) {
        Optional<LocalDate> day = headline.date().map(PublicationDate::day);
        List<Label> acting = bodies.find(hits, weighing.evidence(), labels, publisher.host());
        Facts said = facts.find(hits, day, labels, weighing.evidence(), acting);
        return labels.with(acting, said);
    }
}
