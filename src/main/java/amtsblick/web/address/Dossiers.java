// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.address;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.classify.label.Regions;
import amtsblick.classify.label.Taxonomy.Term;
import amtsblick.classify.territory.Locality;
import amtsblick.news.Dimension;
import amtsblick.news.NewsPage.Facets;
import amtsblick.news.NewsQuery;
import amtsblick.source.Source;
import amtsblick.web.site.Site;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All dossiers there are: of regions, topics, kinds, areas and sources by the configuration, of places by the gazetteer, of bodies and of
 * sources that are gone by what is in the archive. Safe for use by many threads.
 */
public final class Dossiers {
    private final Site site;
    private final KnownValues known;
    private final Map<Dimension, SlugTable> configured = new EnumMap<>(Dimension.class);
    private final Map<String, Dossier> abbreviations = new HashMap<>();
    private final Map<Dimension, Map<String, Dossier>> former = new EnumMap<>(Dimension.class);
    private Optional<PlaceTable> places = Optional.empty();
    private volatile Archived archived;

    public Dossiers(Site site) {
        this.site = site;
        known = KnownValues.of(site);
        archived = new Archived("", SlugTable.of(Dimension.BODY, Map.of()), SlugTable.of(Dimension.SOURCE, Map.of()));
        configured.put(Dimension.REGION, SlugTable.of(Dimension.REGION, regions(site.regions())));
        configured.put(
                Dimension.TOPIC,
                SlugTable.ofBeginnings(Dimension.TOPIC, terms(site.taxonomy().topics())));
        configured.put(
                Dimension.KIND,
                SlugTable.ofBeginnings(Dimension.KIND, terms(site.taxonomy().kinds())));
        configured.put(
                Dimension.AREA,
                SlugTable.of(Dimension.AREA, themselves(site.territories().areas())));
        abbreviate();
        remember(Dimension.TOPIC, site.taxonomy().topics());
        remember(Dimension.KIND, site.taxonomy().kinds());
    }

    /** @param generation what was in the archive then */
    private record Archived(String generation, SlugTable bodies, SlugTable sources) {}

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

    private static Map<String, String> regions(Regions regions) {
        Map<String, String> names = new LinkedHashMap<>();
        regions.codes().forEach(code -> names.put(code, regions.name(code, Locale.GERMANY)));
        return names;
    }

    private static Map<String, String> terms(List<Term> terms) {
        Map<String, String> names = new LinkedHashMap<>();
        terms.forEach(term -> names.put(term.id(), term.label(Locale.GERMANY)));
        return names;
    }

    private static Map<String, String> themselves(Collection<String> values) {
        Map<String, String> names = new LinkedHashMap<>();
        values.forEach(value -> names.put(value, value));
        return names;
    }

    /** "NRW" and "Freistaat Bayern" are regions, too. */
    private void abbreviate() {
        for (Dossier region : table(Dimension.REGION).all()) {
            site.regions().words(region.value()).forEach(word -> abbreviations.putIfAbsent(Slug.of(word), region));
        }
    }

    /** Links stay valid when something is renamed. */
    private void remember(Dimension dimension, List<Term> terms) {
        Map<String, Dossier> renamed = new HashMap<>();
        for (Term term : terms) {
            Dossier now = table(dimension).of(term.id()).orElseThrow();
            term.formerly().forEach(name -> renamed.put(Slug.of(name), now));
        }
        former.put(dimension, renamed);
    }

    public Found find(Dimension dimension, String typed) {
        String slug = Slug.of(typed);
        Optional<Dossier> one = dimension == Dimension.PLACE
                ? places().find(slug)
                : table(dimension).find(slug);
        if (one.isPresent()) {
            return slug.equals(typed) ? new Found.One(one.get()) : new Found.Elsewhere(one.get());
        }
        return otherwise(dimension, typed, slug)
                .<Found>map(Found.Elsewhere::new)
                .orElseGet(() -> dimension == Dimension.PLACE
                        ? several(slug)
                        : new Found.None(table(dimension).alike(slug)));
    }

    /** By its id or another name; a city that is a Land is a region. */
    private Optional<Dossier> otherwise(Dimension dimension, String typed, String slug) {
        return switch (dimension) {
            case REGION -> table(dimension).of(typed.toUpperCase(Locale.ROOT)).or(() -> abbreviated(slug));
            case PLACE -> places().meant(slug).or(() -> places().ofKey(typed)).or(() -> region(slug));
            default ->
                table(dimension)
                        .of(typed)
                        .or(() -> Optional.ofNullable(
                                former.getOrDefault(dimension, Map.of()).get(slug)));
        };
    }

