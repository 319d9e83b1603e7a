// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import amtsblick.news.Rights;
import amtsblick.news.fact.Amount;
import amtsblick.news.fact.Deadline;
import amtsblick.news.fact.EventDate;
import amtsblick.news.fact.Facts;
import amtsblick.news.fact.PersonMove;
import amtsblick.news.label.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Made-up items that say facts. */
final class FactSamples {
    private FactSamples() {}

    static NewsItem agreement(String name, String title, String teaser, String day, String region, String... parties) {
        Facts facts = new Facts(
                Optional.empty(), Optional.empty(), List.of(), List.of(parties), Optional.empty(), Optional.empty());
        return item(name, title, teaser, day, region, facts);
    }

    static NewsItem office(String name, String title, String day, PersonMove move) {
        Facts facts = new Facts(
                Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.of(move), Optional.empty());
        return item(name, title, "", day, "DE-TH", facts);
    }

    static NewsItem document(String name, String title, String day, String document, String... bodies) {
        Facts facts = new Facts(
                Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.of(document));
        NewsItem item = item(name, title, "", day, "DE-TH", facts);
        List<Label> acting = Stream.of(bodies)
                .map(body -> new Label(body, "body-title", List.of(body)))
                .toList();
        return item.withLabels(item.labels().with(acting, facts));
    }

    static Facts funding(LocalDate due, String words) {
        return new Facts(
                Optional.of(new Deadline(due, Deadline.Duty.APPLICATION, words)),
                Optional.of(new EventDate(
                        LocalDate.of(2025, 9, 2), Optional.of(LocalDate.of(2025, 9, 4)), "2. bis 4. September")),
                List.of(new Amount(1_500_000, "EUR", "1,5 Millionen Euro")),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static NewsItem item(String name, String title, String teaser, String day, String region, Facts facts) {
        NewsItem item = Samples.item(name, title, teaser, day, Samples.labels(region));
        return item.withLabels(item.labels().with(List.of(), facts));
    }

    /** The same from a source that lets only titles be shown. */
    static NewsItem headlineOnly(NewsItem item) {
        return Samples.withRights(item, Rights.HEADLINE);
    }
}
