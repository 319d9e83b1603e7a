// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.rule;

import amtsblick.classify.gazetteer.Entity;
import amtsblick.classify.gazetteer.Mention;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.Scene;
import amtsblick.news.label.Level;
import amtsblick.news.label.RegionCode;
import java.util.List;
import java.util.Optional;

/** What is special about bodies: branches in the states, several owners, namesakes abroad, companies. */
public final class BodyRule {
    /** A company says who acts, hardly where. */
    private static final double COMPANY = 0.1;

    /** A body of several states is about all of them only where nothing names one. */
    private static final double SHARED = 0.4;

    /** "Normenkontrollrat für Sachsen" is not the federation's. */
    private static final List<String> OF = List.of("für", "in", "von", "im");

    private static final List<String> GERMAN_ALONE = List.of(
            "bundestag",
            "bundeswehr",
            "bundesdruckerei",
            "bundesnetzagentur",
            "bundeskartellamt",
            "bundesagentur",
            "bundesanstalt",
            "bundesverfassungsgericht",
            "bmds");

    private BodyRule() {}

    public static Evidence adjust(Scene scene, Mention mention, Evidence evidence) {
        Entity body = mention.first();
        if (body.type() != Entity.Type.BODY) {
            boolean bund = body.level() == Level.FEDERAL
                    && scene.words().folded(mention.from()).startsWith("bund");
            return bund && RegionCode.isAbroad(scene.home().region())
                    ? evidence.with(List.of(RegionCode.country(scene.home().region())), Level.FOREIGN)
                    : evidence;
        } else if (body.level() == Level.INDUSTRY) {
            return evidence.with(evidence.weight() * COMPANY);
        }
        boolean federal = body.level() == Level.FEDERAL;
        Optional<String> country =
                federal && hasNamesakes(scene, mention) || isShared(body) ? neighbour(scene) : Optional.empty();
        if (country.isPresent()) {
            return evidence.with(List.of(country.get()), Level.FOREIGN);
        } else if (body.regions().size() > 1) {
            return evidence.with(evidence.weight() * SHARED);
        }
        Optional<List<String>> state =
                body.branches() ? stateBeside(scene, mention).or(() -> ownState(scene)) : Optional.empty();
        return state.map(regions -> evidence.with(regions, federal ? Level.STATE : body.level()))
                .orElse(evidence);
    }

    /** Austria and Switzerland have a Bundesrat and a Bundeskanzleramt too. */
    private static Optional<String> neighbour(Scene scene) {
        if (RegionCode.isAbroad(scene.home().region())) {
            return Optional.of(RegionCode.country(scene.home().region()));
        }
        return scene.mentions().stream()
                .filter(other -> !scene.inTeaser(other) && other.first().type() != Entity.Type.BODY)
                .map(other -> other.first().region())
                .filter(RegionCode::isAbroad)
                .map(RegionCode::country)
                .findFirst();
    }

    /** "Bundesrat", "Bundeskanzleramt", "BMI"; there is no other Bundestag, and no other FITKO. */
    private static boolean hasNamesakes(Scene scene, Mention mention) {
        String name = scene.words().folded(mention.from());
        return (name.startsWith("bund")
                        || name.startsWith("bm")
                        || name.equals("bka")
                        || name.startsWith("digitalminister"))
                && GERMAN_ALONE.stream().noneMatch(name::startsWith);
    }

    /** Both neighbours have a Nationalrat, and both have a Gemeindebund, as the Länder do. */
    private static boolean isShared(Entity body) {
        return body.branches()
                || body.regions().stream().allMatch(RegionCode::isAbroad)
                        && body.regions().size() > 1;
    }

    /** What an association of a Land calls the Städtetag is itself. */
    private static Optional<List<String>> ownState(Scene scene) {
        boolean association =
                scene.home().level().filter(Level.ASSOCIATION::equals).isPresent();
        return Optional.of(List.of(scene.home().region()))
                .filter(_ -> association && scene.home().region().startsWith("DE-"));
    }

    /** "Städtetag NRW", "Bayerischer Gemeindetag", or a state that kicker or title name. */
    private static Optional<List<String>> stateBeside(Scene scene, Mention body) {
        for (Mention other : scene.mentions()) {
            boolean named = other.first().type() == Entity.Type.REGION || scene.inKicker(other);
            boolean holder = other.first().type() == Entity.Type.PERSON && scene.adjoin(body.to() - 1, other.from());
            boolean state = other.first().region().startsWith("DE-") && (named || holder);
            boolean beside = !scene.inTeaser(other) && !scene.inKicker(body)
                    || scene.adjoin(other.to() - 1, body.from())
                    || scene.adjoin(body.to() - 1, other.from())
                    || other.from() == body.to() + 1
                            && OF.contains(scene.words().folded(body.to()));
            if (state && beside) {
                return Optional.of(other.first().regions());
            }
        }
        return Optional.empty();
    }
}
