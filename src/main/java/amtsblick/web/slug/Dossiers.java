// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.slug;

import amtsblick.classify.territory.Locality;
import amtsblick.news.Dimension;
import amtsblick.news.NewsPage.Facets;
import amtsblick.news.NewsQuery;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.Selection;
import amtsblick.web.site.Site;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All dossiers there are: of regions, topics, kinds, areas and sources by the configuration, of places by the gazetteer, of bodies and of
 * sources that are gone by what is in the archive. Safe for use by many threads.
 */
public final class Dossiers {
    private final KnownValues known;
    private final DossierTables tables;

    /** Reads the configuration of a site; places and the archive are looked at when they are asked for. */
    public Dossiers(Site site) {
        known = KnownValues.of(site);
        tables = new DossierTables(site);
    }

    /** What somebody may have meant who asks for an address. */
    public sealed interface Found {
        record One(Dossier dossier) implements Found {}

        /** It is known, and its address is another. */
        record Elsewhere(Dossier dossier) implements Found {}

        /** Places of one name, the larger first. */
        record Several(List<Dossier> dossiers) implements Found {}

        /** @param alike those spelt alike */
        record None(List<Dossier> alike) implements Found {}
    }

    /** What is meant by the last part of an address, {@code ahaus} in {@code /ort/ahaus}. */
    public Found find(Dimension dimension, String typed) {
        String slug = Slug.of(typed);
        Optional<Dossier> one = dimension == Dimension.PLACE
                ? tables.places().find(slug)
                : tables.table(dimension).find(slug);
        if (one.isPresent()) {
            return slug.equals(typed) ? new Found.One(one.get()) : new Found.Elsewhere(one.get());
        }
        return otherwise(dimension, typed, slug)
                .<Found>map(Found.Elsewhere::new)
                .orElseGet(() -> dimension == Dimension.PLACE
                        ? several(slug)
                        : new Found.None(tables.table(dimension).alike(slug)));
    }

    /** By its id or another name; a city that is a Land is a region. */
    private Optional<Dossier> otherwise(Dimension dimension, String typed, String slug) {
        return switch (dimension) {
            case REGION ->
                tables.table(dimension).of(typed.toUpperCase(Locale.ROOT)).or(() -> tables.abbreviated(slug));
            case PLACE ->
                tables.places()
                        .meant(slug)
                        .or(() -> tables.places().ofKey(typed))
                        .or(() -> region(slug));
            default ->
                tables.table(dimension)
                        .of(typed)
                        .or(() -> tables.renamed(dimension, slug))
                        .or(() -> tables.called(dimension, typed));
        };
    }

    private Optional<Dossier> region(String slug) {
        return tables.table(Dimension.REGION).find(slug).or(() -> tables.abbreviated(slug));
    }

    private Found several(String slug) {
        List<Dossier> named = slug.isEmpty() ? List.of() : tables.places().named(slug);
        return switch (named.size()) {
            case 0 ->
                new Found.None(slug.isEmpty() ? List.of() : tables.places().alike(slug));
            case 1 -> new Found.Elsewhere(named.getFirst());
            default -> new Found.Several(named);
        };
    }

    /** All dossiers of a dimension that are known without looking at places, of which there are thousands. */
    public List<Dossier> all(Dimension dimension) {
        return dimension == Dimension.PLACE
                ? List.of()
                : tables.table(dimension).all();
    }

    /** The dossier of a label, but of places, which need to be told where they lie. */
    public Optional<Dossier> of(Dimension dimension, String value) {
        return Dossier.folder(dimension).flatMap(_ -> tables.table(dimension).of(value));
    }

    /** The dossier of a place that lies in one of these regions. */
    public Optional<Dossier> place(String name, Collection<String> regions) {
        return tables.places().of(name, regions);
    }

    /** What it selects, ready to be asked for. */
    public Selection selection(Dossier dossier) {
        Selection selection = dossier.selection();
        NewsQuery q = selection.query();
        return selection.asking(_ -> new NewsQuery(
                q.text(),
                q.values(),
                known.territories(q.values()),
                q.span(),
                q.openOn(),
                q.sort(),
                q.page(),
                q.size(),
                q.since()));
    }

    /** What a place lies in, the nearest first: the municipality of a part, the county, the region. */
    public List<Dossier> above(Dossier place) {
        Locality locality = place.locality().orElseThrow();
        Optional<Dossier> municipality = locality.part() ? tables.places().ofKey(locality.key()) : Optional.empty();
        return Stream.of(
                        municipality,
                        tables.places().ofKey(locality.county()),
                        tables.table(Dimension.REGION).of(locality.region()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What lies beside a place in its county, and in a county; the larger first. */
    public List<Dossier> beside(Dossier place) {
        Locality locality = place.locality().orElseThrow();
        String county = locality.isCounty() ? locality.key() : locality.county();
        return county.isEmpty()
                ? List.of()
                : tables.places().municipalities(county).stream()
                        .filter(other -> !other.equals(place))
                        .toList();
    }

    /** The counties of a region, and the cities without one. */
    public List<Dossier> counties(String region) {
        return tables.places().counties(region);
    }

    /** Other places of the same name, the larger first. */
    public List<Dossier> namesakes(Dossier place) {
        return tables.places().namesakes(place);
    }

    /**
     * The readable addresses of all that there is news of or may be, for a site map: lists, dossiers and comparisons. The way to a place
     * and the choice between places of one name are no pages to be found.
     */
    public List<String> paths() {
        Facets facets = tables.facets();
        Stream<String> lists = Stream.of(Dimension.values())
                .filter(dimension -> dimension != Dimension.PLACE)
                .flatMap(dimension -> Dossier.index(dimension).stream());
        List<Dossier> named = Stream.of(Dimension.values())
                .filter(dimension -> Dossier.folder(dimension).isPresent() && dimension != Dimension.PLACE)
                .flatMap(dimension -> all(dimension).stream())
                .toList();
        Stream<String> local = facets.of(Dimension.PLACE).keySet().stream()
                .map(Slug::of)
                .flatMap(slug -> tables.places().find(slug).stream())
                .map(Dossier::path);
        return Stream.of(
                        lists,
                        named.stream().map(Dossier::path),
                        local,
                        Stream.of(Dossier.comparisons()),
                        named.stream().flatMap(dossier -> dossier.comparison().stream()))
                .flatMap(paths -> paths)
                .distinct()
                .toList();
    }
}
