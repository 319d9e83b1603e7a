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
import java.util.regex.Pattern;

/** A name in the title: strongest at its start, weaker behind a preposition. */
public final class TitleRule implements EvidenceRule {
    private static final double START = 9;
    private static final double BARE = 8;
    private static final double ADJECTIVE = 6.5;
    private static final double AFTER_PREPOSITION = 6;

    private static final Pattern DASH = Pattern.compile(" ?[-–—] ");

    /** "bundesweit" tells how far something reaches, less than who acts. */
    private static final double NATIONWIDE = 6;

    /** Too little to join what the notice names. */
    private static final double COUNTRY = 2;

    @Override
    public Optional<Evidence> weigh(Scene scene, Mention mention) {
        if (scene.inTeaser(mention)) {
            return Optional.empty();
        }
        String kind = KickerRule.ruleName(mention.first());
        if (isGermany(mention) && (mention.usage() == Mention.Usage.ADJECTIVE || isCountryOfATender(scene, mention))) {
            double weight = mention.usage() == Mention.Usage.ADJECTIVE ? NATIONWIDE : COUNTRY;
            return Optional.of(Evidence.of(scene, mention, weight, "title-" + kind));
        }
        if (scene.preposition(mention).isPresent()) {
            return Optional.of(Evidence.of(scene, mention, AFTER_PREPOSITION, "title-" + kind));
        }
        if (scene.opensClause(mention) && mention.usage() != Mention.Usage.COMPOUND) {
            return Optional.of(Evidence.of(scene, mention, START, "title-start-" + kind));
        }
        boolean own = mention.usage() == Mention.Usage.NAME || mention.usage() == Mention.Usage.GENITIVE;
        return Optional.of(Evidence.of(scene, mention, own ? BARE : ADJECTIVE, "title-" + kind));
    }

    private static boolean isGermany(Mention mention) {
        return mention.first().type() == Entity.Type.REGION
                && mention.first().region().equals("DE");
    }

    /** "Deutschland – Beratung im Bereich Datenverarbeitung – ...": European notices of tenders begin so. */
    private static boolean isCountryOfATender(Scene scene, Mention mention) {
        HeadlineWords words = scene.words();
        return mention.usage() == Mention.Usage.NAME
                && words.opensClause(mention.from())
                && mention.to() < words.size()
                && DASH.matcher(words.text().subSequence(words.end(mention.to() - 1), words.start(mention.to())))
                        .matches();
    }
}
