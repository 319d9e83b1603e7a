// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.rule;

import amtsblick.classify.gazetteer.Entity;
import amtsblick.classify.gazetteer.Mention;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.EvidenceRule;
import amtsblick.classify.scene.Scene;
import amtsblick.classify.text.HeadlineWords;
import java.util.Optional;
import java.util.Set;

/** Dismisses words that look like places: "das Essen", "Wissen teilen", "Gießen ist Handarbeit". */
public final class WordRule implements EvidenceRule {
    /** Cities this large are meant more often than the word, where the sentence leaves both open. */
    private static final int CITY = 50_000;

    /** A town of this size has services named after it: "Sylt-App". */
    private static final int VILLAGE = 10_000;

    private static final Set<String> COLOURS =
            Set.of("schwarz", "rot", "grün", "gelb", "rote", "roten", "grüne", "grünen", "schwarze", "schwarzen");

    private static final Set<String> INTO_A_PLACE = Set.of("in", "aus", "nach", "bei");

    @Override
    public Optional<Evidence> weigh(Scene scene, Mention mention) {
        boolean supported = mention.to() - mention.from() > 1 // "Weil am Rhein" is no word
                || isWholeKicker(scene, mention)
                || OfficeRule.cueBefore(scene, mention).isPresent()
                || scene.home().isAbout(mention.first());
        if (isBegun(scene, mention)) {
            return Optional.of(Evidence.of(scene, mention, 0, "no-word"));
        }
        if (supported || !isWord(scene, mention) && !isPartyColour(scene, mention)) {
            return Optional.empty();
        }
        return Optional.of(Evidence.of(scene, mention, 0, "no-word"));
    }

    /** "Elbe-Heide": the village is but the beginning of another name. */
    private static boolean isBegun(Scene scene, Mention mention) {
        HeadlineWords words = scene.words();
        return mention.usage() == Mention.Usage.NAME
                && mention.first().type() == Entity.Type.PLACE
                && mention.first().population() < VILLAGE
                && words.isHyphenated(mention.to() - 1)
                && scene.adjoin(mention.to() - 1, mention.to())
                && words.isCapital(mention.to());
    }

    /** "Schwarz-Rot", "die rot-grüne Koalition". */
    private static boolean isPartyColour(Scene scene, Mention mention) {
        HeadlineWords words = scene.words();
        int word = mention.from();
        return COLOURS.contains(words.folded(word))
                || isColour(words, word - 1) && words.isHyphenated(word - 1)
                || isColour(words, word + 1) && words.isHyphenated(word);
    }

    private static boolean isColour(HeadlineWords words, int word) {
        return word >= 0 && word < words.size() && COLOURS.contains(words.folded(word));
    }

    private static boolean isWord(Scene scene, Mention mention) {
        boolean city = mention.first().population() >= CITY;
        return switch (mention.first().likeness()) {
            case NONE -> false;
            case START -> scene.words().opensClause(mention.from()) && !(city && isFollowedByLowerCase(scene, mention));
            case NOUN -> !(city && readsAsAPlace(scene, mention));
        };
    }

    /** "in Essen", "Essener Rathaus", "Essen startet ein Portal". */
    private static boolean readsAsAPlace(Scene scene, Mention mention) {
        boolean into =
                directlyAfter(scene, mention).filter(INTO_A_PLACE::contains).isPresent();
        boolean subjectOfTitle = !scene.inTeaser(mention)
                && scene.preposition(mention).isEmpty()
                && scene.opensClause(mention)
                && isFollowedByLowerCase(scene, mention);
        return into || subjectOfTitle || mention.usage() == Mention.Usage.ADJECTIVE;
    }

    private static Optional<String> directlyAfter(Scene scene, Mention mention) {
        int before = mention.from() - 1;
        return scene.adjoin(before, mention.from()) ? Optional.of(scene.words().folded(before)) : Optional.empty();
    }

    private static boolean isFollowedByLowerCase(Scene scene, Mention mention) {
        return scene.adjoin(mention.to() - 1, mention.to()) && !scene.words().isCapital(mention.to());
    }

    static boolean isWholeKicker(Scene scene, Mention mention) {
        return scene.inKicker(mention) && KickerRule.isWholePart(scene, mention);
    }
}
