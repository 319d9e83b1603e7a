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

/**
 * An office beside the name says who acts: "Stadt Trier", "Landratsamt Freising", "Hessens Digitalministerin", "Freiburger
 * Gemeinderat", and the Land behind its capital: "Erfurter Landesregierung".
 */
public final class OfficeRule implements EvidenceRule {
    private static final double TITLE = 9;
    private static final double FIRST_SENTENCE = 6;
    private static final double LATER = 4;
    private static final List<Cue> OFFICES = List.of(Cue.COUNTY, Cue.MUNICIPAL, Cue.LOCAL, Cue.STATE);

    @Override
    public Optional<Evidence> weigh(Scene scene, Mention mention) {
        if (mention.first().type() == Entity.Type.BODY) {
            return speaker(scene, mention);
        }
        Optional<Cue> office = cueBefore(scene, mention).or(() -> cueAfter(scene, mention));
        return office.map(cue -> evidence(scene, mention, cue));
    }

    /** The name with its office, as printed: "Rathaus in Trier", "Hessens neue Digitalministerin". */
    private static List<String> withOffice(Scene scene, Mention mention, Cue cue) {
        int from = mention.from();
        int to = mention.to();
        if (mention.usage() == Mention.Usage.NAME) {
            from = scene.has(from - 1, cue) ? from - 1 : Math.max(0, from - 2);
        } else {
            to = scene.has(to, cue) ? to + 1 : Math.min(scene.words().size(), to + 2);
        }
        return List.of(scene.words().printed(from, to));
    }

    /** "Hauptgeschäftsführer des Deutschen Städte- und Gemeindebunds": the body speaks. */
    private static Optional<Evidence> speaker(Scene scene, Mention body) {
        int before = body.from() - 1;
        boolean speaks = scene.inTeaser(body)
                && (scene.has(before, Cue.TITLE)
                        || scene.preposition(body).isEmpty() && scene.has(before - 1, Cue.TITLE))
                && scene.words().clause(Math.max(0, before - 1))
                        == scene.words().clause(body.from());
        double weight = scene.inFirstSentence(body) ? FIRST_SENTENCE : LATER;
        return speaks ? Optional.of(Evidence.of(scene, body, weight, "office-body")) : Optional.empty();
    }

    private static Evidence evidence(Scene scene, Mention mention, Cue cue) {
        boolean acts = scene.inFirstSentence(mention) && !isWhere(scene, mention);
        double weight = !scene.inTeaser(mention) ? TITLE : acts ? FIRST_SENTENCE : LATER;
        Level level = isLedByTheLand(scene, mention, cue) ? Level.STATE : level(mention, cue);
        return Evidence.of(scene, mention, weight, "office-" + cue.key(), level)
                .withWords(withOffice(scene, mention, cue));
    }

    /** "Kommunen in Hessen" beside a ministry are those it acts for. */
    private static boolean isLedByTheLand(Scene scene, Mention mention, Cue cue) {
        return cue == Cue.MUNICIPAL
                && mention.first().type() == Entity.Type.REGION
                && mention.first().region().startsWith("DE-")
                && !AsideRule.isCity(mention.first())
                && scene.hasIn(HeadlineWords.ALL, Cue.GOVERNMENT);
    }

    /** "im Landkreis Stade" says where, not who. */
    private static boolean isWhere(Scene scene, Mention mention) {
        int office = mention.from() - 1;
        return mention.usage() == Mention.Usage.NAME
                && (scene.words().is(office - 1, "im") || scene.words().is(office - 1, "in"));
    }

    private static Level level(Mention mention, Cue cue) {
        Entity entity = mention.first();
        boolean ownOffice = entity.type() == Entity.Type.REGION
                && entity.region().startsWith("DE-")
                && (mention.usage() != Mention.Usage.NAME || AsideRule.isCity(entity));
        boolean german = entity.region().startsWith("DE");
        return switch (cue) {
            case MUNICIPAL, COUNTY -> german && !ownOffice ? Level.MUNICIPAL : entity.level();
            case STATE, LOCAL -> german && entity.isLocal() ? Level.STATE : entity.level();
            default -> entity.level();
        };
    }

    /** "Stadt Trier", "Oberbürgermeister von Trier", "Gemeinden in Hessen". */
    public static Optional<Cue> cueBefore(Scene scene, Mention mention) {
        if (mention.usage() != Mention.Usage.NAME) {
            return Optional.empty();
        }
        int before = mention.from() - 1;
        if (scene.adjoin(before, mention.from())) {
            Optional<Cue> direct = cue(scene, before);
            if (direct.isPresent()) {
                return direct;
            }
        }
        Optional<Mention> partner = scene.partner(mention).filter(p -> p.first().isLocal());
        if (partner.isPresent()) {
            return cueBefore(scene, partner.get());
        }
        boolean joined = scene.preposition(mention)
                .filter(List.of("von", "in")::contains)
                .isPresent();
        return joined ? cue(scene, before - 1) : Optional.empty();
    }

    /** "Hessens Digitalministerin", "Hessens neue Digitalministerin", "Freiburger Gemeinderat". */
    private static Optional<Cue> cueAfter(Scene scene, Mention mention) {
        boolean possessive = mention.usage() == Mention.Usage.GENITIVE || mention.usage() == Mention.Usage.ADJECTIVE;
        int next = mention.to();
        if (!possessive || !scene.adjoin(next - 1, next)) {
            return Optional.empty();
        }
        return cue(scene, next).or(() -> scene.adjoin(next, next + 1) ? cue(scene, next + 1) : Optional.empty());
    }

    private static Optional<Cue> cue(Scene scene, int word) {
        for (Cue cue : OFFICES) {
            if (scene.has(word, cue)) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }
}
