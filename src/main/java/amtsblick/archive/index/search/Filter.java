// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.document.ItemDocument;
import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery;
import amtsblick.news.Territory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * One part of a query, which all answers must match.
 *
 * @param facet what it narrows, the id of a dimension or the months; empty for the text
 * @param label the one label it asks for, where it asks for nothing else: the counts of those are known ahead
 */
public record Filter(String facet, Optional<String> label, Query query) {

    /** Narrows no dimension. */
    private static final String OPEN = "deadline";
    /** Narrows no dimension either. */
    private static final String SEEN = "since";
    /** No facet has it, so it narrows the counts of all. */
    private static final String TERRITORY = "territory";

    /** What the reader typed: narrows no dimension, so it narrows the counts of all. */
    static Filter text(Query query) {
        return new Filter("", Optional.empty(), query);
    }

    boolean isText() {
        return facet.isEmpty();
    }

    /** All but the text. */
    public static List<Filter> of(NewsQuery query) {
        List<Filter> filters = new ArrayList<>();
        query.values().forEach((dimension, values) -> {
            if (!dimension.isTerritory()) {
                filters.add(any(dimension, values));
            }
        });
        query.territories().forEach(territory -> filters.add(within(territory)));
        query.openOn().ifPresent(day -> filters.add(new Filter(OPEN, Optional.empty(), ItemDocument.openOn(day))));
        query.since()
                .ifPresent(moment -> filters.add(new Filter(SEEN, Optional.empty(), ItemDocument.seenSince(moment))));
        if (!query.span().isAll()) {
            filters.add(days(
                    query.span().from().orElse(LocalDate.MIN), query.span().to().orElse(LocalDate.MAX)));
        }
        return filters;
    }

    /** Some days; the counts of a whole month may be known, as it is one of the choices. */
    private static Filter days(LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(from);
        boolean whole = from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth());
        Optional<String> label = whole
                ? Optional.of(ItemDocument.label(ItemDocument.MONTHS, ItemDocument.month(month)))
                : Optional.empty();
        return new Filter(ItemDocument.MONTHS, label, ItemDocument.published(from, to));
    }

    /** What is labelled with one of its regions, or with one of its places beside the region where that lies. */
    private static Filter within(Territory territory) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(labelled(Dimension.REGION, territory.regions()), Occur.SHOULD);
        territory
                .places()
                .forEach((region, names) -> any.add(
                        new BooleanQuery.Builder()
                                .add(labelled(Dimension.REGION, Set.of(region)), Occur.FILTER)
                                .add(labelled(Dimension.PLACE, names), Occur.FILTER)
                                .build(),
                        Occur.SHOULD));
        return new Filter(TERRITORY, Optional.empty(), new ConstantScoreQuery(any.build()));
    }

    private static Query labelled(Dimension dimension, Set<String> values) {
        return new TermInSetQuery(
                ItemDocument.FACETS,
                values.stream()
                        .map(value -> new BytesRef(ItemDocument.label(dimension, value)))
                        .toList());
    }

    private static Filter any(Dimension dimension, List<String> values) {
        List<String> labels = values.stream()
                .distinct()
                .map(value -> ItemDocument.label(dimension, value))
                .toList();
        if (labels.size() == 1) {
            Query one = new ConstantScoreQuery(new TermQuery(new Term(ItemDocument.FACETS, labels.getFirst())));
            return new Filter(dimension.id(), Optional.of(labels.getFirst()), one);
        }
        List<BytesRef> any = labels.stream().map(BytesRef::new).toList();
        return new Filter(dimension.id(), Optional.empty(), new TermInSetQuery(ItemDocument.FACETS, any));
    }
}
