// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.config.Secret;
import amtsblick.news.NewsItem;
import amtsblick.web.site.WebSettings;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A site with pages for its operator, and one who sends their forms. */
abstract class OperatorSite {
    static final String TOKEN = "ein langes Zugangswort: mit Doppelpunkt";
    static final String KIM = basic("Kim", TOKEN);
    static final NewsItem ITEM = Samples.item(
            "a", "Falsche Behauptung über Jena", "Wortlaut der Behauptung.", "2025-06-30", Samples.labels("DE-TH"));
    static final NewsItem OTHER = Samples.item("b", "Andere Meldung");

    @TempDir
    Path folder;

    TestSite site;

    @BeforeEach
    void start() {
        site = open(new WebSettings.OperatorPages(Optional.of(new Secret(TOKEN)), Optional.empty()), List.of());
    }

    TestSite open(WebSettings.OperatorPages pages, List<String> proxies) {
        return new TestSite(folder, List.of(ITEM, OTHER), new WebSettings.Limits(proxies, 0, 1, 10_000), pages);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    /** How many sources the metrics wait for. */
    int neverVisited() {
        String line = site.text("/metrics")
                .lines()
                .filter(one -> one.startsWith("amtsblick_sources{outcome=\"new\"}"))
                .findFirst()
                .orElseThrow();
        return (int) Double.parseDouble(line.substring(line.lastIndexOf(' ')));
    }

    HttpResponse<byte[]> source(String act) {
        return post("/betrieb/quelle", "act", act, "id", "example");
    }

    /** Sends a form that we gave out. */
    HttpResponse<byte[]> post(String path, String... fields) {
        String[] sealed =
                Stream.concat(Stream.of("seal", seal(path)), Stream.of(fields)).toArray(String[]::new);
        return send(path, KIM, List.of("Sec-Fetch-Site", "same-origin", "Origin", "https://news.example"), sealed);
    }

    HttpResponse<byte[]> send(String path, String credentials, List<String> headers, String... fields) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", credentials)
                .POST(body(fields));
        return site.send(request, headers.toArray(String[]::new));
    }

    static HttpRequest.BodyPublisher body(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return HttpRequest.BodyPublishers.ofString(form.toString());
    }

    /** As it stands in the page that shows the form. */
    String seal(String path) {
        String shown = path.startsWith("/betrieb/meldung/")
                ? "/betrieb/meldung/" + ITEM.id()
                : path.equals("/betrieb/empfaenger") ? path : "/betrieb";
        String action = path.startsWith("/betrieb/meldung/") ? shown : path;
        if (!path.equals(action)) {
            return "not there";
        }
        return page(site.get(shown, "Authorization", KIM))
                .select("form[action=" + action + "] input[name=seal]")
                .first()
                .attr("value");
    }

    /** What is said on the page that an act leads to. */
    String said(HttpResponse<byte[]> done) {
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.headers().firstValue("Cache-Control")).contains("no-store");
        String next = done.headers().firstValue("Location").orElseThrow();
        return page(site.get(next, "Authorization", KIM))
                .select("[role=status] strong")
                .text();
    }

    static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static Document page(HttpResponse<byte[]> answer) {
        return Jsoup.parse(text(answer), "https://news.example");
    }
}
