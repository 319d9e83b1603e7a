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
import java.util.Optional;

/** Where something takes place or somebody works, and who is named in passing: hardly any weight. */
public final class AsideRule implements EvidenceRule {
    private static final double VENUE = 1;
    private static final double SEAT = 0.8;
    private static final double PASSING = 1.2;
    private static final int LIST = 3;

    @Override
    public Optional<Evidence> weigh(Scene scene, Mention mention) {
        if (isSeat(scene, mention)) {
            return Optional.of(Evidence.of(scene, mention, SEAT, "aside-seat"));
        }
        if (isVenue(scene, mention)) {
            return Optional.of(Evidence.of(scene, mention, VENUE, "aside-venue"));
        }
        if (isAllTiers(scene, mention)) {
            return Optional.of(Evidence.of(scene, mention, PASSING, "aside-passing"));
        }
        if (scene.inTeaser(mention) && (isListed(scene, mention) || followsPassingWord(scene, mention))) {
            return Optional.of(Evidence.of(scene, mention, PASSING, "aside-passing"));
        }
        return Optional.empty();
    }

    /** "TU München", "Universität zu Köln", "Messe Berlin", "das Dortmunder Unternehmen". */
    private static boolean isSeat(Scene scene, Mention mention) {
        int before = mention.from() - 1;
        if (mention.usage() == Mention.Usage.ADJECTIVE) {
            return mention.first().isLocal() && scene.has(mention.to(), Cue.SEAT);
        }
        return mention.usage() == Mention.Usage.NAME
                && !isSubjectOfTitle(scene, mention)
                && (scene.adjoin(before, mention.from()) && scene.has(before, Cue.SEAT)
                        || scene.preposition(mention).isPresent() && scene.has(before - 1, Cue.SEAT));
    }

    /** "Hochschule Kiel führt ein Register": it acts itself, as an office of the Land in a place does. */
    private static boolean isSubjectOfTitle(Scene scene, Mention mention) {
        int before = mention.from() - 1;
        return !scene.inTeaser(mention)
                && scene.adjoin(before, mention.from())
                && scene.words().opensClause(before)
                && scene.has(before, Cue.LOCAL);
    }

    /** "Bund, Land und Kommunen": all tiers, and none of them. */
    private static boolean isAllTiers(Scene scene, Mention mention) {
        HeadlineWords words = scene.words();
        int next = words.is(mention.to(), "und") ? mention.to() + 1 : mention.to();
        return mention.first().region().equals("DE")
                && words.is(mention.to() - 1, "bund")
                && words.is(next, "land")
                && words.clause(next) == words.clause(mention.from());
    }

    /** "tagte in Schwerin"; a Land is no venue. */
    private static boolean isVenue(Scene scene, Mention mention) {
        boolean place = mention.first().isLocal() || isCity(mention.first());
        return place
                && mention.usage() == Mention.Usage.NAME
                && scene.preposition(mention).filter("in"::equals).isPresent()
                && scene.clauseHas(mention, Cue.VENUE);
    }

    static boolean isCity(Entity entity) {
        return entity.type() == Entity.Type.REGION
                && (entity.region().equals("DE-BE")
                        || entity.region().equals("DE-HH")
                        || entity.region().equals("DE-HB"));
    }

    /** Three and more states in a row are examples, not subjects. */
    private static boolean isListed(Scene scene, Mention mention) {
        return isState(mention)
                && scene.inClause(mention, AsideRule::isState) >= LIST
                && !(scene.inFirstSentence(mention)
                        && scene.inClause(mention, m -> isState(m) && scene.opensClause(m)) > 0);
    }

    private static boolean isState(Mention mention) {
        return mention.first().type() == Entity.Type.REGION
                && mention.first().region().startsWith("DE-")
                && mention.usage() == Mention.Usage.NAME;
    }

    /** "auch Hamburg", "gemeinsam mit dem Saarland und Rheinland-Pfalz". */
    private static boolean followsPassingWord(Scene scene, Mention mention) {
        HeadlineWords words = scene.words();
        for (int i = mention.from() - 1; i >= 0 && i >= mention.from() - 5; i--) {
            if (words.clause(i) != words.clause(mention.from())) {
                return false;
            }
            if (scene.has(i, Cue.PASSING)) {
                return true;
            }
        }
        return false;
    }
}
