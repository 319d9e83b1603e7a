// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.news.Headline;
import amtsblick.news.ItemId;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.news.Rights;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Made-up items for tests. */
public final class Samples {
    public static final Instant SEEN = Instant.parse("2025-07-01T08:00:00Z");

    private Samples() {}

    /** An item at {@code https://example.org/name} in {@code DE}, dated 30 June 2025. */
    public static NewsItem item(String name, String title) {
        return item(name, title, "", "2025-06-30", labels("DE"));
    }

    public static NewsItem item(String name, String title, String teaser, String day, Labels labels) {
        URI link = URI.create("https://example.org/" + name);
        Headline headline = Headline.of("", title, teaser, link, PublicationDate.ofDay(LocalDate.parse(day)));
        return new NewsItem(
                ItemId.of(link),
                headline,
                labels,
                "example",
                "Beispielblatt",
                "de",
                Rights.OPEN,
                SEEN,
                List.of(),
                Optional.empty());
    }

    public static NewsItem withHeadline(NewsItem item, UnaryOperator<Headline> change) {
        return new NewsItem(
                item.id(),
                change.apply(item.headline()),
                item.labels(),
                item.source(),
                item.sourceName(),
                item.language(),
                item.rights(),
                item.firstSeen(),
                item.revisions(),
                item.story());
    }

    /** The same by another source. */
    public static NewsItem ofSource(NewsItem item, String source, String sourceName) {
        return new NewsItem(
                item.id(),
                item.headline(),
                item.labels(),
                source,
                sourceName,
                item.language(),
                item.rights(),
                item.firstSeen(),
                item.revisions(),
                item.story());
    }

    /** The same of which so much may be shown. */
    public static NewsItem withRights(NewsItem item, Rights rights) {
        return new NewsItem(
                item.id(),
                item.headline(),
                item.labels(),
                item.source(),
                item.sourceName(),
                item.language(),
                rights,
                item.firstSeen(),
                item.revisions(),
                item.story());
    }

    /** The same that was seen first at this time. */
    public static NewsItem firstSeen(NewsItem item, Instant at) {
        return new NewsItem(
                item.id(),
                item.headline(),
                item.labels(),
                item.source(),
                item.sourceName(),
                item.language(),
                item.rights(),
                at,
                item.revisions(),
                item.story());
    }

    public static NewsItem inLanguage(NewsItem item, String language) {
        return new NewsItem(
                item.id(),
                item.headline(),
                item.labels(),
                item.source(),
                item.sourceName(),
                language,
                item.rights(),
                item.firstSeen(),
                item.revisions(),
                item.story());
    }

    public static Labels labels(String... regions) {
        return labels(List.of(regions), List.of(), "report", List.of("ai"));
    }

    public static Labels labels(List<String> regions, List<String> places, String kind, List<String> topics) {
        return new Labels(all(regions), all(places), label("state"), label(kind), all(topics), "1");
    }

    private static List<Label> all(List<String> values) {
        return values.stream().map(Samples::label).toList();
    }

    private static Label label(String value) {
        return new Label(value, "test", List.of(value));
    }
}
