// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.util.List;
import java.util.Optional;

/**
 * Labels set by hand; what is empty is left to the rules.
 *
 * @param regions ISO 3166-2 codes, the primary one first
 * @param places names
 * @param level id of a level
 * @param kind id of a kind
 * @param topics ids of topics
 * @param note why, for whoever reads it later
 */
public record Correction(
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
