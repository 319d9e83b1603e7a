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

    /** A company says who acts, hardly where. */
    private static final double COMPANY = 1;

    private PublisherRule() {}

    public static Optional<Evidence> weigh(Scene scene) {
        Home home = scene.home();
        boolean regional = home.region().startsWith("DE-") || RegionCode.isAbroad(home.region());
        if (home.isPress()) {
            return regional ? Optional.of(press(scene)) : Optional.empty();
        }
        Level level = home.level().orElseThrow();
        if (home.places().size() == 1) {
            return Optional.of(evidence(scene, TOWN, level, "publisher-place"));
        }
        double weight = level == Level.INDUSTRY ? COMPANY : regional ? BODY : FEDERAL;
        return Optional.of(evidence(scene, weight, level, "publisher-body"));
    }

    /** Which level a regional paper speaks of: the Land where it tells of its offices and of none of a town. */
    private static Level ofRegion(Scene scene) {
        boolean town = scene.hasIn(HeadlineWords.ALL, Cue.MUNICIPAL) || scene.hasIn(HeadlineWords.ALL, Cue.COUNTY);
        boolean land = scene.hasIn(HeadlineWords.ALL, Cue.STATE) || scene.hasIn(HeadlineWords.ALL, Cue.LOCAL);
        return land && !town ? Level.STATE : scene.home().audience().orElse(Level.MUNICIPAL);
    }

    /** The paper of a city that is a state: "the Senator" is its own. */
    private static Evidence press(Scene scene) {
        boolean city = CITY_STATES.contains(scene.home().region());
        double weight = city && scene.hasIn(HeadlineWords.ALL, Cue.CITY_STATE) ? BODY : PRESS;
        Level level = RegionCode.isAbroad(scene.home().region()) ? Level.FOREIGN : city ? Level.STATE : ofRegion(scene);
        return evidence(scene, weight, level, "publisher-press");
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
