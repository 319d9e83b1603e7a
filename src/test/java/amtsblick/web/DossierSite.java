// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static amtsblick.archive.Samples.labels;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A site whose dossiers have news of several places and topics. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DossierSite {
    TestSite site;

    @BeforeAll
    void start(@TempDir Path folder) {
        List<NewsItem> items = new ArrayList<>();
        items.add(item("today", "Thüringen legt los", "2025-07-01", labels("DE-TH")));
        items.add(item(
                "june",
                "Noch etwas",
                "2025-06-03",
                labels(List.of("DE-TH"), List.of(), "agreement", List.of("ai", "e-file"))));
        items.add(item(
                "march",
                "Vertrag",
                "2025-03-09",
                labels(List.of("DE-TH"), List.of("Jena"), "agreement", List.of("e-file"))));
        items.add(item("old", "Lange her", "2023-01-02", labels("DE-TH")));
        items.add(item(
                "ahaus",
                "Ahaus spart Papier",
                "2025-06-30",
                labels(List.of("DE-NW"), List.of("Ahaus"), "launch", List.of("e-file"))));
        items.add(item(
                "kreis",
                "Kreis zieht nach",
                "2025-06-29",
                labels(List.of("DE-NW"), List.of("Kreis Borken"), "launch", List.of())));
        items.add(item(
                "namesake",
                "In Hessen",
                "2025-06-28",
                labels(List.of("DE-HE"), List.of("Borken (Hessen)"), "launch", List.of())));
        Labels labels = labels("DE");
        items.add(item(
                "body",
                "FITKO handelt",
                "2025-06-27",
                labels.with(List.of(new Label("FITKO", "test", List.of("FITKO"))), labels.facts())));
        site = new TestSite(folder, false, items);
    }

    static NewsItem item(String name, String title, String day, Labels labels) {
        return Samples.item(name, title, "", day, labels);
    }

    @AfterAll
    void stop() {
        site.close();
    }
}
