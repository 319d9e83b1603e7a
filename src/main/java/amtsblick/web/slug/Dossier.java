// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.slug;

import amtsblick.classify.territory.Locality;
import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery;
import amtsblick.web.address.Selection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A selection that has a page and a readable address of its own: {@code /region/thueringen} is {@code region=DE-TH}.
 *
 * @param dimension what it is one of
 * @param value as labels bear it
 * @param slug its name in addresses, made of the German one
 * @param locality of a place: where it lies
 */
public record Dossier(Dimension dimension, String value, String slug, Optional<Locality> locality) {
    private static final String COMPARISON = "/vergleich";

    static Dossier of(Dimension dimension, String value, String slug) {
        return new Dossier(dimension, value, slug, Optional.empty());
    }

    static Dossier of(Locality locality, String slug) {
        return new Dossier(Dimension.PLACE, locality.name(), slug, Optional.of(locality));
    }

    /** Where the dossiers of a dimension lie; empty where it has none. */
    public static Optional<String> folder(Dimension dimension) {
        return switch (dimension) {
            case REGION -> Optional.of("/region/");
            case PLACE -> Optional.of("/ort/");
            case TOPIC -> Optional.of("/thema/");
            case KIND -> Optional.of("/art/");
            case BODY -> Optional.of("/koerperschaft/");
            case SOURCE -> Optional.of("/quelle/");
            case AREA -> Optional.of("/gebiet/");
            case LEVEL, FACT, STATE, AGS, CERTAINTY -> Optional.empty();
        };
    }

    /** The page that lists all of a dimension; empty where there is none. */
    public static Optional<String> index(Dimension dimension) {
        return switch (dimension) {
            case REGION -> Optional.of("/regionen");
            case TOPIC -> Optional.of("/themen");
            case KIND -> Optional.of("/arten");
            case BODY -> Optional.of("/koerperschaften");
            case AREA -> Optional.of("/gebiete");
            case SOURCE -> Optional.of("/sources");
            case PLACE -> Optional.of("/ort");
            case LEVEL, FACT, STATE, AGS, CERTAINTY -> Optional.empty();
        };
    }

    /** Its address, {@code /region/thueringen}. */
    public String path() {
        return folder(dimension).orElseThrow() + slug;
    }

    /** Where all the comparisons are. */
    public static String comparisons() {
        return COMPARISON;
    }

    /** The page that sets the Länder side by side in it; of topics and kinds. */
    public Optional<String> comparison() {
        return dimension == Dimension.TOPIC || dimension == Dimension.KIND
                ? Optional.of(COMPARISON + '/' + slug)
                : Optional.empty();
    }

    /** What it is as parameters of addresses say it. What a territory stands for, {@link Dossiers#selection} adds. */
    public Selection selection() {
        NewsQuery query = NewsQuery.ALL;
        for (Map.Entry<Dimension, List<String>> one : chosen().entrySet()) {
            query = query.with(one.getKey(), one.getValue());
        }
        return new Selection(query, "", "");
    }

    /** A county and a municipality with all that lies there, by their key; a part of one by name and region. */
    Map<Dimension, List<String>> chosen() {
        Map<Dimension, List<String>> chosen = new EnumMap<>(Dimension.class);
        if (locality.isEmpty()) {
            chosen.put(dimension, List.of(value));
        } else if (locality.get().isCounty() || locality.get().isMunicipality()) {
            chosen.put(Dimension.AGS, List.of(locality.get().key()));
        } else {
            chosen.put(Dimension.PLACE, List.of(value));
            chosen.put(Dimension.REGION, List.of(locality.get().region()));
        }
        return chosen;
    }
}
