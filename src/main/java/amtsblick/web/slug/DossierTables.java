// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.slug;

import amtsblick.archive.Finding.Extent;
import amtsblick.classify.label.Regions;
import amtsblick.classify.label.Taxonomy.Term;
import amtsblick.news.Dimension;
import amtsblick.news.NewsPage;
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

/**
 * Which dossiers there are, by dimension: of regions, topics, kinds and areas by the configuration, of places by the gazetteer, of bodies and
 * sources by what is in the archive now. Safe for use by many threads.
 */
final class DossierTables {
    private final Site site;
    private final Map<Dimension, SlugTable> configured = new EnumMap<>(Dimension.class);
    private final Map<String, Dossier> abbreviations = new HashMap<>();
    private final Map<Dimension, Map<String, Dossier>> former = new EnumMap<>(Dimension.class);
    private Optional<PlaceTable> places = Optional.empty();
    private volatile Archived archived;

    DossierTables(Site site) {
        this.site = site;
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

    /** A region that is called so in short or in full. */
    Optional<Dossier> abbreviated(String slug) {
        return Optional.ofNullable(abbreviations.get(slug));
    }

    /** What had this name before it was renamed. */
    Optional<Dossier> renamed(Dimension dimension, String slug) {
        return Optional.ofNullable(former.getOrDefault(dimension, Map.of()).get(slug));
    }

    /** What a search understands by this name: "ki" is a topic, too. */
    Optional<Dossier> called(Dimension dimension, String name) {
        return site.finding().names().value(dimension, name).flatMap(table(dimension)::of);
    }

    /** Those of a dimension, but of places. */
    SlugTable table(Dimension dimension) {
        SlugTable table = configured.get(dimension);
        return table != null
                ? table
                : dimension == Dimension.BODY ? archived().bodies() : archived().sources();
    }

    /** Those of places; made when they are asked for first, as there are thousands. */
    synchronized PlaceTable places() {
        if (places.isEmpty()) {
            places = Optional.of(PlaceTable.of(
                    site.territories().localities(), code -> site.regions().name(code, Locale.GERMANY)));
        }
        return places.get();
    }

    private Archived archived() {
        String generation = site.finding().generation();
        if (!archived.generation.equals(generation)) {
            NewsPage page = page();
            if (!page.isWhole() && !archived.generation.isEmpty()) {
                return archived; // what there was a moment ago is nearer to what there is than half of it
            }
            Facets facets = page.facets();
            Map<String, String> sources =
                    themselves(site.sources().all().stream().map(Source::id).toList());
            facets.of(Dimension.SOURCE).keySet().forEach(id -> sources.putIfAbsent(id, id));
            archived = new Archived(
                    page.isWhole() ? generation : "", // what lacks something is for once
                    SlugTable.of(
                            Dimension.BODY, themselves(facets.of(Dimension.BODY).keySet())),
                    SlugTable.of(Dimension.SOURCE, sources));
        }
        return archived;
    }

    /** What there is news of at present. */
    Facets facets() {
        return page().facets();
    }

    private NewsPage page() {
        return site.finding().find(NewsQuery.ALL.withSize(1), Extent.FACETS);
    }
}
