// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.rule;

import amtsblick.classify.gazetteer.Entity;
import amtsblick.classify.gazetteer.Mention;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.Scene;
import amtsblick.news.Level;
import java.util.List;
import java.util.Optional;

/** What is special about bodies: branches in the states, several owners, namesakes abroad, companies. */
public final class BodyRule {
    /** A company says who acts, hardly where. */
    private static final double COMPANY = 0.1;

    /** A body of several states is about all of them only where nothing names one. */
    private static final double SHARED = 0.4;

    private static final List<String> NEIGHBOURS = List.of("AT", "CH");

    private BodyRule() {}

    public static Evidence adjust(Scene scene, Mention mention, Evidence evidence) {
        Entity body = mention.first();
        if (body.type() != Entity.Type.BODY) {
            boolean bund = body.level() == Level.FEDERAL
                    && scene.words().folded(mention.from()).startsWith("bund");
            return bund && NEIGHBOURS.contains(scene.home().region())
                    ? evidence.with(List.of(scene.home().region()), Level.FOREIGN)
                    : evidence;
        } else if (body.level() == Level.INDUSTRY) {
            return evidence.with(evidence.weight() * COMPANY);
        } else if (body.regions().size() > 1) {
            return evidence.with(evidence.weight() * SHARED);
        }
        boolean federal = body.level() == Level.FEDERAL;
        Optional<String> country = federal ? neighbour(scene) : Optional.empty();
        if (country.isPresent()) {
            return evidence.with(List.of(country.get()), Level.FOREIGN);
        }
        Optional<List<String>> state = body.branches() ? stateBeside(scene, mention) : Optional.empty();
        return state.map(regions -> evidence.with(regions, federal ? Level.STATE : body.level()))
                .orElse(evidence);
    }

    /** Austria and Switzerland have a Bundesrat and a Bundeskanzleramt too. */
    private static Optional<String> neighbour(Scene scene) {
        if (NEIGHBOURS.contains(scene.home().region())) {
            return Optional.of(scene.home().region());
        }
        return scene.mentions().stream()
                .filter(other -> !scene.inTeaser(other))
                .map(other -> other.first().region())
                .filter(NEIGHBOURS::contains)
                .findFirst();
    }

    /** "Städtetag NRW", "Bayerischer Gemeindetag", or a state that kicker or title name. */
    private static Optional<List<String>> stateBeside(Scene scene, Mention body) {
        for (Mention other : scene.mentions()) {
            boolean state = other.first().region().startsWith("DE-")
                    && (other.first().type() == Entity.Type.REGION || scene.inKicker(other));
            boolean beside = !scene.inTeaser(other) && !scene.inKicker(body)
                    || scene.adjoin(other.to() - 1, body.from())
                    || scene.adjoin(body.to() - 1, other.from());
            if (state && beside) {
                return Optional.of(other.first().regions());
            }
        }
        return Optional.empty();
    }
}
