// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.rule;

import amtsblick.classify.gazetteer.Entity;
import amtsblick.classify.gazetteer.Home;
import amtsblick.classify.scene.Cues.Cue;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.Scene;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.news.label.Level;
import amtsblick.news.label.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The publisher's own region: a body writes about itself, a regional paper about its region. */
public final class PublisherRule {
    private static final Set<String> CITY_STATES = Set.of("DE-BE", "DE-HB", "DE-HH");
    private static final double TOWN = 6;
    private static final double BODY = 5;
    private static final double FEDERAL = 3.5;
    private static final double PRESS = 2.6;

    /** A neighbour's paper writes of its own country, and calls it "the federation", "the canton", "the Land". */
    private static final double PRESS_ABROAD = 3.1;

    private PublisherRule() {}

    public static Optional<Evidence> weigh(Scene scene) {
        Home home = scene.home();
        boolean abroad = RegionCode.isAbroad(home.region());
        boolean regional = home.region().startsWith("DE-") || abroad;
        if (home.isPress()) {
            return abroad
                    ? Optional.of(evidence(scene, PRESS_ABROAD, Level.FOREIGN, "publisher-press"))
                    : regional ? Optional.of(press(scene)) : Optional.empty();
        }
        Level level = home.level().orElseThrow();
        if (home.places().size() == 1) {
            return Optional.of(evidence(scene, TOWN, level, "publisher-place"));
        }
        return Optional.of(evidence(scene, regional ? BODY : FEDERAL, level, "publisher-body"));
    }

    /** The paper of a city that is a state: "the Senator" is its own. */
    private static Evidence press(Scene scene) {
        boolean city = CITY_STATES.contains(scene.home().region());
        double weight = city && scene.hasIn(HeadlineWords.ALL, Cue.CITY_STATE) ? BODY : PRESS;
        return evidence(scene, weight, city ? Level.STATE : Level.MUNICIPAL, "publisher-press");
    }

    private static Evidence evidence(Scene scene, double weight, Level level, String rule) {
        Home home = scene.home();
        Optional<Entity> place =
                home.places().size() == 1 ? Optional.of(home.places().getFirst()) : Optional.empty();
        return new Evidence(
                List.of(home.region()),
                weight,
                level,
                rule,
                List.of(),
                place,
                scene.words().size());
    }
}
