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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The kicker is the strongest sign: "Thüringen", "DStGB", "IT-Planungsrat / FITKO", "Vitako-Jubiläum". */
public final class KickerRule implements EvidenceRule {
    private static final double WHOLE = 10;
    private static final double PART = 7;
    private static final Pattern DASH = Pattern.compile(" [-\u2013] ");
    private static final double DATELINE = 5;

    /** Words that leave the name the whole of its part: "Stadt Trier", "Leer und Aurich". */
    private static final Set<String> JOINTS =
            Set.of("und", "kreis", "landkreis", "stadt", "land", "gemeinde", "region");

    @Override
    public Optional<Evidence> weigh(Scene scene, Mention mention) {
        if (!scene.inKicker(mention) && !isPrefixOfTitle(scene, mention)) {
            return Optional.empty();
        }
        if (isDateline(scene, mention)) {
            return Optional.of(Evidence.of(scene, mention, DATELINE, "kicker-dateline", Level.STATE)
                    .withoutPlace());
        }
        boolean whole = isWholePart(scene, mention);
        String rule = (whole ? "kicker-" : "kicker-part-") + ruleName(mention.first());
        boolean court =
                OfficeRule.cueBefore(scene, mention).filter(Cue.LOCAL::equals).isPresent();
        Level level = court && mention.first().isLocal() && mention.first().level() == Level.MUNICIPAL
                ? Level.STATE
                : mention.first().level();
        return Optional.of(Evidence.of(scene, mention, whole ? WHOLE : PART, rule, level));
    }

    /** News agencies print where the report comes from: "Regierung - Erfurt". */
    private static boolean isDateline(Scene scene, Mention mention) {
        HeadlineWords words = scene.words();
        int before = mention.from() - 1;
        return before >= 0
                && mention.first().isLocal()
                && words.zone(before) == HeadlineWords.KICKER
                && DASH.matcher(words.text().subSequence(words.end(before), words.start(mention.from())))
                        .matches();
    }

    static String ruleName(Entity entity) {
        return switch (entity.type()) {
            case REGION -> "region";
            case COUNTY, PLACE -> "place";
            case BODY -> "body";
            case PERSON -> "person";
        };
    }

    /** Whether the mention fills the kicker, or its part between "/", ",", "und" and "&". */
    static boolean isWholePart(Scene scene, Mention mention) {
        Mention first =
                scene.partner(mention).orElse(mention); // "in Hessen und Bayern" is no more of Bayern than of Hessen
        return mention.usage() == Mention.Usage.NAME
                && isJoint(scene, first, first.from() - 1, -1)
                && isJoint(scene, mention, mention.to(), 1);
    }

    private static boolean isJoint(Scene scene, Mention mention, int word, int step) {
        HeadlineWords words = scene.words();
        if (word < 0 || word >= words.size() || words.clause(word) != words.clause(mention.from())) {
            return true;
        }
        if (JOINTS.contains(words.folded(word))) {
            return true;
        }
        int gapStart = step > 0 ? words.end(word - 1) : words.end(word);
        int gapEnd = step > 0 ? words.start(word) : words.start(word + 1);
        String gap = words.text().subSequence(gapStart, gapEnd).toString();
        return gap.contains("/") || gap.contains(",") || gap.contains("&") || gap.contains("|");
    }

    /** A title that the source did not split: "Bad Soden: Neue Website". */
    private static boolean isPrefixOfTitle(Scene scene, Mention mention) {
        HeadlineWords words = scene.words();
        if (words.zone(mention.from()) != HeadlineWords.TITLE || !words.opensClause(mention.from())) {
            return false;
        }
        boolean first = mention.from() == 0 || words.zone(mention.from() - 1) != HeadlineWords.TITLE;
        return first
                && mention.to() < words.size()
                && words.opensClause(mention.to())
                && words.text().charAt(words.end(mention.to() - 1)) == ':';
    }
}
