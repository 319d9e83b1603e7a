// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.where;

import amtsblick.classify.scene.Evidence;
import amtsblick.news.label.Label;
import java.util.ArrayList;
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
        List<Evidence> local = new ArrayList<>(evidence);
        local.removeIf(one -> one.place().isEmpty() || one.weight() < LEAST);
        if (local.isEmpty()) {
            return List.of();
        }
        Map<String, Label> places = new LinkedHashMap<>();
        local.sort(Evidence.HEAVIEST);
        double least = local.getFirst().weight() >= STRONG ? LEAST_BESIDE : LEAST;
        for (Evidence one : local) {
            if (one.weight() >= least && regions.stream().anyMatch(region -> one.speaksFor(region.value()))) {
                Label label = label(one);
                places.putIfAbsent(label.value(), label);
            }
        }
        return places.values().stream().limit(MOST).toList();
    }

    private static Label label(Evidence one) {
        return new Label(one.place().orElseThrow().label(), one.rule(), one.words());
    }
}
