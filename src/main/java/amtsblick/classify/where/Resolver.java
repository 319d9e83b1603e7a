// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.where;

import amtsblick.classify.gazetteer.Entity;
import amtsblick.classify.gazetteer.Mention;
import amtsblick.classify.rule.OfficeRule;
import amtsblick.classify.scene.Cues.Cue;
import amtsblick.classify.scene.Scene;
import amtsblick.news.label.RegionCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides between homonyms: which Rotenburg, which Neustadt, the town or the county. */
final class Resolver {
    /** The largest is meant when it is this many times as large as the largest in any other region. */
    private static final long DOMINANT = 10;

    /** And so much that only the publisher's own place can outweigh it. */
    private static final long OVERWHELMING = 60;

    private static final Set<Cue> LOCAL_OFFICES = Set.of(Cue.MUNICIPAL, Cue.COUNTY);

    private Resolver() {}

    /** The scene with every mention reduced to what it names; those that stay open keep their candidates. */
    static Scene resolve(Scene scene) {
        if (areUnique(scene.mentions())) {
            return scene;
        }
        Set<String> supported = new HashSet<>();
        List<Mention> first = new ArrayList<>();
        for (Mention mention : scene.mentions()) {
            Mention narrowed = byOffice(scene, mention);
            first.add(narrowed);
            if (isPart(narrowed.first().region()) && isOfOneRegion(narrowed)) {
                supported.add(RegionCode.country(narrowed.first().region()));
            }
        }
        if (isPart(scene.home().region())) {
            supported.add(RegionCode.country(scene.home().region()));
        }
        return scene.with(first.stream().map(m -> decide(scene, m, supported)).toList());
    }

    private static boolean areUnique(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (!mention.isUnique()) {
                return false;
            }
        }
        return true;
    }

    /** A German Land, or a neighbour with all its parts. */
    private static boolean isPart(String region) {
        return region.startsWith("DE-") || RegionCode.isAbroad(region);
    }

    /** "Landkreis Rotenburg" is the county, "Rotenburg" the town. */
    private static Mention byOffice(Scene scene, Mention mention) {
        if (mention.isUnique()) {
            return mention;
        }
        Optional<Cue> office = OfficeRule.cueBefore(scene, mention);
        if (mention.first().type() == Entity.Type.REGION
                && office.filter(LOCAL_OFFICES::contains).isEmpty()) {
            return mention.with(List.of(mention.first()));
        }
        boolean county = office.filter(Cue.COUNTY::equals).isPresent();
        Entity.Type wanted = county ? Entity.Type.COUNTY : Entity.Type.PLACE;
        List<Entity> fitting =
                mention.candidates().stream().filter(c -> c.type() == wanted).toList();
        return fitting.isEmpty() ? mention : mention.with(fitting);
    }

    private static Mention decide(Scene scene, Mention mention, Set<String> supported) {
        if (mention.isUnique()) {
            return mention;
        }
        for (Entity candidate : mention.candidates()) {
            if (scene.home().isAbout(candidate)) {
                return mention.with(List.of(candidate));
            }
        }
        Mention known = withoutStrangers(mention, supported);
        return known.isUnique() ? known : byRegion(known, supported);
    }

    /** A neighbour's town is meant where publisher or text tell of that country; "Freiburg" alone is no canton's. */
    private static Mention withoutStrangers(Mention mention, Set<String> supported) {
        List<Entity> german = mention.candidates().stream()
                .filter(c -> RegionCode.isGerman(c.region()))
                .toList();
        boolean told = mention.candidates().stream()
                .map(c -> RegionCode.country(c.region()))
                .anyMatch(country -> RegionCode.isAbroad(country) && supported.contains(country));
        boolean famous = RegionCode.isAbroad(mention.first().region()) && isDominant(mention, DOMINANT);
        return german.isEmpty() || told || famous ? mention : mention.with(german);
    }

    private static Mention byRegion(Mention mention, Set<String> supported) {
        List<Entity> near = mention.candidates().stream()
                .filter(c -> supported.contains(RegionCode.country(c.region())))
                .toList();
        boolean oneRegion = near.stream()
                        .map(c -> RegionCode.country(c.region()))
                        .distinct()
                        .count()
                == 1;
        if (oneRegion && !isDominant(mention, OVERWHELMING)) {
            return mention.with(List.of(near.getFirst()));
        }
        return isDominant(mention, DOMINANT) ? mention.with(List.of(mention.first())) : mention;
    }

    private static boolean isDominant(Mention mention, long times) {
        Entity largest = mention.first();
        for (Entity other : mention.candidates()) {
            if (!other.region().equals(largest.region()) && largest.population() < times * other.population()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfOneRegion(Mention mention) {
        String region = mention.first().region();
        return mention.isUnique()
                || mention.candidates().stream().allMatch(c -> c.region().equals(region));
    }
}
