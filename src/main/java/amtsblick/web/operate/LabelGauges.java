// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operate;

import amtsblick.archive.Finding;
import amtsblick.news.Dimension;
import amtsblick.news.NewsPage.Facets;
import amtsblick.news.NewsQuery;
import amtsblick.web.site.Site;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;

/** How many items have a label, where each has one at most; and of how many the kind is doubted. The rest has none that was found. */
final class LabelGauges {
    private final Site site;
    private final MultiGauge labelled;
    private final MultiGauge unsure;

    LabelGauges(Site site, MeterRegistry registry) {
        this.site = site;
        labelled = MultiGauge.builder("amtsblick.items.labelled")
                .description("Items that have a label of this dimension")
                .register(registry);
        unsure = MultiGauge.builder("amtsblick.items.unsure")
                .description("Items whose kind is more likely wrong than right")
                .register(registry);
    }

    void update() {
        Facets facets = site.finding()
                .find(NewsQuery.ALL.withSize(1), Finding.Extent.FACETS)
                .facets();
        labelled.register(List.of(row(facets, Dimension.KIND), row(facets, Dimension.LEVEL)), true);
        unsure.register(
                List.of(SourceGauges.row(
                        Tags.empty(), facets.of(Dimension.CERTAINTY).getOrDefault("unsure", 0L))),
                true);
    }

    private static MultiGauge.Row<?> row(Facets facets, Dimension dimension) {
        long many = facets.of(dimension).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return SourceGauges.row(Tags.of("dimension", dimension.id()), many);
    }
}
