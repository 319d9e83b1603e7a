// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.slug;

import amtsblick.classify.territory.Locality;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The dossiers of places. Of several with one name each is told by its addition or its Land, {@code frankfurt-oder} and {@code
 * aurich-niedersachsen}, and the bare name leads to a choice; but one that is ten times as large as the next is meant by it.
 */
final class PlaceTable {
    private static final int OUTWEIGHS = 10;
    private static final int MOST = 40;
    private static final Comparator<Locality> LARGEST =
            Comparator.comparing(Locality::population).reversed();
    private static final Comparator<Dossier> LARGEST_FIRST =
            Comparator.comparing(dossier -> dossier.locality().orElseThrow(), LARGEST);

    private final SlugTable table = new SlugTable();
    private final Map<String, List<Dossier>> namesakes = new HashMap<>();
    private final Map<String, Dossier> byBareName = new HashMap<>();
    private final Map<String, Dossier> byNameAndRegion = new HashMap<>();
    private final Map<String, Dossier> byKey = new HashMap<>();

    /** @param regionName what a region is called */
    static PlaceTable of(Collection<Locality> localities, UnaryOperator<String> regionName) {
        PlaceTable places = new PlaceTable();
        Map<String, List<Locality>> byName = localities.stream()
                .sorted(LARGEST)
                .collect(Collectors.groupingBy(
                        locality -> Slug.of(locality.base()), LinkedHashMap::new, Collectors.toList()));
        byName.forEach((name, all) -> places.addAll(name, all, regionName));
        return places;
    }

    private void addAll(String name, List<Locality> all, UnaryOperator<String> regionName) {
        for (Locality locality : all) {
            boolean meant = locality == all.getFirst() && outweighs(all);
            String full = Slug.of(locality.name());
            boolean told = meant || !full.equals(name);
            String region = Slug.of(regionName.apply(locality.region()));
            Dossier dossier = Dossier.of(locality, told ? full : name + '-' + region);
            if (!table.add(dossier)) {
                continue;
            }
            namesakes.computeIfAbsent(name, _ -> new ArrayList<>()).add(dossier);
            if (meant) {
                byBareName.put(name, dossier);
            }
            byNameAndRegion.put(locality.name() + locality.region(), dossier);
            if (!locality.key().isEmpty() && !locality.part()) {
                byKey.putIfAbsent(locality.key(), dossier);
            }
        }
    }

    /** Whether the first is meant where nothing more is said. */
    private static boolean outweighs(List<Locality> all) {
        return all.size() == 1
                || all.getFirst().population()
                        >= OUTWEIGHS * Math.max(1, all.get(1).population());
    }

    /** The one that is meant by its bare name: "frankfurt" is Frankfurt am Main. */
    Optional<Dossier> meant(String slug) {
        return Optional.ofNullable(byBareName.get(slug));
    }

    Optional<Dossier> find(String slug) {
        return table.find(slug);
    }

    /** The place of that name in one of these regions. */
    Optional<Dossier> of(String name, Collection<String> regions) {
        return regions.stream()
                .map(region -> byNameAndRegion.get(name + region))
                .filter(dossier -> dossier != null)
                .findFirst();
    }

    Optional<Dossier> ofKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Those of this name first, then those that have it as a part of theirs; the larger first. */
    List<Dossier> named(String slug) {
        Set<Dossier> named = new LinkedHashSet<>(namesakes.getOrDefault(slug, List.of()));
        String word = '-' + slug + '-';
        table.all().stream()
                .filter(dossier -> ('-' + dossier.slug() + '-').contains(word))
                .sorted(LARGEST_FIRST)
                .forEach(named::add);
        return named.stream().limit(MOST).toList();
    }

    /** Others of the same name. */
    List<Dossier> namesakes(Dossier place) {
        return namesakes.getOrDefault(Slug.of(place.locality().orElseThrow().base()), List.of()).stream()
                .filter(other -> !other.equals(place))
                .toList();
    }

    /** The municipalities of a county, the larger first. */
    List<Dossier> municipalities(String county) {
        return byKey.values().stream()
                .filter(place -> place.locality().orElseThrow().county().equals(county))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    /** The counties and the cities without one of a region, the larger first. */
    List<Dossier> counties(String region) {
        return byKey.values().stream()
                .filter(place -> place.locality().orElseThrow().region().equals(region))
                .filter(place -> place.locality().orElseThrow().isCounty()
                        || place.locality().orElseThrow().isCityWithoutCounty())
                .sorted(LARGEST_FIRST)
                .toList();
    }

    List<Dossier> alike(String slug) {
        return table.alike(slug);
    }
}
