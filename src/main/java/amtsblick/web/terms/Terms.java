// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.terms;

import amtsblick.archive.Finding.Extent;
import amtsblick.classify.label.Taxonomy.Term;
import amtsblick.classify.territory.Territories.Geocoded;
import amtsblick.news.Dimension;
import amtsblick.news.NewsPage.Facets;
import amtsblick.news.NewsQuery;
import amtsblick.source.Source;
import amtsblick.web.address.Selection;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What there is to choose from: the values that the configuration knows, then those that only items have, each counted. */
public final class Terms {
    /** Those that have a list of their own. */
    public static final List<Dimension> LISTED = List.of(
            Dimension.REGION, Dimension.KIND, Dimension.TOPIC, Dimension.SOURCE, Dimension.BODY, Dimension.PLACE);

    private final Site site;

    public Terms(Site site) {
        this.site = site;
    }

    /** All values of a filter, with how many items have each. */
    public List<ApiTerm> of(Dimension dimension, Reader reader) {
        return of(dimension, counts().of(dimension), reader);
    }

    /** All values of these filters. */
    List<ApiTerm> of(List<Dimension> dimensions, Reader reader) {
        Facets counts = counts();
        List<ApiTerm> all = new ArrayList<>();
        dimensions.forEach(dimension -> all.addAll(of(dimension, counts.of(dimension), reader)));
        return all;
    }

    private Facets counts() {
        return site.finding().find(NewsQuery.ALL.withSize(1), Extent.FACETS).facets();
    }

    private List<ApiTerm> of(Dimension dimension, Map<String, Long> counts, Reader reader) {
        Set<String> values = new LinkedHashSet<>(configured(dimension));
        values.addAll(counts.keySet());
        return values.stream()
                .map(value -> term(dimension, value, counts.getOrDefault(value, 0L), reader))
                .toList();
    }

    private List<String> configured(Dimension dimension) {
        return switch (dimension) {
            case REGION -> site.regions().codes();
            case TOPIC -> site.taxonomy().topics().stream().map(Term::id).toList();
            case KIND -> site.taxonomy().kinds().stream().map(Term::id).toList();
            case SOURCE -> site.sources().enabled().stream().map(Source::id).toList();
            default -> dimension.all();
        };
    }

    private ApiTerm term(Dimension dimension, String value, long count, Reader reader) {
        Optional<Geocoded> key = geocoded(dimension, value);
        Selection selection = Selection.of(dimension, value);
        return new ApiTerm(
                dimension.id(),
                value,
                reader.nameInFull(dimension, value),
                count,
                key.map(Geocoded::ags).orElse(null),
                key.map(Geocoded::uri).orElse(null),
                dimension == Dimension.SOURCE
                        ? site.sources()
                                .find(value)
                                .map(source -> source.homepage().toString())
                                .orElse(null)
                        : null,
                reader.absolute(reader.href("/api/v1/items", selection)),
                reader.absolute(reader.href("/", selection)),
                reader.absolute(reader.href("/feed.atom", selection)));
    }

    private Optional<Geocoded> geocoded(Dimension dimension, String value) {
        Stream<Geocoded> keys = switch (dimension) {
            case REGION -> site.territories().geocoded(List.of(value), List.of()).stream();
            case PLACE -> site.territories().geocoded(List.of(), List.of(value)).stream();
            default -> Stream.empty();
        };
        return keys.findFirst();
    }
}
