// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.train;

import amtsblick.archive.Items;
import amtsblick.archive.oversight.Correction;
import amtsblick.classify.Overrides;
import amtsblick.classify.gazetteer.Publisher;
import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import amtsblick.source.SourceCatalogue;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people corrected by hand, as lessons: the kind, the topics or both, and nothing of what nobody looked at. */
public final class Corrections {
    /** What is learnt asks no address. */
    private static final URI NOWHERE = URI.create("");

    private Corrections() {}

    /** The lessons of an archive, in the order of the items' ids; its sources tell whose an item is, as they do where it is labelled. */
    public static List<Lesson> of(Items items, SourceCatalogue sources) {
        List<Lesson> lessons = new ArrayList<>();
        items.export(item -> of(item, host(item, sources)).ifPresent(lessons::add));
        return lessons;
    }

    /** The lessons of {@code overrides.yaml}: of those entries that say what the item's title is. */
    public static List<Lesson> of(Overrides overrides) {
        return overrides.all().stream()
                .filter(one -> one.title().isPresent())
                .filter(one -> one.kind().isPresent() || !one.topics().isEmpty())
                .map(Corrections::of)
                .toList();
    }

    private static Lesson of(Overrides.Override one) {
        Headline headline = new Headline(
                Optional.empty(),
                one.title().orElseThrow(),
                one.teaser().orElse(""),
                NOWHERE,
                Optional.empty(),
                "",
                List.of(),
                Optional.empty());
        return Lesson.of(
                headline, "", one.kind(), List.of(), Optional.of(one.topics()).filter(topics -> !topics.isEmpty()));
    }

    private static Optional<Lesson> of(NewsItem item, String host) {
        Labels labels = item.labels();
        Optional<String> kind =
                Optional.of(labels.kind()).filter(Corrections::byHand).map(Label::value);
        Optional<List<String>> topics = labels.topics().stream().anyMatch(Corrections::byHand)
                ? Optional.of(labels.topicIds())
                : Optional.empty();
        return kind.isEmpty() && topics.isEmpty()
                ? Optional.empty()
                : Optional.of(Lesson.of(item.headline(), host, kind, List.of(), topics));
    }

    private static String host(NewsItem item, SourceCatalogue sources) {
        return sources.find(item.source())
                .map(source -> Publisher.of(source).host())
                .or(() -> Optional.ofNullable(item.headline().link().getHost()).map(Publisher::bare))
                .orElse("");
    }

    private static boolean byHand(Label label) {
        return label.rule().equals(Correction.BY_HAND);
    }
}
