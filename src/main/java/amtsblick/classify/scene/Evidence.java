// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.scene;

import amtsblick.classify.gazetteer.Entity;
import amtsblick.classify.gazetteer.Mention;
import amtsblick.news.label.Level;
import amtsblick.news.label.RegionCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one mention, or the publisher, contributes.
 *
 * @param regions the regions it speaks for
 * @param weight how much, from 0 (looked at and dismissed) to 10 (the whole kicker)
 * @param level the one that acts
 * @param rule the id of the rule that weighed it
 * @param words the words it rests on, as printed
 * @param place the municipality or county it names
 * @param from the word it begins at, for the order among equals; past all words for the publisher
 */
public record Evidence(
        List<String> regions,
        double weight,
        Level level,
        String rule,
        List<String> words,
        Optional<Entity> place,
        int from) {

    /** The heaviest first, of equals the one named first. */
    public static final Comparator<Evidence> HEAVIEST =
            Comparator.comparingDouble(Evidence::weight).reversed().thenComparingInt(Evidence::from);

    /** Evidence of a mention with its own region and level. */
    public static Evidence of(Scene scene, Mention mention, double weight, String rule) {
        return of(scene, mention, weight, rule, mention.first().level());
    }

    public static Evidence of(Scene scene, Mention mention, double weight, String rule, Level level) {
        Entity entity = mention.first();
        return new Evidence(
                entity.regions(),
                weight,
                level,
                rule,
                List.of(scene.words().printed(mention.from(), mention.to())),
                entity.isLocal() ? Optional.of(entity) : Optional.empty(),
                mention.from());
    }

    public Evidence with(double newWeight) {
        return new Evidence(regions, newWeight, level, rule, words, place, from);
    }

    public Evidence with(List<String> newRegions, Level newLevel) {
        return new Evidence(newRegions, weight, newLevel, rule, words, place, from);
    }

    public Evidence withWords(List<String> newWords) {
        return new Evidence(regions, weight, level, rule, newWords, place, from);
    }

    /** For a place that is not the subject. */
    public Evidence withoutPlace() {
        return new Evidence(regions, weight, level, rule, words, Optional.empty(), from);
    }

    /** Whether it speaks for the region; what speaks for a part of a neighbour speaks for all of it. */
    public boolean speaksFor(String region) {
        return regions.contains(region) || RegionCode.isAbroad(region) && isPartOf(RegionCode.country(region));
    }

    private boolean isPartOf(String country) {
        return regions.stream().anyMatch(own -> own.startsWith(country));
    }
}
