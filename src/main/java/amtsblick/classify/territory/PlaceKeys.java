// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.territory;

import amtsblick.classify.gazetteer.GazetteerFiles;
import amtsblick.classify.gazetteer.OfficialPlaces;
import amtsblick.classify.text.TermTable;
import amtsblick.config.ConfigFolder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Places by their official key (AGS: Land 2 digits, Regierungsbezirk 1, county 2, municipality 3) and by the name that labels bear. A name
 * and its region are enough to tell the key; where a region has two of one name, it is the larger one's, and the smaller one's key finds
 * nothing: nobody is shown news of a namesake.
 */
final class PlaceKeys {
    private static final Comparator<Keyed> LARGEST = Comparator.comparing(Keyed::population);

    private final List<Keyed> all = new ArrayList<>();
    private final Map<String, Keyed> byName = new HashMap<>();

    /** What has no key: abroad, and what was added by hand without one. */
    private final List<Locality> others = new ArrayList<>();

    /** Names that labels never bear, as a form with an addition took their place. */
    private final Set<String> told;

    /**
     * A place with its key.
     *
     * @param key five digits of a county, eight of a municipality
     * @param name as labels bear it
     */
    record Keyed(String key, String name, String region, int population) {}

    private PlaceKeys(Set<String> told) {
        this.told = told;
    }

    static PlaceKeys of(ConfigFolder config) {
        PlaceKeys keys = new PlaceKeys(GazetteerFiles.told(config));
        for (String file : List.of(GazetteerFiles.PLACES, GazetteerFiles.BY_HAND)) {
            for (TermTable.Row row : TermTable.rows(config, file, "key", "name", "region", "kind", "population")) {
                String key = row.optional("key")
                        .filter(digits -> digits.matches("\\d+"))
                        .orElse("");
                keys.add(key, row.text("name"), row.text("region"), row.number("population"));
            }
        }
        if (config.has(GazetteerFiles.OFFICIAL)) {
            OfficialPlaces.read(config, GazetteerFiles.OFFICIAL, keys::add);
        }
        return keys;
    }

    private void add(String key, String name, String region, int population) {
        if (key.isEmpty()) {
            others.add(new Locality("", name, region, population, false));
            return;
        }
        boolean county = key.length() < "00000000".length();
        Keyed keyed = new Keyed(key, county ? GazetteerFiles.countyLabel(name, region) : name, region, population);
        all.add(keyed);
        byName.merge(keyed.name + keyed.region, keyed, (one, other) -> LARGEST.compare(one, other) >= 0 ? one : other);
    }

    /** The key of a place that lies in one of these regions. */
    Optional<String> key(String name, Collection<String> regions) {
        return regions.stream()
                .map(region -> byName.get(name + region))
                .filter(keyed -> keyed != null)
                .findFirst()
                .map(Keyed::key);
    }

    /** All that are so and whose name in a label means them, in the order of the files. */
    List<Keyed> where(Predicate<Keyed> like) {
        return all.stream().filter(like).filter(this::isMeant).toList();
    }

    private boolean isMeant(Keyed keyed) {
        return key(keyed.name, List.of(keyed.region)).filter(keyed.key::equals).isPresent();
    }

    /** All that labels can name, each once: of those of one name in one region the largest. */
    List<Locality> localities() {
        Map<String, Keyed> largest = new HashMap<>();
        all.stream()
                .filter(this::isBorne)
                .forEach(keyed -> largest.merge(
                        keyed.key, keyed, (one, other) -> LARGEST.compare(one, other) >= 0 ? one : other));
        Map<String, Locality> localities = new LinkedHashMap<>();
        where(this::isBorne)
                .forEach(keyed -> localities.putIfAbsent(
                        keyed.name + keyed.region, locality(keyed, largest.get(keyed.key) != keyed)));
        others.forEach(other -> localities.putIfAbsent(other.name() + other.region(), other));
        return List.copyOf(localities.values());
    }

    private boolean isBorne(Keyed keyed) {
        return !told.contains(keyed.name + keyed.region);
    }

    private static Locality locality(Keyed keyed, boolean part) {
        return new Locality(keyed.key, keyed.name, keyed.region, keyed.population, part);
    }

    /** Whether there is a place whose key begins so. */
    boolean has(String beginning) {
        return all.stream().anyMatch(keyed -> keyed.key.startsWith(beginning));
    }

    /** The largest settlement that bears the key, or the county. */
    Optional<Keyed> named(String key) {
        return all.stream().filter(keyed -> keyed.key.equals(key)).max(LARGEST);
    }
}
