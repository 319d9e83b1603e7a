// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.territory;

import amtsblick.classify.gazetteer.GazetteerFiles;
import amtsblick.classify.gazetteer.StateKeys;
import amtsblick.classify.label.Regions;
import amtsblick.classify.territory.PlaceKeys.Keyed;
import amtsblick.config.ConfigFolder;
import amtsblick.config.Once;
import amtsblick.german.Letters;
import amtsblick.news.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What official keys and named areas stand for, and which key a label has. The areas are read at start-up, so that a mistake is told;
 * the keys when somebody first asks.
 */
public final class Territories {
    private static final String URI = "http://dcat-ap.de/def/politicalGeocoding/";

    /** An ARS has four digits more than an AGS, those of the association of municipalities. */
    private static final int ARS = 12;

    private final NamedAreas areas;
    private final Regions regions;
    private final Supplier<PlaceKeys> keys;
    private final Supplier<List<Locality>> localities = new Once<>(this::allButCityStates);
    private final Supplier<List<String>> placeNames = new Once<>(this::names);
    private final Supplier<Map<String, String>> called = new Once<>(this::byHearing);

    /**
     * A label with its official key.
     *
     * @param name the label, the code of a region or the name of a place
     * @param uri as DCAT-AP.de names it
     */
    public record Geocoded(String name, String ags, String uri) {}

    private Territories(ConfigFolder config, Supplier<PlaceKeys> keys) {
        regions = Regions.of(config);
        this.keys = keys;
        areas = NamedAreas.read(config, regions.codes(), keys);
    }

    public static Territories of(ConfigFolder config) {
        return config.made(Territories.class, Territories::read);
    }

    private static Territories read(ConfigFolder config) {
        return new Territories(config, new Once<>(() -> PlaceKeys.of(config)));
    }

    /** The ids of the named areas. */
    public List<String> areas() {
        return areas.ids();
    }

    public boolean hasArea(String id) {
        return areas.find(id).isPresent();
    }

    public String areaName(String id, Locale locale) {
        return areas.find(id).map(area -> area.name(locale)).orElse(id);
    }

    /** See {@link NamedAreas#like}. */
    public Optional<String> like(Locality municipality) {
        return areas.like(municipality);
    }

    /** The AGS of an AGS or ARS, or the beginning of one; empty where it is none. */
    public static Optional<String> ags(String digits) {
        if (!digits.matches("\\d{2}|\\d{3}|\\d{5}|\\d{8}|\\d{12}")) {
            return Optional.empty();
        }
        return Optional.of(digits.length() == ARS ? digits.substring(0, 5) + digits.substring(9) : digits);
    }

    /** Whether there is a Land, county or municipality of this key. */
    public boolean hasKey(String ags) {
        return ags.length() == 2 ? StateKeys.has(ags) : keys.get().has(ags);
    }

    /** What a key is called, where it has a name; that of a city without county is the city's. */
    public Optional<String> keyName(String ags, Locale locale) {
        if (ags.length() == 2) {
            return Optional.of(regions.name(StateKeys.region(ags), locale));
        }
        return keys.get().named(ags).or(() -> keys.get().named(ags + "000")).map(Keyed::name);
    }

    /** All places that labels can name but the cities that are Länder, which are regions. */
    public List<Locality> localities() {
        return localities.get();
    }

    /** What they are called, each name once. */
    public List<String> placeNames() {
        return placeNames.get();
    }

    private List<String> names() {
        return localities().stream().map(Locality::name).distinct().toList();
    }

    private List<Locality> allButCityStates() {
        return keys.get().localities().stream()
                .filter(locality -> !GazetteerFiles.CITY_STATES.contains(locality.name()))
                .toList();
    }

    /** The place that is called so, in whatever case and spelling of umlauts. */
    public Optional<String> placeCalled(String name) {
        return Optional.ofNullable(called.get().get(name))
                .or(() -> Optional.ofNullable(called.get().get(Letters.heard(name))));
    }

    /** Names by how they are heard; of two that are heard alike the second by itself. */
    private Map<String, String> byHearing() {
        Map<String, String> names = new HashMap<>();
        placeNames().forEach(name -> {
            if (names.putIfAbsent(Letters.heard(name), name) != null) {
                names.put(name, name);
            }
        });
        return names;
    }

    /** What lies in any of these, beginnings of official keys. */
    public Territory ofKeys(Collection<String> ags) {
        return ags.stream().map(this::ofKey).reduce(Territory.NOWHERE, Territory::and);
    }

    private Territory ofKey(String ags) {
        return ags.length() == 2
                ? Territory.ofRegions(List.of(StateKeys.region(ags)))
                : territory(keys.get().where(keyed -> keyed.key().startsWith(ags)));
    }

    /** A city that is a Land is labelled as a region. */
    private static Territory territory(List<Keyed> places) {
        Set<String> regions = new HashSet<>();
        Map<String, Set<String>> names = new HashMap<>();
        for (Keyed place : places) {
            if (GazetteerFiles.CITY_STATES.contains(place.name())) {
                regions.add(place.region());
            } else {
                names.computeIfAbsent(place.region(), _ -> new HashSet<>()).add(place.name());
            }
        }
        return new Territory(regions, names);
    }

    /** What lies in any of these named areas. */
    public Territory ofAreas(Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> areas.find(id).stream())
                .map(this::ofArea)
                .reduce(Territory.NOWHERE, Territory::and);
    }

    private Territory ofArea(Area area) {
        return area.like().isPresent() || area.hasSize()
                ? territory(areas.municipalities(area))
                : Territory.ofRegions(area.regions()).and(ofKeys(area.keys()));
    }

    /** Those of an item's regions and places that have an official key, in its order. */
    public List<Geocoded> geocoded(List<String> regions, List<String> places) {
        List<Geocoded> all = new ArrayList<>();
        places.forEach(place ->
                keys.get().key(place, regions).ifPresent(ags -> all.add(new Geocoded(place, ags, uri(ags)))));
        regions.forEach(code -> StateKeys.key(code).ifPresent(ags -> all.add(new Geocoded(code, ags, uri(ags)))));
        return all;
    }

    /** {@code .../municipalityKey/05315000} */
    static String uri(String ags) {
        String kind = switch (ags.length()) {
            case 2 -> "stateKey/";
            case 3 -> "governmentDistrictKey/";
            case 5 -> "districtKey/";
            default -> "municipalityKey/";
        };
        return URI + kind + ags;
    }
}
