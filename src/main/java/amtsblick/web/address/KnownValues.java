// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.address;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.classify.label.Regions;
import amtsblick.classify.label.Taxonomy;
import amtsblick.classify.territory.Territories;
import amtsblick.german.Letters;
import amtsblick.news.Dimension;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.news.Territory;
import amtsblick.query.FilterNames;
import amtsblick.query.Nearest;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import amtsblick.web.site.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which values of a dimension there are, and which come nearest to one that there is not. The configuration says it of regions, topics,
 * kinds and sources; items that outlive their source are found in the archive, and places there alone.
 */
public final class KnownValues {
    private static final int SUGGESTIONS = 3;

    /** A Land, a city without county and its municipality. */
    private static final List<String> KEYS = List.of("05", "05315", "05315000");

    private final Map<Dimension, Collection<String>> configured;
    private final Supplier<Finding> finding;
    private final Supplier<FilterNames> names;
    private final Territories territories;
    private final SpokenValues spoken;

    /**
     * @param finding asked only for what the configuration does not know
     * @param names asked for what is none of the names that pages show
     */
    public KnownValues(
            Regions regions,
            Territories territories,
            Taxonomy taxonomy,
            SourceCatalogue sources,
            Supplier<Finding> finding,
            Supplier<FilterNames> names) {
        this.names = names;
        this.finding = finding;
        this.territories = territories;
        spoken = new SpokenValues(regions, territories, taxonomy, sources);
        configured = Map.of(
                Dimension.REGION, regions.codes(),
                Dimension.AREA, territories.areas(),
                Dimension.TOPIC, ids(taxonomy.topics()),
                Dimension.KIND, ids(taxonomy.kinds()),
                Dimension.SOURCE, sources.all().stream().map(Source::id).toList());
    }

    /** Those of a site. */
    public static KnownValues of(Site site) {
        return new KnownValues(
                site.regions(),
                site.territories(),
                site.taxonomy(),
                site.sources(),
                site::finding,
                () -> site.finding().names());
    }

    private static List<String> ids(List<Taxonomy.Term> terms) {
        return terms.stream().map(Taxonomy.Term::id).toList();
    }

    /** Whether a question for this value makes sense; it does for any place, as there may be news of it tomorrow. */
    boolean allows(Dimension dimension, String value) {
        if (dimension == Dimension.AGS) {
            return Territories.ags(value).filter(territories::hasKey).isPresent();
        }
        if (dimension == Dimension.AREA) {
            return territories.hasArea(value);
        }
        Collection<String> known = configured.getOrDefault(dimension, List.of(value));
        return dimension.allows(value)
                && (known.contains(value) || dimension == Dimension.SOURCE && mayBeArchived(dimension, value));
    }

    /** The value that is meant by what was typed: the text itself, or what is called so in German or English. */
    Optional<String> read(Dimension dimension, String text) {
        if (dimension == Dimension.PLACE || dimension == Dimension.BODY) {
            return Optional.of(borne(dimension, text));
        }
        String value = dimension == Dimension.REGION ? text.toUpperCase(Locale.ROOT) : text;
        return allows(dimension, value)
                ? Optional.of(
                        dimension == Dimension.AGS ? Territories.ags(value).orElse(value) : value)
                : spoken.named(dimension, text)
                        .or(() -> names.get().value(dimension, text).filter(it -> allows(dimension, it)));
    }

    /** The name that is written so in whatever case; of those that news alone knows, too. The text itself where it is none. */
    private String borne(Dimension dimension, String text) {
        return (dimension == Dimension.PLACE
                        ? territories.placeCalled(text)
                        : names.get().value(dimension, text))
                .orElseGet(() -> mayBeArchived(dimension, text)
                        ? text
                        : archived(dimension).stream()
                                .filter(name -> Letters.heard(name).equals(Letters.heard(text)))
                                .findFirst()
                                .orElse(text));
    }

    /** Every value of a dimension that readers can choose whether there is news of it or not; none where only the archive knows. */
    public Collection<String> all(Dimension dimension) {
        return dimension.all().isEmpty() ? configured.getOrDefault(dimension, List.of()) : dimension.all();
    }

    /** What could have been meant: all there are where those are few, else what is spelt much like it, by its name or its id. */
    List<String> meant(Dimension dimension, String value) {
        if (dimension == Dimension.AGS) {
            return KEYS;
        }
        if (dimension == Dimension.AREA) {
            return territories.areas();
        }
        return dimension.all().isEmpty() ? spoken.alike(dimension, value) : dimension.all();
    }

    /** The places and bodies asked for that no item names. */
    public List<UnknownName> unknown(NewsQuery query) {
        List<UnknownName> unknown = new ArrayList<>();
        for (Dimension dimension : UnknownName.NAMED) {
            query.values(dimension).stream()
                    .filter(name -> !mayBeArchived(dimension, name))
                    .forEach(name -> unknown.add(new UnknownName(dimension, name, alike(dimension, name))));
        }
        return unknown;
    }

    /** Those of them that no table has either: nobody can mean them but by mistake. */
    public List<UnknownName> strangers(NewsQuery query) {
        return unknown(query).stream()
                .filter(name -> name.dimension() == Dimension.PLACE
                        ? territories.placeCalled(name.name()).isEmpty()
                        : names.get().value(name.dimension(), name.name()).isEmpty())
                .toList();
    }

    private List<String> alike(Dimension dimension, String name) {
        return dimension == Dimension.PLACE ? placesLike(name) : Nearest.alike(name, archived(dimension), SUGGESTIONS);
    }

    /** The places that are spelt alike: those of which there is news, else of all there are. */
    public List<String> placesLike(String place) {
        List<String> alike = Nearest.alike(place, archived(Dimension.PLACE), SUGGESTIONS);
        return alike.isEmpty() ? placesAlike(place) : alike;
    }

    /** What the values of a question that are territories stand for. */
    public List<Territory> territories(Map<Dimension, List<String>> values) {
        List<String> keys = values.getOrDefault(Dimension.AGS, List.of());
        List<String> areas = values.getOrDefault(Dimension.AREA, List.of());
        List<Territory> all = new ArrayList<>();
        if (!keys.isEmpty()) {
            all.add(territories.ofKeys(keys));
        }
        if (!areas.isEmpty()) {
            all.add(territories.ofAreas(areas));
        }
        return all;
    }

    boolean isArea(String value) {
        return territories.hasArea(value)
                || spoken.named(Dimension.REGION, value).isEmpty()
                        && spoken.named(Dimension.AREA, value).isPresent();
    }

    /** What a search that was stopped did not find, may be there. */
    private boolean mayBeArchived(Dimension dimension, String value) {
        NewsPage any = finding.get().find(NewsQuery.ALL.with(dimension, value).withSize(1), Extent.ITEMS);
        return any.total() > 0 || !any.isWhole();
    }

    /** Of all places there are, of which there may be news tomorrow; none for one of them. */
    private List<String> placesAlike(String place) {
        List<String> names = territories.placeNames();
        return names.contains(place) ? List.of() : Nearest.alike(place, names, SUGGESTIONS);
    }

    private Collection<String> archived(Dimension dimension) {
        return finding.get()
                .find(NewsQuery.ALL.withSize(1), Extent.FACETS)
                .facets()
                .of(dimension)
                .keySet();
    }
}
