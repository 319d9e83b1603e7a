// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.rule;

import amtsblick.classify.gazetteer.Entity;
import amtsblick.classify.gazetteer.Mention;
import amtsblick.classify.scene.Cues.Cue;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.EvidenceRule;
import amtsblick.classify.scene.Scene;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.news.label.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Berlin" may be the federal government, and is where every nationwide meeting takes place. */
public final class CapitalRule implements EvidenceRule {
    private static final Set<String> OTHER_CAPITALS = Set.of(
            "paris",
            "london",
            "brüssel",
            "washington",
            "wien",
            "bern",
            "warschau",
            "rom",
            "madrid",
            "tallinn",
            "kiew",
            "moskau",
            "peking",
            "ankara",
            "prag");

    private static final Set<String> IN = Set.of("in", "im", "ins");

    private static final double TITLE = 9;
    private static final double TEASER = 4;
    private static final double PLACE_IN_TITLE = 3;
    private static final double PLACE_IN_TEASER = 1;

    @Override
    public Optional<Evidence> weigh(Scene scene, Mention mention) {
        boolean berlin = mention.first().type() == Entity.Type.REGION
                && mention.first().region().equals("DE-BE")
                && (mention.usage() == Mention.Usage.NAME || isAttribute(scene, mention))
                && !scene.inKicker(mention);
        if (!berlin || speaksOfTheCity(scene)) {
            return Optional.empty();
        }
        if (standsWithCapital(scene, mention)) {
            double weight = scene.inTeaser(mention) ? TEASER : TITLE;
            Evidence city = Evidence.of(scene, mention, weight, "capital-government");
            return Optional.of(city.with(List.of("DE"), Level.FEDERAL));
        }
        if (scene.preposition(mention).filter(IN::contains).isPresent()) {
            double weight = scene.inTeaser(mention) ? PLACE_IN_TEASER : PLACE_IN_TITLE;
            return Optional.of(Evidence.of(scene, mention, weight, "capital-venue"));
        }
        return Optional.empty();
    }

    /** "im Berliner Kongresshotel", but "in der Berliner Verwaltung". */
    private static boolean isAttribute(Scene scene, Mention mention) {
        int next = mention.to();
        return mention.usage() == Mention.Usage.ADJECTIVE
                && scene.adjoin(next - 1, next)
                && !scene.has(next, Cue.MUNICIPAL)
                && !scene.has(next, Cue.STATE)
                && !scene.has(next, Cue.LOCAL);
    }

    private static boolean speaksOfTheCity(Scene scene) {
        return scene.home().region().equals("DE-BE") || scene.hasIn(HeadlineWords.ALL, Cue.CITY_STATE);
    }

    private static boolean standsWithCapital(Scene scene, Mention mention) {
        HeadlineWords words = scene.words();
        return (words.is(mention.to(), "und")
                        && mention.to() + 1 < words.size()
                        && OTHER_CAPITALS.contains(words.folded(mention.to() + 1)))
                || (words.is(mention.from() - 1, "und")
                        && mention.from() >= 2
                        && OTHER_CAPITALS.contains(words.folded(mention.from() - 2)));
    }
}
