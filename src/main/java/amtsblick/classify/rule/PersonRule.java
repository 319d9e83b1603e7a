// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.rule;

import amtsblick.classify.gazetteer.Entity;
import amtsblick.classify.gazetteer.Mention;
import amtsblick.classify.scene.Cues.Cue;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.EvidenceRule;
import amtsblick.classify.scene.Scene;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dismisses people: "Julia Willie Hamburg", "Ministerin Hagen", "Wildberger kündigt an". */
public final class PersonRule implements EvidenceRule {
    private static final Set<String> GOVERNMENTS = Set.of(
            "regierung", "landesregierung", "bundesregierung", "kabinett", "senat", "koalition", "ära", "fraktion");
    private static final List<String> ADJECTIVE_ENDINGS = List.of("e", "er", "en", "es", "em", "und");
    private static final int TOWN = 50_000;

    @Override
    public Optional<Evidence> weigh(Scene scene, Mention mention) {
        boolean isName = mention.usage() == Mention.Usage.NAME || mention.usage() == Mention.Usage.ADJECTIVE;
        boolean wholeKicker = scene.inKicker(mention) && KickerRule.isWholePart(scene, mention);
        if (mention.first().type() == Entity.Type.BODY || !isName || wholeKicker) {
            return Optional.empty();
        }
        boolean person = followsAName(scene, mention)
                || followsAGovernment(scene, mention)
                || isSubjectOfAVerb(scene, mention)
                || isFirstName(scene, mention)
                || isAdjectiveWithoutNoun(scene, mention)
                || surnames(scene).contains(surface(scene, mention));
        return person ? Optional.of(Evidence.of(scene, mention, 0, "no-person")) : Optional.empty();
    }

    private static boolean followsAName(Scene scene, Mention mention) {
        int before = mention.from() - 1;
        if (!scene.adjoin(before, mention.from())) {
            return false;
        }
        boolean doubled = scene.words().isHyphenated(before);
        return scene.has(before, Cue.FIRST_NAME)
                || doubled && scene.has(before - 1, Cue.FIRST_NAME)
                || !doubled
                        && mention.first().isLocal()
                        && scene.has(before, Cue.TITLE)
                        && !scene.has(before, Cue.MUNICIPAL);
    }

    /** "die Regierung Albig", "Kabinett Woidke": named after its head; larger towns are seats of a Regierung themselves. */
    private static boolean followsAGovernment(Scene scene, Mention mention) {
        int before = mention.from() - 1;
        return mention.first().type() == Entity.Type.PLACE
                && mention.first().population() < TOWN
                && scene.adjoin(before, mention.from())
                && GOVERNMENTS.contains(scene.words().folded(before));
    }

    /** "Wildberger plant einen Gipfel": an adjective has no verb behind it, and small towns' people seldom act as one. */
    private static boolean isSubjectOfAVerb(Scene scene, Mention mention) {
        int next = mention.to();
        if (mention.usage() != Mention.Usage.ADJECTIVE
                || mention.first().type() != Entity.Type.PLACE
                || mention.first().population() >= TOWN
                || !scene.adjoin(next - 1, next)
                || scene.words().isCapital(next)) {
            return false;
        }
        String word = scene.words().folded(next);
        return ADJECTIVE_ENDINGS.stream().noneMatch(word::endsWith);
    }

    /** "Sören Kuhn": a place in Schleswig-Holstein, but also a first name. */
    private static boolean isFirstName(Scene scene, Mention mention) {
        return scene.has(mention.from(), Cue.FIRST_NAME)
                && scene.adjoin(mention.to() - 1, mention.to())
                && scene.words().isCapital(mention.to());
    }

    /** "der Wildberger Rathauschef" goes on with a noun, "Wildberger kündigt an" does not. */
    private static boolean isAdjectiveWithoutNoun(Scene scene, Mention mention) {
        if (mention.usage() != Mention.Usage.ADJECTIVE || !mention.first().isLocal()) {
            return false;
        }
        int next = mention.to();
        for (int i = next; i <= next + 1 && scene.adjoin(i - 1, i); i++) {
            if (scene.words().isCapital(i)
                    || Character.isDigit(
                            scene.words().text().charAt(scene.words().start(i)))) {
                return false;
            }
        }
        return true;
    }

    /** The names that follow a first name or title somewhere in the headline. */
    private static Set<String> surnames(Scene scene) {
        Set<String> surnames = new HashSet<>();
        for (Mention mention : scene.mentions()) {
            if (mention.first().isLocal() && mention.usage() == Mention.Usage.NAME && followsAName(scene, mention)) {
                surnames.add(surface(scene, mention));
            }
        }
        return surnames;
    }

    private static String surface(Scene scene, Mention mention) {
        return scene.words().folded(mention.to() - 1);
    }
}
