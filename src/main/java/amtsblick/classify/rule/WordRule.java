// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.rule;

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

    private static final Set<String> COLOURS =
            Set.of("schwarz", "rot", "grün", "gelb", "rote", "roten", "grüne", "grünen", "schwarze", "schwarzen");

    private static final Set<String> INTO_A_PLACE = Set.of("in", "aus", "nach", "bei");

    @Override
    public Optional<Evidence> weigh(Scene scene, Mention mention) {
        boolean supported = isWholeKicker(scene, mention)
                || OfficeRule.cueBefore(scene, mention).isPresent()
                || scene.home().isAbout(mention.first());
        boolean letters = isAbbreviation(scene, mention) || isPartyColour(scene, mention);
        if (supported || !isWord(scene, mention) && !letters) {
            return Optional.empty();
        }
        return Optional.of(Evidence.of(scene, mention, 0, "no-word"));
    }

    /** "SIEN", "WHO": capitals that the words around them lack are an abbreviation, unless a city is meant. */
    private static boolean isAbbreviation(Scene scene, Mention mention) {
        HeadlineWords words = scene.words();
        boolean capitals = mention.first().isLocal()
                && mention.first().population() < CITY
                && mention.to() - mention.from() == 1
                && words.isAllCapitals(mention.from());
        return capitals
                && !isCapitalsToo(words, mention.from() - 1, mention)
                && !isCapitalsToo(words, mention.to(), mention);
    }

    private static boolean isCapitalsToo(HeadlineWords words, int other, Mention mention) {
        return other >= 0
                && other < words.size()
                && words.zone(other) == words.zone(mention.from())
                && words.isAllCapitals(other)
                && words.end(other) - words.start(other) > 2;
    }

    /** "Schwarz-Rot", "die rot-grüne Koalition". */
    private static boolean isPartyColour(Scene scene, Mention mention) {
        HeadlineWords words = scene.words();
        int last = mention.to() - 1;
        return COLOURS.contains(words.folded(mention.from()))
                || isColour(words, mention.from() - 1) && words.isHyphenated(mention.from() - 1)
                || isColour(words, mention.to()) && words.isHyphenated(last);
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
