// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A site with an agreement, a hostile publisher, and older news. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PagesSite {
    static final String EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    static final NewsItem AGREEMENT = Samples.item(
            "agreement",
            "Verwaltungsdigitalisierung: Länder einigen sich",
            "Sachsen und Thüringen betreiben ihre Register gemeinsam.",
            "2025-06-30",
            Samples.labels(List.of("DE-TH", "DE-SN"), List.of("Erfurt"), "agreement", List.of("registers")));

    static final NewsItem HOSTILE = hostile();

    static NewsItem hostile() {
        NewsItem item = Samples.withHeadline(
                Samples.item(
                        "hostile",
                        "Titel",
                        "Text " + EVIL,
                        "2025-06-29",
                        Samples.labels(List.of("DE-BY"), List.of(EVIL), "report", List.of("ai"))),
                h -> Headline.of(
                        "Vorspann " + EVIL,
                        "Titel " + EVIL,
                        h.teaser(),
                        h.link(),
                        h.date().orElseThrow()));
        return Samples.ofSource(item, item.source(), "Quelle " + EVIL);
    }

    TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        List<NewsItem> items = new ArrayList<>(List.of(AGREEMENT, HOSTILE));
        for (int i = 0; i < 12; i++) {
            items.add(
                    Samples.item("old" + i, "Älteres " + i, "", "2025-05-%02d".formatted(i + 1), Samples.labels("DE")));
        }
        site = new TestSite(folder, false, items);
        site.archive
                .keeping()
                .report(Report.of(List.of(Samples.item(
                        "agreement",
                        "Verwaltungsdigitalisierung: Länder unterzeichnen",
                        "Sachsen und Thüringen betreiben ihre Register gemeinsam.",
                        "2025-06-30",
                        Samples.labels(
                                List.of("DE-TH", "DE-SN"), List.of("Erfurt"), "agreement", List.of("registers"))))));
        site.archive.finding().refresh();
    }

    @AfterAll
    void stop() {
        site.close();
    }
}
