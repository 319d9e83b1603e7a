// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.archive;

import static java.util.stream.Collectors.joining;

import amtsblick.news.label.Labels;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how labels changed: how many items in which facet, and which change was how frequent. */
final class LabelDiff {
    private static final int MOST_CHANGES = 20;

    /** Too many values for their changes to be worth counting one by one. */
    private static final List<String> VARIED = List.of("place", "body", "fact");

    private final String version;
    private final Map<String, Integer> byFacet = new LinkedHashMap<>();
    private final Map<String, Integer> byChange = new TreeMap<>();
    private int items;
    private int changed;

    LabelDiff(String version) {
        this.version = version;
        List.of("region", "place", "level", "kind", "topic", "body", "fact").forEach(facet -> byFacet.put(facet, 0));
    }

    /**
     * What changed.
     *
     * @param items all items
     * @param changed those with another label than before
     * @param byFacet items by the facet that changed
     * @param byChange items by the change itself, such as {@code kind launch → report}
     */
    record Summary(String rules, int items, int changed, Map<String, Integer> byFacet, Map<String, Integer> byChange) {}

    void add(Labels before, Labels after) {
        items++;
        int differences = compare("region", before.regionCodes(), after.regionCodes())
                + compare("place", before.placeNames(), after.placeNames())
                + compare(
                        "level",
                        List.of(before.level().value()),
                        List.of(after.level().value()))
                + compare(
                        "kind",
                        List.of(before.kind().value()),
                        List.of(after.kind().value()))
                + compare("topic", before.topicIds(), after.topicIds())
                + compare("body", before.bodyNames(), after.bodyNames())
                + compare("fact", List.of(before.facts()), List.of(after.facts()));
        changed += differences > 0 ? 1 : 0;
    }

    private int compare(String facet, List<?> before, List<?> after) {
        if (before.equals(after)) {
            return 0;
        }
        byFacet.merge(facet, 1, Integer::sum);
        if (!VARIED.contains(facet)) {
            byChange.merge(facet + " " + named(before) + " \u2192 " + named(after), 1, Integer::sum);
        }
        return 1;
    }

    private static String named(List<?> values) {
        return values.isEmpty() ? "none" : values.stream().map(Object::toString).collect(joining("+"));
    }

    Summary summary() {
        Map<String, Integer> frequent = new LinkedHashMap<>();
        byChange.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_CHANGES)
                .forEach(change -> frequent.put(change.getKey(), change.getValue()));
        return new Summary(version, items, changed, byFacet, frequent);
    }

    void print(PrintWriter out) {
        Summary summary = summary();
        out.println(summary.changed + " of " + summary.items + " items have other labels now (rules " + version + ")");
        summary.byFacet.forEach((facet, count) -> out.printf("  %-8s %7d%n", facet, count));
        summary.byChange.forEach((change, count) -> out.printf("  %7d  %s%n", count, change));
    }
}
