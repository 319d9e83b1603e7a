// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What an operator does with items, through the pages and out of every output. */
class OperatorItemsTest extends OperatorSite {
    @Test
    void whatIsUnsureIsTheFirstToBeCorrected() {
        Labels sure = Samples.labels("DE-TH");
        Label guess = new Label("launch", "model", List.of(), OptionalInt.of(30));
        NewsItem unsure = Samples.item(
                "c",
                "Neues aus Jena",
                "",
                "2025-06-30",
                new Labels(sure.regions(), sure.places(), sure.level(), guess, sure.topics(), sure.rules()));
        assertThat(page(site.get("/betrieb", "Authorization", KIM)).text()).doesNotContain("Unsicher eingeordnet");
        site.archive.keeping().report(Report.of(List.of(unsure)));
        site.archive.finding().refresh();
        Document page = page(site.get("/betrieb", "Authorization", KIM));
        assertThat(page.select("section:has(h2:contains(Unsicher eingeordnet)) tbody tr")
                        .text())
                .isEqualTo("Neues aus Jena Neuer Dienst Beispielblatt");
        assertThat(page.select("a:contains(Neues aus Jena)").attr("href")).isEqualTo("/betrieb/meldung/" + unsure.id());
        assertThat(page.select("a[href='/?certainty=unsure']").text()).isEqualTo("Die eine unsichere Meldung");
        assertThat(page.select("th[lang]")).isEmpty();
        NewsItem foreign =
                Samples.inLanguage(Samples.item("d", "News from Jena", "", "2025-06-30", unsure.labels()), "en");
        site.archive.keeping().report(Report.of(List.of(foreign)));
        site.archive.finding().refresh();
        assertThat(page(site.get("/betrieb", "Authorization", KIM))
                        .select("th[lang=en]")
                        .text())
                .isEqualTo("News from Jena");
    }

    @Test
    void anItemIsCorrectedAndStaysSo() {
        String form = "/betrieb/meldung/" + ITEM.id();
        assertThat(said(post(
                        form,
                        "act",
                        "correct",
                        "title",
                        "Berichtigte Behauptung",
                        "region",
                        "DE-SN",
                        "why",
                        "Zuschrift")))
                .isEqualTo("Die Meldung ist berichtigt.");
        Document page = site.page("/item/" + ITEM.id());
        assertThat(page.select("h1").text()).isEqualTo("Berichtigte Behauptung");
        assertThat(page.text()).contains("Sachsen");
        assertThat(site.page("/?region=DE-SN").text()).contains("Berichtigte Behauptung");
        site.archive.keeping().report(Report.of(List.of(ITEM)));
        assertThat(site.page("/item/" + ITEM.id()).select("h1").text()).isEqualTo("Berichtigte Behauptung");
        assertThat(page(site.get(form, "Authorization", KIM)).select("#title").attr("value"))
                .isEqualTo("Berichtigte Behauptung");
        assertThat(site.archive.oversight().deeds(1).getFirst().detail()).contains("DE-SN", "note=Zuschrift");
    }

    @Test
    void aRemovedItemIsGoneFromEveryOutput() {
        List<String> outputs = List.of(
                "/",
                "/?q=Jena",
                "/feed.rss",
                "/feed.atom",
                "/feed.json",
                "/api/v1/items",
                "/api/v1/items.csv",
                "/api/v1/items.jsonl",
                "/api/v1/changes",
                "/calendar.ics",
                "/vergleich",
                "/presseschau/blatt.txt?item=" + ITEM.id(),
                "/sources/example",
                "/suche/vorschlaege?q=Behaup",
                "/region/thueringen",
                "/sitemap.xml",
                "/item/" + OTHER.id());
        assertThat(site.text("/")).contains("Falsche Behauptung");
        assertThat(said(post(
                        "/betrieb/meldung/" + ITEM.id(),
                        "act",
                        "remove",
                        "why",
                        "Schreiben vom 1. Juli",
                        "sure",
                        "yes")))
                .isEqualTo("Die Meldung ist entfernt.");
        assertThat(outputs)
                .allSatisfy(path -> assertThat(site.text(path))
                        .as(path)
                        .doesNotContain("Falsche Behauptung")
                        .doesNotContain("Wortlaut der Behauptung"));
        Stream.of("", ".bib", ".ris").forEach(ending -> {
            HttpResponse<byte[]> gone = site.get("/item/" + ITEM.id() + ending);
            assertThat(gone.statusCode()).as(ending).isEqualTo(410);
            assertThat(text(gone))
                    .contains("1. Juli 2025 auf Verlangen entfernt")
                    .doesNotContain("Behauptung");
        });
        HttpResponse<byte[]> api = site.get("/api/v1/items/" + ITEM.id());
        assertThat(api.statusCode()).isEqualTo(410);
        assertThat(text(api)).contains("auf Verlangen entfernt");
        assertThat(site.text("/api/v1/changes?what=removed")).contains(ITEM.id());
        assertThat(site.archive.keeping().report(Report.of(List.of(ITEM))).fresh())
                .isZero();
    }

    @Test
    void anItemIsFoundByItsAddress() {
        String address =
                URLEncoder.encode("https://news.example/item/" + ITEM.id() + "?lang=en", StandardCharsets.UTF_8);
        HttpResponse<byte[]> found = site.get("/betrieb/meldung?id=" + address, "Authorization", KIM);
        assertThat(found.headers().firstValue("Location")).contains("/betrieb/meldung/" + ITEM.id());
        assertThat(page(site.get("/betrieb/meldung/" + ITEM.id(), "Authorization", KIM))
                        .text())
                .contains("Falsche Behauptung über Jena");
    }
}
