// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.oversight;

import amtsblick.news.NewsItem;
import amtsblick.news.fact.Facts;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was set by hand; what is empty is left to the source and to the rules.
 *
 * @param title in the place of the source's
 * @param regions ISO 3166-2 codes, the primary one first
 * @param places names; {@link #NONE} where it has none
 * @param level id of a level
 * @param kind id of a kind
 * @param topics ids of topics
 * @param bodies short names of those who act; {@link #NONE} where nobody does
 * @param unsaid kinds of fact that it does not say, whatever the rules read; ids
 * @param note why, for whoever reads it later
 */
public record Correction(
        Optional<String> title,
        List<String> regions,
        List<String> places,
        Optional<String> level,
        Optional<String> kind,
        List<String> topics,
        List<String> bodies,
        List<String> unsaid,
        String note) {
    /** In the place of names where there are none, and not what the rules found. */
    public static final List<String> NONE = List.of("-");

    /** The rule of a label that was set by hand. */
    public static final String BY_HAND = "by-hand";

    public Correction {
        regions = List.copyOf(regions);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
        bodies = List.copyOf(bodies);
        unsaid = List.copyOf(unsaid);
    }

    /** The same with the source's own title, and what the rules found of bodies and facts. */
    public Correction(
            List<String> regions,
            List<String> places,
            Optional<String> level,
            Optional<String> kind,
            List<String> topics,
            String note) {
        this(Optional.empty(), regions, places, level, kind, topics, List.of(), List.of(), note);
    }

    /** Whether nothing is set. */
    public boolean isEmpty() {
        return title.isEmpty()
                && regions.isEmpty()
                && places.isEmpty()
                && level.isEmpty()
                && kind.isEmpty()
                && topics.isEmpty()
                && bodies.isEmpty()
                && unsaid.isEmpty();
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
        add(set, "body", bodies);
        add(set, "unsaid", unsaid);
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
                or(bodies, labels.bodies()),
                unsaid.isEmpty() ? labels.facts() : labels.facts().without(kinds()),
                labels.rules());
    }

    /** Ids that another version wrote, and this one does not know, take nothing away. */
    private List<Facts.Kind> kinds() {
        return Stream.of(Facts.Kind.values())
                .filter(fact -> unsaid.contains(fact.id()))
                .toList();
    }

    private static List<Label> or(List<String> set, List<Label> found) {
        if (set.equals(NONE)) {
            return List.of();
        }
        return set.isEmpty() ? found : set.stream().map(Correction::byHand).toList();
    }

    private static Label byHand(String value) {
        return new Label(value, BY_HAND, List.of());
    }
}
