// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import amtsblick.news.fact.PersonMove;
import amtsblick.news.fact.PersonMove.Way;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A site with agreements, offices and strategies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RegistersSite {
    static final NewsItem PACT = FactSamples.agreement(
            "pact",
            "Gemeinsames Rechenzentrum besiegelt",
            "Lange wurde verhandelt. Kreis Moorau und Stadt Seeheim teilen sich die Technik. Der Betrieb beginnt bald.",
            "2025-06-20",
            "DE-TH",
            "Kreis Moorau",
            "Stadt Seeheim");
    static final NewsItem OLDER_PACT = FactSamples.agreement(
            "older", "Hessen und Bayern betreiben das Meldeportal", "", "2025-05-02", "DE-HE", "Hessen", "Bayern");
    static final NewsItem SHY = FactSamples.headlineOnly(FactSamples.agreement(
            "shy",
            "Vertrag unterschrieben",
            "Amt Abel und Amt Bebel einig.",
            "2025-04-01",
            "DE-HB",
            "Amt Abel",
            "Amt Bebel"));
    static final NewsItem EVIL = FactSamples.agreement(
            "evil",
            "=HYPERLINK(\"https://evil.example\";\"klick\")",
            "",
            "2025-03-01",
            "DE-BE",
            "+49 GmbH",
            "Müller, \"Söhne\"");

    TestSite site;

    @BeforeAll
    void start(@TempDir Path folder) {
        List<NewsItem> items = new ArrayList<>(List.of(PACT, OLDER_PACT, SHY, EVIL));
        items.add(FactSamples.office(
                "comes", "Neue Leitung der IT", "2025-06-11", new PersonMove("Ada Beispiel", "CIO", Way.IN)));
        items.add(FactSamples.office(
                "goes", "Otto Muster hört auf", "2025-06-12", new PersonMove("Otto Muster", "", Way.OUT)));
        items.add(FactSamples.document(
                "paper", "Kabinett billigt Digitalplan Süd", "2025-06-13", "Digitalplan Süd", "FITKO"));
        items.add(FactSamples.document(
                "law",
                "Landtag ändert Gesetz zum Einsatz lernender Systeme",
                "2025-06-12",
                "Gesetz zum Einsatz",
                "FITKO"));
        items.add(Samples.item("plain", "Wie immer"));
        site = new TestSite(folder, false, items);
    }

    @AfterAll
    void stop() {
        site.close();
    }
}
