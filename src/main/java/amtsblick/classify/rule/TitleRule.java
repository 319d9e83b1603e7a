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
import java.util.regex.Pattern;

/** A name in the title: strongest at its start, weaker behind a preposition. */
public final class TitleRule implements EvidenceRule {
    private static final double START = 9;
    private static final double BARE = 8;
    private static final double ADJECTIVE = 6.5;
    private static final double AFTER_PREPOSITION = 6;

    /** Enough where no buyer is named. */
    private static final double NOTICE = 2.6;

    private static final Set<String> COUNTRIES = Set.of("DE", "AT", "CH");
    private static final Pattern DASHES = Pattern.compile(" [-–—] .+ [-–—] .+");

    @Override
    public Optional<Evidence> weigh(Scene scene, Mention mention) {
        if (scene.inTeaser(mention)) {
            return Optional.empty();
        }
        if (isHeadOfNotice(scene, mention)) {
            return Optional.of(Evidence.of(scene, mention, NOTICE, "title-notice"));
        }
        String kind = KickerRule.ruleName(mention.first());
        if (scene.preposition(mention).isPresent()) {
            return Optional.of(Evidence.of(scene, mention, AFTER_PREPOSITION, "title-" + kind));
        }
        if (scene.opensClause(mention) && mention.usage() != Mention.Usage.COMPOUND) {
            return Optional.of(Evidence.of(scene, mention, START, "title-start-" + kind));
        }
        boolean own = mention.usage() == Mention.Usage.NAME || mention.usage() == Mention.Usage.GENITIVE;
        return Optional.of(Evidence.of(scene, mention, own ? BARE : ADJECTIVE, "title-" + kind));
    }

    /** Notices of the EU's tender portal begin with the buyer's country: "Deutschland – Softwarepaket – Einführung einer E-Akte". */
    private static boolean isHeadOfNotice(Scene scene, Mention mention) {
        HeadlineWords words = scene.words();
        int last = mention.to() - 1;
        boolean country = mention.first().type() == Entity.Type.REGION
                && COUNTRIES.contains(mention.first().region())
                && (mention.from() == 0 || words.zone(mention.from() - 1) != HeadlineWords.TITLE);
        int end = words.text().indexOf('\n', words.end(last));
        return country
                && DASHES.matcher(words.text().subSequence(words.end(last), end))
                        .matches();
    }
}
