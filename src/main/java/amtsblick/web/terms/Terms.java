// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.terms;

import amtsblick.archive.Finding;
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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
        return choices(dimension, counts().of(dimension), reader)
                .map(choice -> term(choice, reader))
                .toList();
    }

    /** A value before its addresses are made, which are dear and wanted for few. */
    private record Choice(Dimension dimension, String value, String name, long count) {}

    /** Those values of these filters that are called so, what most items have first. */
    List<ApiTerm> called(List<Dimension> dimensions, Predicate<String> name, int most, Reader reader) {
        Facets counts = counts();
        return dimensions.stream()
                .flatMap(dimension -> choices(dimension, counts.of(dimension), reader))
                .filter(choice -> name.test(choice.name))
                .sorted(Comparator.comparingLong(Choice::count).reversed().thenComparing(Choice::name))
                .limit(most)
                .map(choice -> term(choice, reader))
                .toList();
    }

    private Facets counts() {
        return Finding.whole(site.finding().find(NewsQuery.ALL.withSize(1), Extent.FACETS))
                .facets();
    }

    private Stream<Choice> choices(Dimension dimension, Map<String, Long> counts, Reader reader) {
        Set<String> values = new LinkedHashSet<>(configured(dimension));
        values.addAll(counts.keySet());
        return values.stream()
                .map(value -> new Choice(
                        dimension, value, reader.nameInFull(dimension, value), counts.getOrDefault(value, 0L)));
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

    private ApiTerm term(Choice choice, Reader reader) {
        Dimension dimension = choice.dimension;
        String value = choice.value;
        Optional<Geocoded> key = geocoded(dimension, value);
        Selection selection = Selection.of(dimension, value);
        return new ApiTerm(
                dimension.id(),
                value,
                choice.name,
                choice.count,
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
