// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.territory;

import amtsblick.classify.territory.PlaceKeys.Keyed;
import amtsblick.config.ConfigFolder;
import amtsblick.config.YamlMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The areas of {@code areas.yaml}, and those that nobody has to name: {@code wie-05554004}, what is like a municipality. */
final class NamedAreas {
    private static final String FILE = "areas.yaml";
    private static final int MUNICIPALITY = 8;

    private final Map<String, Area> named = new LinkedHashMap<>();
    private final Supplier<PlaceKeys> keys;

    private NamedAreas(Supplier<PlaceKeys> keys) {
        this.keys = keys;
    }

    /** @param known the codes of the regions there are */
    static NamedAreas read(ConfigFolder config, List<String> known, Supplier<PlaceKeys> keys) {
        NamedAreas read = new NamedAreas(keys);
        return config.read(FILE, root -> {
            for (YamlMap entry : root.maps("areas")) {
                Area area = Area.of(entry, known);
                if (read.named.putIfAbsent(area.id(), area) != null) {
                    entry.wrong("id", "there is another area '" + area.id() + "'");
                }
            }
            return read;
        });
    }

    List<String> ids() {
        return List.copyOf(named.keySet());
    }

    Optional<Area> find(String id) {
        return Optional.ofNullable(named.get(id))
                .or(() -> id.startsWith(Area.LIKE)
                        ? keys.get()
                                .named(id.substring(Area.LIKE.length()))
                                .filter(mine -> isMunicipality(mine) && mine.population() > 0)
                                .map(mine -> Area.like(mine.key(), mine.name()))
                        : Optional.empty());
    }

    /** The id of the area of those that are like a municipality; none where it is the only one of its Land, or too little is known of it. */
    Optional<String> like(Locality municipality) {
        String id = Area.LIKE + municipality.key();
        boolean others = municipality.isMunicipality()
                && find(id).isPresent()
                && alike(municipality.key()).size() > 1;
        return others ? Optional.of(id) : Optional.empty();
    }

    /** Those of an area that goes by likeness or size. */
    List<Keyed> municipalities(Area area) {
        return area.like()
                .map(this::alike)
                .orElseGet(() -> keys.get()
                        .where(keyed -> isMunicipality(keyed) && area.fits(keyed.population()) && lies(keyed, area)));
    }

    private static boolean lies(Keyed keyed, Area area) {
        boolean anywhere = area.regions().isEmpty() && area.keys().isEmpty();
        return anywhere
                || area.regions().contains(keyed.region())
                || area.keys().stream().anyMatch(keyed.key()::startsWith);
    }

    /** Of the same Land, with half to twice as many people. */
    private List<Keyed> alike(String key) {
        return keys.get()
                .named(key)
                .map(mine -> keys.get()
                        .where(other -> isMunicipality(other)
                                && other.region().equals(mine.region())
                                && other.population() >= mine.population() / 2
                                && other.population() <= mine.population() * 2))
                .orElse(List.of());
    }

    private static boolean isMunicipality(Keyed keyed) {
        return keyed.key().length() == MUNICIPALITY;
    }
}
