// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script adds, seen from the server: what it does is seen in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComfortTest {
    private static final int LARGEST = 10_000;

    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        site = new TestSite(
                folder,
                false,
                List.of(Samples.item(
                        "ahaus",
                        "Ahaus öffnet sein Register",
                        "",
                        "2025-06-20",
                        Samples.labels(List.of("DE-NW"), List.of("Ahaus"), "launch", List.of("registers")))));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void isOneSmallFileOfOurOwnThatIsKeptForEver() {
        Document page = site.page("/");
        assertThat(page.select("script[src]")).hasSize(1);
        Element script = page.select("script[src]").first();
        assertThat(script.attr("src")).matches("/assets/[\\w-]+/comfort\\.js");
        assertThat(script.hasAttr("defer")).isTrue();
        HttpResponse<byte[]> file = site.get(script.attr("src"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body().length).isLessThan(LARGEST);
        assertThat(file.headers().firstValue("Content-Type")).contains("text/javascript; charset=utf-8");
        assertThat(file.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
    }

    @Test
    void isAllThatMayRunAndSpeaksOnlyToUs() {
        assertThat(site.get("/").headers().firstValue("Content-Security-Policy").orElseThrow().split("; "))
                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/abo", "/vergleich", "/sources", "/suche-hilfe", "/nowhere"})
    void stirsNothingInsideThePages(String path) {
        Document page = site.page(path);
        assertThat(page.select("script:not([src], [type=application/ld+json])")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey)
                        .filter(name -> name.startsWith("on") || name.equals("style")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void takesItsWordsFromThePage(String lang) {
        Document page = site.page("/?lang=" + lang);
        assertThat(page.select("script[src]").first().dataset()).containsOnlyKeys("copy", "copied", "suggestions");
        assertThat(page.select("dialog#keys dt kbd").eachText()).containsExactly("j", "k", "/", "?");
        assertThat(page.select("dialog#keys h2").text()).isEqualTo(page.select("#keys-open").text());
        assertThat(page.select("#keys-open").hasAttr("hidden")).isTrue();
    }

    @Test
    void completesWithWhatThePageOfSuggestionsOffers() throws Exception {
        Element line = site.page("/suche/vorschlaege?lang=de&q=Regi").select(".suggestions li").first();
        assertThat(line.select(".hint, a[href], small")).hasSize(3);
        JsonNode terms = new ObjectMapper().readTree(site.text("/api/v1/suggest?lang=de&q=aha")).path("terms");
        assertThat(terms.findValuesAsText("dimension")).contains("place");
        assertThat(terms.findValuesAsText("value")).contains("Ahaus");
    }
}
