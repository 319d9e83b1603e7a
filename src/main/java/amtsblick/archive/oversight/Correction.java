// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.oversight;

import amtsblick.news.NewsItem;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was set by hand; what is empty is left to the source and to the rules.
 *
 * @param title in the place of the source's
 * @param regions ISO 3166-2 codes, the primary one first
 * @param places names
 * @param level id of a level
 * @param kind id of a kind
 * @param topics ids of topics
 * @param note why, for whoever reads it later
 */
public record Correction(
        Optional<String> title,
        List<String> regions,
        List<String> places,
        Optional<String> level,
        Optional<String> kind,
        List<String> topics,
        String note) {
    /** The rule of a label that was set by hand. */
    public static final String BY_HAND = "by-hand";

    public Correction {
        regions = List.copyOf(regions);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
    }

    /** The same with the source's own title. */
    public Correction(
            List<String> regions,
            List<String> places,
            Optional<String> level,
            Optional<String> kind,
            List<String> topics,
            String note) {
        this(Optional.empty(), regions, places, level, kind, topics, note);
    }

    /** Whether nothing is set. */
    public boolean isEmpty() {
        return title.isEmpty()
                && regions.isEmpty()
                && places.isEmpty()
                && level.isEmpty()
                && kind.isEmpty()
                && topics.isEmpty();
    }

    /** What is set, and why, in one line. */
    public String summary() {
        List<String> set = new ArrayList<>();
        title.ifPresent(words -> set.add("title=" + words));
        add(set, "region", regions);
        add(set, "place", places);
        level.ifPresent(id -> set.add("level=" + id));
        kind.ifPresent(id -> set.add("kind=" + id));
        add(set, "topic", topics);
        if (!note.isEmpty()) {
            set.add("note=" + note);
        }
        return String.join("; ", set);
    }

    private static void add(List<String> set, String name, List<String> values) {
        if (!values.isEmpty()) {
            set.add(name + "=" + String.join(",", values));
        }
    }

    /** The item with what was set by hand. */
    public NewsItem applyTo(NewsItem item) {
        NewsItem labelled = item.withLabels(apply(item.labels()));
        return title.map(words -> labelled.withHeadline(item.headline().withTitle(words)))
                .orElse(labelled);
    }

    /** The labels with what was set by hand in the place of what the rules found. */
    public Labels apply(Labels labels) {
        return new Labels(
                or(regions, labels.regions()),
                or(places, labels.places()),
                level.map(Correction::byHand).orElse(labels.level()),
                kind.map(Correction::byHand).orElse(labels.kind()),
                or(topics, labels.topics()),
                labels.bodies(),
                labels.facts(),
                labels.rules());
    }

    private static List<Label> or(List<String> set, List<Label> found) {
        return set.isEmpty() ? found : set.stream().map(Correction::byHand).toList();
    }

    private static Label byHand(String value) {
        return new Label(value, BY_HAND, List.of());
    }
}