    private Optional<Dossier> region(String slug) {
        return table(Dimension.REGION).find(slug).or(() -> abbreviated(slug));
    }

    private Optional<Dossier> abbreviated(String slug) {
        return Optional.ofNullable(abbreviations.get(slug));
    }

    private Found several(String slug) {
        List<Dossier> named = slug.isEmpty() ? List.of() : places().named(slug);
        return switch (named.size()) {
            case 0 -> new Found.None(slug.isEmpty() ? List.of() : places().alike(slug));
            case 1 -> new Found.Elsewhere(named.getFirst());
            default -> new Found.Several(named);
        };
    }

    /** All dossiers of a dimension that are known without looking at places, of which there are thousands. */
    public List<Dossier> all(Dimension dimension) {
        return dimension == Dimension.PLACE ? List.of() : table(dimension).all();
    }

    /** The dossier of a label, but of places, which need to be told where they lie. */
    public Optional<Dossier> of(Dimension dimension, String value) {
        return Dossier.folder(dimension).flatMap(_ -> table(dimension).of(value));
    }

    /** The dossier of a place that lies in one of these regions. */
    public Optional<Dossier> place(String name, Collection<String> regions) {
        return places().of(name, regions);
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
        Optional<Dossier> municipality = locality.part() ? places().ofKey(locality.key()) : Optional.empty();
        return Stream.of(
                        municipality,
                        places().ofKey(locality.county()),
                        table(Dimension.REGION).of(locality.region()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What lies beside a place in its county, and in a county; the larger first. */
    public List<Dossier> beside(Dossier place) {
        Locality locality = place.locality().orElseThrow();
        String county = locality.isCounty() ? locality.key() : locality.county();
        return county.isEmpty()
                ? List.of()
                : places().municipalities(county).stream()
                        .filter(other -> !other.equals(place))
                        .toList();
    }

    /** The counties of a region, and the cities without one. */
    public List<Dossier> counties(String region) {
        return places().counties(region);
    }

    public List<Dossier> namesakes(Dossier place) {
        return places().namesakes(place);
    }

    /**
     * The readable addresses of all that there is news of or may be, for a site map: lists, dossiers and comparisons. A place
     * whose name several bear is there as the choice between them.
     */
    public List<String> paths() {
        Facets facets = facets();
        Stream<String> lists = Stream.of(Dimension.values()).flatMap(d -> Dossier.index(d).stream());
        List<Dossier> named = Stream.of(Dimension.values())
                .filter(dimension -> Dossier.folder(dimension).isPresent() && dimension != Dimension.PLACE)
                .flatMap(dimension -> all(dimension).stream())
                .toList();
        Stream<String> local = facets.of(Dimension.PLACE).keySet().stream()
                .map(Slug::of)
                .filter(slug -> places().isKnown(slug))
                .map(slug -> Dossier.folder(Dimension.PLACE).orElseThrow() + slug);
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

    private SlugTable table(Dimension dimension) {
        SlugTable table = configured.get(dimension);
        return table != null
                ? table
                : dimension == Dimension.BODY ? archived().bodies() : archived().sources();
    }

    private synchronized PlaceTable places() {
        if (places.isEmpty()) {
            places = Optional.of(PlaceTable.of(
                    site.territories().localities(), code -> site.regions().name(code, Locale.GERMANY)));
        }
        return places.get();
    }

    private Archived archived() {
        String generation = site.finding().generation();
        if (!archived.generation.equals(generation)) {
            Facets facets = facets();
            Map<String, String> sources =
                    themselves(site.sources().all().stream().map(Source::id).toList());
            facets.of(Dimension.SOURCE).keySet().forEach(id -> sources.putIfAbsent(id, id));
            archived = new Archived(
                    generation,
                    SlugTable.of(
                            Dimension.BODY, themselves(facets.of(Dimension.BODY).keySet())),
                    SlugTable.of(Dimension.SOURCE, sources));
        }
        return archived;
    }

    private Facets facets() {
        Finding finding = site.finding();
        return finding.find(NewsQuery.ALL.withSize(1), Extent.FACETS).facets();
    }
}
