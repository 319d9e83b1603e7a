// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.news.NewsItem;
import amtsblick.news.fact.PersonMove;
import amtsblick.news.fact.PersonMove.Way;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every page has that shows a selection, whatever it is called. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelectionPagesTest {
    private static final List<String> SELECTIONS = List.of(
            "/?region=DE-TH",
            "/region/thueringen",
            "/ort/jena",
            "/thema/kuenstliche-intelligenz",
            "/art/vereinbarung",
            "/koerperschaft/fitko",
            "/quelle/example",
            "/register/aemter?region=DE-TH",
            "/vergleich/kuenstliche-intelligenz",
            "/vergleich?body=FITKO",
            "/sources/example");

    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        Labels labels = Samples.labels(List.of("DE-TH"), List.of("Jena"), "agreement", List.of("ai"));
        List<NewsItem> items = new ArrayList<>();
        items.add(Samples.item(
                "fitko",
                "FITKO und Jena handeln",
                "",
                "2025-06-27",
                labels.with(List.of(new Label("FITKO", "test", List.of("FITKO"))), labels.facts())));
        items.add(FactSamples.office(
                "comes", "Neue Leitung der IT", "2025-06-11", new PersonMove("Ada Beispiel", "CIO", Way.IN)));
        site = new TestSite(folder, false, items);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void leadsToItsSubscription() {
        List<SiteWalk.Answer> pages = SiteWalk.of(site, SELECTIONS).stream()
                .filter(SiteWalk.Answer::isPage)
                .toList();
        assertThat(pages).hasSizeGreaterThan(25);
        assertThat(pages).allSatisfy(answer -> {
            String feed =
                    answer.page().select("link[type=application/atom+xml]").attr("href");
            String subscription = feed.replaceFirst("^/feed\\.atom", "/abo");
            Document page = answer.page();
            assertThat(page.select("nav.main a[href^=/abo]").attr("href"))
                    .as("menu of " + answer.path())
                    .isEqualTo(subscription);
            if (feed.contains("?") && !answer.path().matches("/(abo|presseschau).*")) {
                assertThat(page.select("main a[href^=/abo]").eachAttr("href"))
                        .as(answer.path())
                        .contains(subscription);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/?region=DE-TH,/?region=DE-TH&since=2025-07-01T12:00",
        "/region/thueringen,/?region=DE-TH&since=2025-07-01T12:00",
        "/register/aemter?region=DE-TH,/register/aemter?region=DE-TH&since=2025-07-01T12:00",
        "/vergleich/kuenstliche-intelligenz,/vergleich/kuenstliche-intelligenz?since=2025-07-01T12:00",
        "/vergleich?body=FITKO,/vergleich?body=FITKO&since=2025-07-01T12:00",
        "/sources/example,/?source=example&since=2025-07-01T12:00"
    })
    void canBeRememberedFromNowOn(String path, String remembered) {
        assertThat(site.page(path + (path.contains("?") ? "&" : "?") + "lang=de")
                        .select("main a:contains(Ab jetzt merken)")
                        .attr("href"))
                .isEqualTo(remembered + "&lang=de");
        assertThat(site.page(path + (path.contains("?") ? "&" : "?") + "lang=de")
                        .select("main a:contains(Ab jetzt merken)[rel=nofollow]")
                        .attr("title"))
                .as("no crawler follows it, for it is another address each minute")
                .startsWith("Als Lesezeichen speichern");
        assertThat(site.get(remembered).statusCode()).isEqualTo(200);
    }

    @Test
    void comparingSomethingElseKeepsFromWhenOn() {
        assertThat(site
                        .page("/vergleich?body=FITKO&since=2025-07-01T12:00&lang=de")
                        .select("main form input[type=hidden]")
                        .stream()
                        .map(field -> field.attr("name") + "=" + field.val()))
                .containsExactly("body=FITKO", "since=2025-07-01T12:00", "lang=de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/regionen", "/themen", "/vergleich", "/item/", "/about"})
    void isNotRememberedWhereItIsNoList(String path) {
        String address =
                path.equals("/item/") ? site.page("/").select("article h3 a").attr("href") : path;
        assertThat(site.page(address + (address.contains("?") ? "&" : "?") + "lang=de")
                        .select("main a:contains(Ab jetzt merken)"))
                .isEmpty();
    }
}
