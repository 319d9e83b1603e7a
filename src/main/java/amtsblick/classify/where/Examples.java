// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.where;

import amtsblick.classify.gazetteer.Entity;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.Scene;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.news.label.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Three and more towns of different Länder in the text of a nationwide publisher are examples of something nationwide, where the title
 * names none of them.
 */
final class Examples {
    private static final int LEAST = 3;

    /** What is left of an example: enough to be told as a reason, too little to be a region. */
    private static final double SHARE = 0.3;

    private static final double OUTSTANDING = 3;

    private static final double NATIONWIDE = 3;

    private Examples() {}

    static List<Evidence> setAside(Scene scene, List<Evidence> all) {
        if (!scene.home().region().equals("DE") || all.size() < LEAST) {
            return all;
        }
        List<Evidence> towns = all.stream().filter(one -> isTown(scene, one)).toList();
        if (!areAlike(towns) || all.stream().anyMatch(one -> isTitled(scene, one))) {
            return all;
        }
        List<Evidence> changed = new ArrayList<>();
        all.forEach(one -> changed.add(towns.contains(one) ? one.with(one.weight() * SHARE) : one));
        changed.add(new Evidence(
                List.of("DE"),
                NATIONWIDE,
                Level.MUNICIPAL,
                "nationwide-examples",
                towns.stream().flatMap(one -> one.words().stream()).toList(),
                Optional.empty(),
                scene.words().size()));
        return changed;
    }

    /** Towns of enough Länder, none of which stands out: "der Freiburger Gemeinderat, wie einst München und Jena" is of Freiburg. */
    private static boolean areAlike(List<Evidence> towns) {
        if (towns.size() < LEAST) {
            return false;
        }
        Map<String, Double> heaviest = new HashMap<>();
        towns.forEach(one -> heaviest.merge(one.regions().getFirst(), one.weight(), Math::max));
        List<Double> weights =
                heaviest.values().stream().sorted(Comparator.reverseOrder()).toList();
        return weights.size() >= LEAST && weights.getFirst() <= OUTSTANDING * weights.get(LEAST - 1);
    }

    private static boolean isTown(Scene scene, Evidence one) {
        return one.weight() > 0
                && one.from() < scene.words().size()
                && scene.words().zone(one.from()) == HeadlineWords.TEASER
                && one.place().filter(Entity::isLocal).isPresent()
                && one.regions().getFirst().startsWith("DE-");
    }

    private static boolean isTitled(Scene scene, Evidence one) {
        return one.weight() > 0
                && one.from() < scene.words().size()
                && scene.words().zone(one.from()) != HeadlineWords.TEASER
                && one.regions().getFirst().startsWith("DE-");
    }
}
