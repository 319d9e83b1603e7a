// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news.label;

import amtsblick.news.fact.Facts;
import java.util.List;
import java.util.stream.Stream;

/**
 * What we understood about an item. Every label carries its reason.
 *
 * @param regions ISO 3166-2 codes, {@code DE} nationwide, {@code EU}, {@code AT}, {@code CH}; the primary region first, never
 *     empty
 * @param places names of municipalities and counties, most important first
 * @param level the id of one {@link Level}
 * @param kind the id of one kind of the taxonomy, {@code other} where none fits
 * @param topics ids of topics, most important first, at most three
 * @param bodies short names of those who act, such as {@code FITKO}, in the order of the text; a body that is only mentioned is none
 * @param facts what it says in days, sums and names
 * @param rules the version of the rules that set them
 */
public record Labels(
        List<Label> regions,
        List<Label> places,
        Label level,
        Label kind,
        List<Label> topics,
        List<Label> bodies,
        Facts facts,
        String rules) {
    public Labels {
        regions = List.copyOf(regions);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
        bodies = List.copyOf(bodies);
    }

    /** Labels of an item that names no body and says no facts. */
    public Labels(List<Label> regions, List<Label> places, Label level, Label kind, List<Label> topics, String rules) {
        this(regions, places, level, kind, topics, List.of(), Facts.NONE, rules);
    }

    /** The same, with who acts and what is said in days, sums and names. */
    public Labels with(List<Label> newBodies, Facts newFacts) {
        return new Labels(regions, places, level, kind, topics, newBodies, newFacts, rules);
    }

    public List<String> regionCodes() {
        return values(regions);
    }

    public List<String> placeNames() {
        return values(places);
    }

    public List<String> topicIds() {
        return values(topics);
    }

    /** The short names of those who act. */
    public List<String> bodyNames() {
        return values(bodies);
    }

    /** Every label: regions, places, level, kind, topics, bodies. */
    public List<Label> all() {
        return Stream.of(regions, places, List.of(level, kind), topics, bodies)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> values(List<Label> labels) {
        return labels.stream().map(Label::value).toList();
    }
}
