// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.where;

import amtsblick.classify.gazetteer.Entity;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.Scene;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.news.label.Level;
import java.util.ArrayList;
import java.util.List;

/**
 * Beside a federal actor a town is its seat or where it met: "Der Bundestag berät, in Karlsruhe droht eine Klage". It stays told as a
 * reason, too light to be the region; and in the title of the federation's own publisher it does not join.
 */
final class FederalActor {
    /** Below what a region needs. */
    private static final double SEAT = 2.4;

    /** Below what a state needs beside the federation. */
    private static final double BESIDE = 6;

    private static final List<String> GERMANY = List.of("DE");

    private FederalActor() {}

    /**
     * "BSI und Hessen schließen einen Vertrag": a federal agency has to do with every Land, so that the Land of the title is what is
     * told. The federation itself stays beside it.
     */
    static List<Evidence> besidePartner(Scene scene, List<Evidence> all) {
        if (!hasPartner(scene, all)) {
            return all;
        }
        List<Evidence> changed = new ArrayList<>(all);
        changed.replaceAll(one -> isAgency(scene, one) ? one.with(Math.min(one.weight(), BESIDE)) : one);
        return changed;
    }

    private static boolean hasPartner(Scene scene, List<Evidence> all) {
        for (Evidence one : all) {
            if (isPartner(scene, one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitled(Scene scene, Evidence one) {
        return one.from() < scene.words().size() && scene.words().zone(one.from()) != HeadlineWords.TEASER;
    }

    private static boolean isPartner(Scene scene, Evidence one) {
        return isTitled(scene, one)
                && one.rule().startsWith("title")
                && one.rule().endsWith("-region")
                && one.level() == Level.STATE
                && one.weight() > BESIDE;
    }

    private static boolean isAgency(Scene scene, Evidence one) {
        return isTitled(scene, one) && isFederal(one) && one.rule().endsWith("-body");
    }

    static List<Evidence> overSeats(Scene scene, List<Evidence> all) {
        if (!acts(scene, all)) {
            return all;
        }
        boolean own = scene.home().level().filter(Level.FEDERAL::equals).isPresent();
        List<Evidence> changed = new ArrayList<>(all);
        changed.replaceAll(one -> lighter(scene, one, own));
        return changed;
    }

    private static boolean acts(Scene scene, List<Evidence> all) {
        for (Evidence one : all) {
            if (isFederal(one) && one.from() < scene.words().size()) {
                return true;
            }
        }
        return false;
    }

    private static Evidence lighter(Scene scene, Evidence one, boolean own) {
        boolean town = one.place().filter(Entity::isLocal).isPresent()
                && one.from() < scene.words().size();
        if (!town || one.weight() == 0) {
            return one;
        } else if (one.rule().startsWith("teaser-where")) {
            return one.with(Math.min(one.weight(), SEAT));
        }
        boolean titled = scene.words().zone(one.from()) == HeadlineWords.TITLE
                && one.rule().startsWith("title-place");
        return own && titled ? one.with(Math.min(one.weight(), BESIDE)) : one;
    }

    /** More than named in passing. */
    private static boolean isFederal(Evidence one) {
        return one.level() == Level.FEDERAL
                && one.weight() >= 1.6
                && one.regions().equals(GERMANY);
    }
}
