// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.where;

import amtsblick.classify.gazetteer.GazetteerFiles;
import amtsblick.classify.gazetteer.Home;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.classify.what.TermRules;
import amtsblick.news.label.Label;
import amtsblick.news.label.Level;
import amtsblick.news.label.RegionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which level of administration acts: by the evidence for the primary region and by the words of {@code levels.yaml}. */
public final class LevelChoice {
    /** A publisher's level says less than what its text names. */
    private static final double PUBLISHER = 0.8;

    /** The press reports on all levels: its words tell which. */
    private static final double PRESS = 0.6;

    /** An association speaks for itself, whoever it speaks about. */
    private static final double ASSOCIATION = 3;

    /** A company, too, even of a town that is its customer. */
    private static final double COMPANY = 10;

    /** Nobody is named: the publisher's audience or the level of the region, unless the words say more: just less than a word of {@code levels.yaml}. */
    private static final double UNNAMED = 1.9;

    /** Further evidence for a level counts less, half at this score. */
    private static final double SATURATION = 4;

    /** Of equals the one that was found first: the publisher is the last. */
    private static final Comparator<Evidence> HEAVIEST =
            Comparator.comparingDouble(Evidence::weight).reversed();

    private final TermRules rules;

    public LevelChoice(TermRules rules) {
        this.rules = rules;
    }

    /** A level with its weight and its heaviest reason. */
    public record Weighed(Level level, double score, Label label) {
        Weighed and(Weighed further) {
            double more = further.score / (1 + score / SATURATION);
            return new Weighed(level, score + more, label);
        }
    }

    /** The levels with any weight, heaviest first; never empty. */
    public List<Weighed> weighed(List<Evidence> evidence, List<Label> regions, PhraseMatcher.Hits hits, Home home) {
        Map<Level, Weighed> levels = new EnumMap<>(Level.class);
        String region = regions.getFirst().value();
        boolean abroad = RegionCode.isAbroad(region); // their municipalities and ministries are all of one level to us
        List<Evidence> speaking = new ArrayList<>(evidence);
        speaking.removeIf(one -> one.weight() <= 0 || !one.speaksFor(region) && (abroad || !isVendor(one)));
        speaking.sort(HEAVIEST);
        speaking.forEach(one -> add(levels, of(one)));
        if (levels.isEmpty()) {
            Level level = home.audience().orElse(GazetteerFiles.levelOf(region));
            add(levels, new Weighed(level, UNNAMED, new Label(level.id(), "level-region", List.of())));
        }
        for (TermRules.Score score : abroad ? List.<TermRules.Score>of() : rules.scores(hits)) {
            Level level = Level.of(score.id()).orElseThrow();
            add(levels, new Weighed(level, score.weight(), new Label(level.id(), "level-words", score.words())));
        }
        List<Weighed> weighed = new ArrayList<>(levels.values());
        weighed.sort(Comparator.comparingDouble(one -> -one.score));
        return weighed;
    }

    private static Weighed of(Evidence one) {
        boolean publisher = one.rule().startsWith("publisher");
        double weight = one.weight() * (publisher ? share(one) : 1);
        return new Weighed(one.level(), weight, new Label(one.level().id(), one.rule(), one.words()));
    }

    private static double share(Evidence publisher) {
        return switch (publisher.level()) {
            case ASSOCIATION -> ASSOCIATION;
            case INDUSTRY -> COMPANY;
            default -> publisher.rule().equals("publisher-press") ? PRESS : PUBLISHER;
        };
    }

    /** A company sells wherever its customers are. */
    private static boolean isVendor(Evidence one) {
        return one.level() == Level.INDUSTRY && one.rule().startsWith("publisher");
    }

    private static void add(Map<Level, Weighed> levels, Weighed one) {
        levels.merge(one.level, one, Weighed::and);
    }
}
