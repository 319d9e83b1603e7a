// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.where;

import amtsblick.classify.gazetteer.Home;
import amtsblick.classify.scene.Evidence;
import amtsblick.news.label.Label;
import amtsblick.news.label.RegionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From evidence to regions: the heaviest is the primary one; others join it when they are more than mentioned. */
public final class RegionChoice {
    private static final String NATIONWIDE = "DE";

    /** Lighter evidence leaves an item nationwide. */
    private static final double LEAST = 2.5;

    /** What is enough where nothing else is named, of a publisher of whom nothing is known: "auf der Seite von Nettetal". */
    private static final double ALONE = 1.5;

    /** Further evidence for a region counts less and less. */
    private static final double FURTHER = 0.3;

    /** What a second Land needs beside a first: to be named for itself. */
    private static final double SECOND_STATE = 3;

    /** What a state needs beside the federation, and the federation beside a state: a title's weight. */
    private static final double SECOND_LEVEL = 6.5;

    /** What Europe or a neighbour needs. */
    private static final double ABROAD = 3.2;

    private static final Comparator<Weighed> HEAVIEST =
            Comparator.comparingDouble((Weighed w) -> -w.score).thenComparingInt(w -> w.best.from());

    private RegionChoice() {}

    /**
     * A region with its weight; a neighbour with all its parts is one.
     *
     * @param score all its evidence together
     * @param best its heaviest evidence
     * @param units the parts of the neighbour that it is about, none where it is all of it
     */
    public record Weighed(String region, double score, Evidence best, List<Label> units) {
        List<Label> labels() {
            return units.isEmpty() ? List.of(new Label(region, best.rule(), best.words())) : units;
        }
    }

    /** The regions with any weight, heaviest first, the one named first among equals. */
    public static List<Weighed> weighed(List<Evidence> evidence) {
        Map<String, List<Evidence>> byRegion = new LinkedHashMap<>();
        for (Evidence one : evidence) {
            if (one.weight() > 0) {
                for (String region : one.regions()) {
                    List<Evidence> known =
                            byRegion.computeIfAbsent(RegionCode.country(region), _ -> new ArrayList<>(4));
                    if (known.isEmpty() || known.getLast() != one) {
                        known.add(one);
                    }
                }
            }
        }
        List<Weighed> weighed = new ArrayList<>();
        byRegion.forEach((region, list) -> weighed.add(weigh(region, list)));
        weighed.sort(HEAVIEST);
        return weighed;
    }

    private static Weighed weigh(String region, List<Evidence> list) {
        list.sort(Evidence.HEAVIEST);
        double score = 0;
        double share = 1;
        for (Evidence one : list) {
            if (!isPressBeside(list.getFirst(), one)) {
                score += one.weight() * share;
                share *= FURTHER;
            }
        }
        return new Weighed(region, score, list.getFirst(), UnitsAbroad.of(list));
    }

    /** Where a paper of a Land is at home adds nothing to what the text says of it. */
    private static boolean isPressBeside(Evidence best, Evidence one) {
        return one != best
                && one.rule().equals("publisher-press")
                && RegionCode.isGerman(one.regions().getFirst());
    }

    /** The regions of the item, primary first, never empty. */
    public static List<Label> choose(List<Weighed> weighed, Home home) {
        double least = weighed.size() == 1 && !home.known() ? ALONE : LEAST;
        if (weighed.isEmpty() || weighed.getFirst().score < least) {
            return List.of(new Label(NATIONWIDE, "nationwide", List.of()));
        }
        Weighed primary = weighed.getFirst();
        List<Label> labels = new ArrayList<>();
        for (Weighed one : weighed) {
            if (one == primary || joins(primary, one)) {
                labels.addAll(one.labels());
            }
        }
        return labels;
    }

    private static boolean joins(Weighed primary, Weighed other) {
        if (other.best == primary.best) {
            return true;
        }
        boolean ofText =
                other.best.from() < primary.best.from() || !other.best.rule().startsWith("publisher");
        boolean states = primary.region.startsWith("DE-") && other.region.startsWith("DE-");
        boolean abroad = !RegionCode.isGerman(primary.region) || !RegionCode.isGerman(other.region);
        double least = states ? SECOND_STATE : abroad ? ABROAD : SECOND_LEVEL;
        boolean equal = other.best.rule().equals(primary.best.rule()) && other.best.weight() >= primary.best.weight();
        return ofText && other.best.regions().size() == 1 && (other.best.weight() >= least || states && equal);
    }
}
