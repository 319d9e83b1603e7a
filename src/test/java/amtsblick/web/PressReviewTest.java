// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.ItemState;
import amtsblick.news.NewsItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A press review from ticking headlines to the sheet, as a browser without scripts goes through it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PressReviewTest {
    private static final String HOSTILE = "<script>alert(1)</script> \"&' ]]> \u202Everkehrt";

    private static final NewsItem JENA = Samples.item(
            "jena", "Jena öffnet sein Portal", "Ein Satz aus der Meldung.", "2025-06-30", Samples.labels("DE-TH"));
    private static final NewsItem GERA =
            Samples.item("gera", "Gera schult sein Personal & mehr", "", "2025-06-29", Samples.labels("DE-TH"));
    private static final NewsItem BONN = FactSamples.headlineOnly(Samples.item(
            "bonn", "Bonn <prüft> Register", "Was nur das Blatt sagt.", "2025-06-28", Samples.labels("DE-NW")));
    private static final NewsItem GONE = Samples.item(
                    "gone", "Nicht mehr da", "", "2025-06-27", Samples.labels("DE-NW"))
            .withState(ItemState.NONE.withWithdrawn(Optional.of(Instant.parse("2025-06-30T06:00:00Z"))));

    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        List<NewsItem> items = new ArrayList<>(List.of(JENA, GERA, BONN, GONE));
        IntStream.range(0, 50)
                .forEach(i ->
                        items.add(Samples.item("more" + i, "Weitere " + i, "", "2025-05-01", Samples.labels("DE-HE"))));
        site = new TestSite(folder, false, items);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void offersTheHeadlinesOfASelectionToBeTicked() {
        Document page = site.page("/presseschau?region=DE-TH");
        assertThat(page.select(".offers input[name=item]").eachAttr("value")).containsExactly(JENA.id(), GERA.id());
        assertThat(page.select("form.review input[type=hidden][name=region]").attr("value"))
                .isEqualTo("DE-TH");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("script:not([src^=/assets/])")).isEmpty();
    }

    @Test
    void saysWhoseBusinessAHeadlineIsAndWhy() {
        Document page = site.page("/presseschau?" + items(JENA, BONN) + "&region=DE-TH");
        String why = "Betrifft Referat 3, weil: Meldungen zum Thema Künstliche Intelligenz in Thüringen.";
        assertThat(page.select(".picks small em").eachText()).containsExactly(why);
        assertThat(page.select(".offers small em").eachText()).containsExactly(why);
        assertThat(site.text("/presseschau/blatt.txt?" + items(JENA)).replaceAll("\\s+", " "))
                .contains(why);
        assertThat(page.select("details a").eachAttr("href"))
                .containsExactly("/presseschau?region=DE-TH&topic=ai", "/presseschau?kind=funding");
    }

    @Test
    void whatIsTickedStandsAboveAndIsNotOfferedAgain() {
        Document page = site.page("/presseschau?region=DE-TH&item=" + GERA.id());
        assertThat(page.select(".picks input[name=item]").eachAttr("value")).containsExactly(GERA.id());
        assertThat(page.select(".offers input[name=item]").eachAttr("value")).containsExactly(JENA.id());
        assertThat(page.select("button[formaction]").eachAttr("formaction"))
                .containsExactly("/presseschau/blatt", "/presseschau/blatt.txt", "/presseschau/blatt.odt");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 3, gera jena bonn",
        "1, 3, 1, bonn jena gera",
        "3, 2, 3, gera bonn jena",
        "x, '', 0, bonn jena gera"
    })
    void aNewNumberMovesAHeadlineToThatPlace(String first, String second, String third, String expected) {
        Document page = site.page("/presseschau?" + items(JENA, GERA, BONN) + order(JENA, first) + order(GERA, second)
                + order(BONN, third));
        Map<String, String> names = Map.of(JENA.id(), "jena", GERA.id(), "gera", BONN.id(), "bonn");
        assertThat(page.select(".picks input[name=item]").eachAttr("value").stream()
                        .map(names::get)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
        assertThat(page.select(".picks input[type=number]").eachAttr("value")).containsExactly("1", "2", "3");
    }

    @Test
    void theFormSaysAgainAllThatItsAddressSaid() {
        String address = "/presseschau?title=Lage&" + items(BONN, JENA) + note(BONN, "Für Referat 3");
        Document page = site.page(address);
        String again = "/presseschau?"
                + page.select("form.review").forms().getFirst().formData().stream()
                        .map(field -> field.key() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        assertThat(site.page(again).select(".picks").outerHtml())
                .isEqualTo(page.select(".picks").outerHtml());
        assertThat(site.page(again).select("#title").attr("value")).isEqualTo("Lage");
    }

    @Test
    void theSheetNamesEverySourceAndKeepsToItsRights() {
        Document sheet = site.page(
                "/presseschau/blatt?title=Lage+am+Dienstag&" + items(BONN, JENA) + note(BONN, "Betrifft uns"));
        assertThat(sheet.select("h1").text()).isEqualTo("Lage am Dienstag");
        assertThat(sheet.select("li h2").eachText())
                .containsExactly("Bonn <prüft> Register", "Jena öffnet sein Portal");
        assertThat(sheet.select("li .about").eachText())
                .containsExactly(
                        "Beispielblatt · 28. Juni 2025 · Nordrhein-Westfalen",
                        "Beispielblatt · 30. Juni 2025 · Thüringen");
        assertThat(sheet.text()).contains("Notiz: Betrifft uns").contains("Ein Satz aus der Meldung.");
        assertThat(sheet.select("li h2 a").eachAttr("href"))
                .containsExactly("https://example.org/bonn", "https://example.org/jena");
        for (String path : List.of("/presseschau/blatt", "/presseschau/blatt.txt", "/presseschau")) {
            assertThat(site.text(path + "?" + items(BONN))).doesNotContain("Was nur das Blatt sagt");
        }
        assertThat(site.page("/presseschau/blatt?" + items(GONE)).select("h2").text())
                .startsWith("Zurückgezogen");
    }

    @Test
    void theTextIsReadyForAMail() {
        HttpResponse<byte[]> answer =
                site.get("/presseschau/blatt.txt?" + items(JENA, GERA) + note(JENA, "Lang. ".repeat(40)));
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
                .isEqualTo("text/plain;charset=utf-8");
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith(
                        "Presseschau\r\nDienstag, 1. Juli 2025\r\n\r\n1. Jena öffnet sein Portal\r\n   Beispielblatt · 30. Juni 2025");
        assertThat(text)
                .contains("2. Gera schult sein Personal & mehr\r\n")
                .contains("   https://example.org/gera\r\n");
        assertThat(text.lines()).allMatch(line -> line.length() <= 72);
    }

    @Test
    void theDocumentIsOneThatWordProcessorsOpen() throws Exception {
        HttpResponse<byte[]> answer = site.get(
                "/presseschau/blatt.odt?" + items(JENA, BONN) + note(JENA, HOSTILE) + "&title=" + encoded(HOSTILE));
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"presseschau-2025-07-01.odt\"");
        byte[] file = answer.body();
        assertThat(new String(file, 30, 8, StandardCharsets.US_ASCII)).isEqualTo("mimetype");
        assertThat(new String(file, 38, 39, StandardCharsets.US_ASCII))
                .isEqualTo("application/vnd.oasis.opendocument.text");
        Map<String, byte[]> parts = parts(file);
        assertThat(parts.keySet())
                .containsExactly("mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml")) {
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(part.getValue()));
            }
        }
        org.w3c.dom.Document content =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get("content.xml")));
        assertThat(content.getDocumentElement().getTextContent())
                .contains("1. Jena öffnet sein Portal")
                .contains("Notiz: <script>alert(1)</script> \"&' ]]> verkehrt")
                .doesNotContain("Was nur das Blatt sagt");
    }

    @Test
    void whatAnEditorWritesIsTextEverywhere() {
        String address = "?" + items(JENA) + note(JENA, HOSTILE + "\r\nzweite Zeile") + "&title=" + encoded(HOSTILE);
        for (String path : List.of("/presseschau", "/presseschau/blatt")) {
            Document page = site.page(path + address);
            assertThat(page.select("script:not([src^=/assets/])")).isEmpty();
            assertThat(page.outerHtml()).doesNotContain("\u202E");
        }
        assertThat(site.page("/presseschau" + address).select(".line-to input").attr("value"))
                .isEqualTo("<script>alert(1)</script> \"&' ]]> verkehrt zweite Zeile");
    }

    @Test
    void nothingIsKeptOnTheWay() {
        for (String path :
                List.of("/presseschau", "/presseschau/blatt", "/presseschau/blatt.txt", "/presseschau/blatt.odt")) {
            HttpResponse<byte[]> answer = site.get(path + "?" + items(JENA));
            assertThat(answer.headers().allValues("Cache-Control")).as(path).containsExactly("no-store");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kaputt", "../../etc", "0000000000000000x"})
    void whatIsNoItemIsToldAndCostsNothingElse(String wrong) {
        Document page = site.page("/presseschau?item=" + encoded(wrong) + "&" + items(JENA));
        assertThat(page.select(".picks li")).hasSize(1);
        assertThat(page.select(".note.warn").text()).contains("keine Adresse einer Meldung");
    }

    @Test
    void whatIsGoneIsTold() {
        Document page = site.page("/presseschau?item=0000000000000000&" + items(JENA));
        assertThat(page.select(".picks li")).hasSize(1);
        assertThat(page.select(".note.warn").text()).contains("gibt es hier nicht mehr");
        assertThat(site.get("/presseschau/blatt?item=0000000000000000").statusCode())
                .isEqualTo(404);
        assertThat(site.text("/presseschau/blatt")).contains("Auf der Seite Presseschau");
    }

    @Test
    void anItemComesInByItsAddress() {
        String link = encoded("https://news.example/item/" + BONN.id() + "?lang=en");
        assertThat(site.page("/presseschau?add=" + link)
                        .select(".picks input[name=item]")
                        .attr("value"))
                .isEqualTo(BONN.id());
        assertThat(site.page("/item/" + BONN.id())
                        .select("a[href^=/presseschau?item]")
                        .attr("href"))
                .isEqualTo("/presseschau?item=" + BONN.id());
        assertThat(site.page("/?region=DE-TH").select("a[href=/presseschau?region=DE-TH]"))
                .hasSize(1);
    }

    @Test
    void whatIsTooMuchIsLeftOutAndTold() {
        String many = IntStream.range(0, 41)
                .mapToObj(i -> "item=" + Samples.item("more" + i, "").id())
                .collect(Collectors.joining("&"));
        Document page = site.page("/presseschau?" + many);
        assertThat(page.select(".picks li")).hasSize(40);
        assertThat(page.select(".note.warn").text()).contains("Mehr als 40");
        Document cut = site.page("/presseschau?" + items(JENA) + note(JENA, "🏛".repeat(301)));
        assertThat(cut.select(".line-to input").attr("value")).isEqualTo("🏛".repeat(300));
        assertThat(cut.select(".note.warn").text()).contains("gekürzt");
    }

    @Test
    void saysWhenTheAddressGetsTooLong() {
        NewsItem[] some = {JENA, GERA, BONN, GONE};
        StringBuilder address = new StringBuilder("/presseschau?" + items(some));
        for (NewsItem item : some) {
            address.append(note(item, "ü".repeat(270)));
        }
        assertThat(site.page(address.toString()).select(".note.warn").text())
                .contains("6.000")
                .contains("Kürzen Sie");
        HttpResponse<byte[]> refused = site.get("/presseschau?" + items(JENA) + note(JENA, "n".repeat(9_000)));
        assertThat(refused.statusCode()).isIn(414, 431);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8))
                .contains("zu lang")
                .contains("too long");
    }

    @Test
    void theOtherLanguageKeepsTheReview() {
        Document page = site.page("/presseschau?" + items(JENA) + note(JENA, "Wichtig"));
        String english = page.select("footer a[hreflang=en]").attr("href");
        Document other = site.page(english);
        assertThat(other.select("h1").text()).isEqualTo("Press review");
        assertThat(other.select(".line-to input").attr("value")).isEqualTo("Wichtig");
        assertThat(other.select("input[name=lang]").attr("value")).isEqualTo("en");
    }

    @Test
    void everyFieldHasALabel() {
        Document page = site.page("/presseschau?" + items(JENA, GERA));
        for (Element field : page.select("form.review input:not([type=hidden])")) {
            boolean named = field.parents().is("label")
                    || !page.select("label[for=" + field.id() + "]").isEmpty();
            assertThat(named).as(field.outerHtml()).isTrue();
        }
    }

    @Test
    void aWrongSelectionIsToldAsEverywhere() {
        assertThat(site.get("/presseschau?region=XX").statusCode()).isEqualTo(400);
        assertThat(site.get("/presseschau?colour=red").statusCode()).isEqualTo(400);
        assertThat(site.page("/presseschau?region=XX&" + items(JENA))
                        .select("main a")
                        .eachAttr("href"))
                .contains("/presseschau?" + items(JENA));
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String items(NewsItem... items) {
        return List.of(items).stream().map(item -> "item=" + item.id()).collect(Collectors.joining("&"));
    }

    private static String note(NewsItem item, String note) {
        return "&note." + item.id() + "=" + encoded(note);
    }

    private static String order(NewsItem item, String place) {
        return "&order." + item.id() + "=" + place;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
