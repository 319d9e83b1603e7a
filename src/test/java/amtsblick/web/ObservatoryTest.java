// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.config.Secret;
import amtsblick.news.NewsItem;
import amtsblick.web.answer.Assets;
import amtsblick.web.site.WebSettings;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The table of Mozilla's HTTP Observatory, with its points: a hundred to begin with, what is missing takes away, and what is better than
 * asked for adds where there are ninety. From a hundred on it is an A+.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservatoryTest {
    private static final int BEGIN = 100;
    private static final int HALF_A_YEAR = 15_768_000;
    private static final Set<String> CLOSED = Set.of("'none'", "'self'");
    private static final Set<String> PRIVATE =
            Set.of("no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin");

    private static final NewsItem ITEM = Samples.item("a", "Netzwerk");

    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        site = new TestSite(
                folder,
                List.of(ITEM),
                WebSettings.Limits.NONE,
                new WebSettings.OperatorPages(Optional.of(new Secret("Zugangswort")), Optional.empty()));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void everyAnswerHasAnAPlus() {
        List<String> answered = new ArrayList<>(EveryAddress.of(site, ITEM));
        answered.addAll(List.of(Assets.STYLE.path(), Assets.SCRIPT.path(), "/nowhere", "/?from=never", "/a%2fb"));
        assertThat(answered).allSatisfy(ObservatoryTest.this::hasAnAPlus);
    }

    private void hasAnAPlus(String path) throws IOException {
        HttpResponse<byte[]> answer = site.get(path, "Origin", "https://other.example");
        Map<String, Integer> table = table(answer);
        assertThat(table.values()).as(table.toString()).allMatch(points -> points >= 0);
        assertThat(table)
                .containsEntry("content-security-policy", 10)
                .containsEntry("referrer-policy", 5)
                .containsEntry("x-frame-options", 5);
        int sum = BEGIN + table.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(sum).as(table.toString()).isGreaterThanOrEqualTo(120);
    }

    private static Map<String, Integer> table(HttpResponse<byte[]> answer) throws IOException {
        HttpHeaders headers = answer.headers();
        Map<String, Set<String>> policy = policy(header(headers, "Content-Security-Policy"));
        Map<String, Integer> table = new LinkedHashMap<>();
        table.put("content-security-policy", policyPoints(policy));
        table.put("cookies", headers.firstValue("Set-Cookie").isEmpty() ? 0 : -20);
        table.put(
                "cross-origin-resource-sharing",
                headers.firstValue("Access-Control-Allow-Credentials").isEmpty() ? 0 : -50);
        table.put("redirection", redirected() ? 0 : -20);
        table.put("referrer-policy", PRIVATE.contains(header(headers, "Referrer-Policy")) ? 5 : -5);
        table.put("strict-transport-security", transportPoints(header(headers, "Strict-Transport-Security")));
        table.put("subresource-integrity", areScriptsOurs(answer.body()) ? 0 : -5);
        table.put(
                "x-content-type-options",
                header(headers, "X-Content-Type-Options").equals("nosniff") ? 0 : -5);
        table.put("x-frame-options", CLOSED.containsAll(policy.getOrDefault("frame-ancestors", Set.of("*"))) ? 5 : -20);
        table.put("cross-origin-resource-policy", resourcePoints(header(headers, "Cross-Origin-Resource-Policy")));
        return table;
    }

    private static String header(HttpHeaders headers, String name) {
        return headers.firstValue(name).orElse("");
    }

    private static Map<String, Set<String>> policy(String header) {
        return Arrays.stream(header.split(";"))
                .map(String::strip)
                .filter(directive -> !directive.isEmpty())
                .map(directive -> directive.split("\\s+"))
                .collect(Collectors.toMap(
                        words -> words[0], words -> Set.of(Arrays.copyOfRange(words, 1, words.length))));
    }

    private static int policyPoints(Map<String, Set<String>> policy) {
        if (policy.isEmpty()) {
            return -25;
        }
        if (policy.values().stream().flatMap(Set::stream).anyMatch(source -> !CLOSED.contains(source))) {
            return -20;
        }
        boolean begins = policy.getOrDefault("default-src", Set.of()).equals(Set.of("'none'"));
        return begins && policy.containsKey("form-action") ? 10 : 5;
    }

    private static int transportPoints(String header) {
        Matcher age = Pattern.compile("max-age=(\\d+)").matcher(header);
        return !age.find() ? -20 : Integer.parseInt(age.group(1)) >= HALF_A_YEAR ? 0 : -10;
    }

    private static int resourcePoints(String header) {
        return switch (header) {
            case "same-origin", "same-site" -> 10;
            case "", "cross-origin" -> 0;
            default -> -5;
        };
    }

    private static boolean areScriptsOurs(byte[] page) {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8)).select("script[src]").stream()
                .allMatch(script -> script.attr("src").matches("/[^/].*"));
    }

    /** That is the proxy's: both samples lead to https, Caddy by itself. */
    private static boolean redirected() throws IOException {
        return Files.readString(Path.of("docs/deploy/nginx.conf"))
                .contains("return 301 https://$server_name$request_uri;");
    }
}
