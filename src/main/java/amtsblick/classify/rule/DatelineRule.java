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
import java.util.regex.Pattern;

/**
 * Where a report was written: "Berlin (dpa) – ", "Kiel/Schwerin (dpa/lno)", "Stuttgart. ". It says which desk wrote, so Berlin's says
 * nothing, and that of a Land's capital speaks for the Land. A local paper's "Kolbermoor – " is news of Kolbermoor.
 */
public final class DatelineRule implements EvidenceRule {
    /** Enough where nothing else is named. */
    private static final double DESK = 3;

    private static final Pattern BEFORE = Pattern.compile("(?:[\\p{L} .()-]{2,40}/)?");
    private static final Pattern BEHIND =
            Pattern.compile("^(?:/[\\p{L} .-]{2,40})?(?::? ?\\([\\p{L}/., -]{2,30}\\)| ?[-–—·|] |\\. |, \\d{1,2}\\.)");
    private static final Pattern AGENCY = Pattern.compile("^(?:/[\\p{L} .-]{2,40})?:? ?\\([\\p{L}/., -]{2,30}\\)");

    @Override
    public Optional<Evidence> weigh(Scene scene, Mention mention) {
        if (!isDateline(scene, mention)) {
            return Optional.empty();
        }
        boolean agency = AGENCY.matcher(behind(scene, mention)).lookingAt();
        if (mention.first().type() == Entity.Type.REGION) {
            boolean berlin = mention.first().region().equals("DE-BE")
                    && !scene.home().region().equals("DE-BE")
                    && !scene.hasIn(HeadlineWords.ALL, Cue.CITY_STATE);
            boolean desk = isOther(scene, mention) && AsideRule.isCity(mention.first());
            return berlin
                    ? Optional.of(capital(scene, mention))
                    : Optional.of(Evidence.of(scene, mention, DESK, "dateline")).filter(_ -> desk);
        }
        boolean town = scene.hasIn(HeadlineWords.ALL, Cue.MUNICIPAL)
                && !scene.hasIn(HeadlineWords.ALL, Cue.GOVERNMENT)
                && !agency;
        return town
                ? Optional.empty()
                : Optional.of(Evidence.of(scene, mention, DESK, agency ? "dateline-agency" : "dateline"));
    }

    /** In "Kiel/Hamburg. " neither is more than the other; "Hamburg. " alone is news of the city. */
    private static boolean isOther(Scene scene, Mention mention) {
        HeadlineWords words = scene.words();
        return words.text().charAt(words.end(mention.to() - 1)) == '/'
                || mention.from() > 0 && words.text().charAt(words.start(mention.from()) - 1) == '/';
    }

    /** What a regional paper has from Berlin is news of the federation; of a nationwide one it says nothing. */
    private static Evidence capital(Scene scene, Mention mention) {
        boolean regional = scene.home().isPress() && scene.home().region().startsWith("DE-");
        return Evidence.of(scene, mention, regional ? DESK : 0, "dateline-capital")
                .with(List.of("DE"), Level.FEDERAL);
    }

    private static boolean isDateline(Scene scene, Mention mention) {
        HeadlineWords words = scene.words();
        int word = mention.from();
        if (!scene.inTeaser(mention) || mention.usage() != Mention.Usage.NAME || !scene.inFirstSentence(mention)) {
            return false;
        }
        int first = word;
        while (first > 0 && words.zone(first - 1) == HeadlineWords.TEASER) {
            first--;
        }
        return word - first <= 3
                && BEFORE.matcher(words.text().subSequence(words.start(first), words.start(word)))
                        .matches()
                && BEHIND.matcher(behind(scene, mention)).lookingAt();
    }

    private static String behind(Scene scene, Mention mention) {
        HeadlineWords words = scene.words();
        int end = words.end(mention.to() - 1);
        return words.text().substring(end, Math.min(words.text().length(), end + 80));
    }
}
