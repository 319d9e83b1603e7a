// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static amtsblick.archive.Samples.item;
import static amtsblick.archive.Samples.labels;

import amtsblick.news.NewsItem;
import amtsblick.news.fact.Facts;
import amtsblick.news.label.Label;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A site in which one searches, in vain sometimes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchSite {
    TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        site = new TestSite(
                folder,
                false,
                List.of(
                        funded("Zuschuss für Seilbahnen", "2025-03-01", "DE-BY"),
                        funded("Zuschuss für Fähren", "2024-03-01", "DE-BY"),
                        funded("Fähren fahren öfter", "2025-05-01", "DE-HH"),
                        ofTheInterior("Hafenamt in Husum"),
                        FactSamples.item(
                                "due",
                                "Brunnen gesucht",
                                "",
                                "2025-06-20",
                                "DE-BY",
                                FactSamples.funding(LocalDate.of(2025, 12, 31), "bis 31. Dezember"))));
    }

    static NewsItem funded(String title, String day, String region) {
        return item(
                Integer.toHexString(title.hashCode()),
                title,
                "",
                day,
                labels(List.of(region), List.of(), "funding", List.of("mobility")));
    }

    static NewsItem ofTheInterior(String title) {
        Label body = new Label("BMI", "test", List.of("BMI"));
        return item(
                "husum",
                title,
                "",
                "2022-05-01",
                labels(List.of("DE-SH"), List.of("Husum"), "report", List.of("mobility"))
                        .with(List.of(body), Facts.NONE));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    Document search(String typed, String more) {
        return site.page("/?q=" + encoded(typed) + more);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
