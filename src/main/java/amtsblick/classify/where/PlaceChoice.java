// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.where;

import amtsblick.classify.scene.Evidence;
import amtsblick.news.label.Label;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The municipalities and counties an item is about: those that are more than mentioned, in its regions. */
public final class PlaceChoice {
    /** Beside a place of this weight others need more than to be mentioned. */
    private static final double STRONG = 5;

    private static final double LEAST_BESIDE = 3;

    /** "in Kitzingen" is enough where no other place is named more clearly. */
    private static final double LEAST = 2.8;

    private static final int MOST = 12;

    private PlaceChoice() {}

    public static List<Label> choose(List<Evidence> evidence, List<Label> regions) {
        Map<String, Label> places = new LinkedHashMap<>();
        boolean strong = evidence.stream().anyMatch(one -> one.place().isPresent() && one.weight() >= STRONG);
        double least = strong ? LEAST_BESIDE : LEAST;
        evidence.stream()
                .filter(one -> one.weight() >= least && one.place().isPresent())
                .filter(one -> regions.stream().anyMatch(region -> one.speaksFor(region.value())))
                .sorted(Comparator.comparing(Evidence::weight).reversed().thenComparing(Evidence::from))
                .forEach(one -> places.putIfAbsent(one.place().get().label(), label(one)));
        return places.values().stream().limit(MOST).toList();
    }

    private static Label label(Evidence one) {
        return new Label(one.place().orElseThrow().label(), one.rule(), one.words());
    }
}
