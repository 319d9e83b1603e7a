// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.sources;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.command.CommandRun;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CrawlCommandsTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(options().dynamicPort().gzipDisabled(true))
            .build();

    private static final String RSS = """
        <rss version="2.0"><channel><title>Blatt</title>
        <item><title>Rathaus öffnet samstags</title><link>https://blatt.example/1</link>
        <pubDate>Mon, 30 Jun 2025 10:00:00 +0200</pubDate></item>
        <item><title>Kreis baut um</title><link>https://blatt.example/2</link></item>
        </channel></rss>
        """;

    @TempDir
    private Path temp;

    private String config = "";
    private String data = "";

    @BeforeEach
    void configure() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("config"));
        config = folder.toString();
        data = temp.resolve("data").toString();
        try (InputStream defaults = CrawlCommandsTest.class.getResourceAsStream("/config/amtsblick.yaml")) {
            String text = new String(Objects.requireNonNull(defaults).readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("amtsblick.yaml"), text.replace("hostDelay: 2s", "hostDelay: 0s"));
        }
        Files.writeString(
                folder.resolve("sources.yaml"),
                "sources:" + entry("gut", "/good", true) + entry("kaputt", "/bad", true) + entry("aus", "/off", false));
        SERVER.stubFor(get(urlEqualTo("/good")).willReturn(ok(RSS).withHeader("ETag", "\"1\"")));
        SERVER.stubFor(get(urlEqualTo("/bad")).willReturn(status(500)));
    }

    private static String entry(String id, String path, boolean enabled) {
        return """

              - id: %s
                name: Das Blatt
                address: %s
                kind: feed
                region: DE-TH
                level: press
                privateAllowed: true
                enabled: %s
            """.formatted(id, SERVER.url(path), enabled);
    }

    @Test
    void crawlsWhatIsDueOnceAndSaysWhatCameOfIt() throws Exception {
        CommandRun first = CommandRun.of("crawl", "--config", config, "--data", data);
        assertThat(first.exit()).isZero();
        assertThat(first.out())
                .containsPattern("gut +read +200 +2 +2 +0 +0 +20")
                .containsPattern("kaputt +failed +500 +0 .*HTTP 500")
                .contains("2 sources visited: 2 new items, 0 changed, 1 without a usable answer");
        assertThat(CommandRun.of("crawl", "--config", config, "--data", data).out())
                .startsWith("No source is due; the next is '")
                .contains(", 20")
                .doesNotContain("None of");
        CommandRun again = CommandRun.of("crawl", "--all", "--json", "--config", config, "--data", data);
        JsonNode json = new ObjectMapper().readTree(again.out());
        assertThat(json.path("visited").asInt()).isEqualTo(2);
        assertThat(json.path("new").asInt()).isZero();
        SERVER.verify(1, getRequestedFor(urlEqualTo("/good")).withHeader("If-None-Match", equalTo("\"1\"")));
        SERVER.verify(0, getRequestedFor(urlEqualTo("/off")));
    }

    @Test
    void exitsWithOneWhereNoSourceAnswered() {
        assertThat(CommandRun.of("crawl", "kaputt", "--config", config, "--data", data)
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void saysThatTheLastRoundReachedNobody() {
        CommandRun.of("crawl", "kaputt", "--config", config, "--data", data);
        assertThat(CommandRun.of("crawl", "kaputt", "--config", config, "--data", data)
                        .out())
                .startsWith("No source is due; the next is 'kaputt', 20")
                .contains("None of 1 source gave a usable answer at the last visit; 'doctor' says what it finds.");
    }

    @Test
    void namesASourceThatDoesNotExist() {
        CommandRun run = CommandRun.of("crawl", "nirgends", "--config", config, "--data", data);
        assertThat(run.exit()).isEqualTo(78);
        assertThat(run.err()).contains("there is no source 'nirgends'");
    }

    @Test
    void checksSourcesWithoutKeepingAnything() throws Exception {
        CommandRun all = CommandRun.of("sources", "check", "--config", config, "--data", data);
        assertThat(all.exit()).isEqualTo(1);
        assertThat(all.out())
                .containsPattern("gut +yes +RSS +2 +0 +1 +2025-06-30")
                .containsPattern("kaputt +NO .*HTTP 500")
                .contains("1 of 2 sources can be read");
        CommandRun one = CommandRun.of("sources", "check", "gut", "--json", "--config", config);
        assertThat(one.exit()).isZero();
        JsonNode checked = new ObjectMapper().readTree(one.out()).path(0);
        assertThat(checked.path("newest").asText()).isEqualTo("2025-06-30");
        assertThat(Path.of(data)).doesNotExist();
    }

    @Test
    void listsSources() throws Exception {
        CommandRun list = CommandRun.of("sources", "list", "--config", config);
        assertThat(list.out()).containsPattern("aus +no +feed +DE-TH +press").contains("3 sources, 2 of them visited");
        JsonNode json = new ObjectMapper()
                .readTree(CommandRun.of("sources", "list", "--enabled", "--json", "--config", config)
                        .out());
        assertThat(json.findValuesAsText("id")).containsExactly("gut", "kaputt");
    }

    @Test
    void visitsOneAddressAndRemembersIt() throws Exception {
        String state = temp.resolve("state").toString();
        JsonNode first = visit("/good", state);
        assertThat(first.path("status").asInt()).isEqualTo(200);
        assertThat(first.path("items").asInt()).isEqualTo(2);
        assertThat(first.path("next_poll_seconds").asInt()).isGreaterThanOrEqualTo(3600);
        assertThat(first.path("url").asText()).isEqualTo(SERVER.url("/good"));
        assertThat(first.path("disabled").asBoolean()).isFalse();
        visit("/good", state);
        SERVER.verify(1, getRequestedFor(urlEqualTo("/good")).withHeader("If-None-Match", equalTo("\"1\"")));
        JsonNode failed = visit("/bad", state);
        assertThat(failed.path("error").asText()).isEqualTo("HTTP 500");
        assertThat(failed.path("items").asInt()).isZero();
    }

    @Test
    void readsRobotsTxt() throws Exception {
        Path robots = Files.writeString(temp.resolve("robots.txt"), "User-agent: *\nDisallow: /intern\n");
        assertThat(CommandRun.of("parse", "robots", robots.toString(), "amtsblick", "https://a.example/intern/x")
                        .out())
                .isEqualToIgnoringNewLines("{\"allowed\":false}");
        assertThat(CommandRun.of("parse", "robots", robots.toString(), "amtsblick", "https://a.example/")
                        .out())
                .isEqualToIgnoringNewLines("{\"allowed\":true}");
    }

    private JsonNode visit(String path, String state) throws Exception {
        return new ObjectMapper()
                .readTree(CommandRun.of("visit", SERVER.url(path), "--state", state, "--config", config)
                        .out());
    }

    @Test
    void discoversANewsroomAndPrintsAnEntryThatCanBePasted() throws Exception {
        String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        SERVER.stubFor(get(urlEqualTo("/frisch"))
                .willReturn(ok(RSS.replaceAll("<pubDate>.*</pubDate>", "<pubDate>" + yesterday + "</pubDate>"))));
        SERVER.stubFor(get(urlEqualTo("/presse"))
                .willReturn(ok("<!doctype html><html lang=de><title>Presse: \"Amt\"</title>"
                        + "<link rel=alternate type='application/rss+xml' href=/frisch>")));
        CommandRun run = CommandRun.of("sources", "discover", SERVER.url("/presse"), "--private", "--config", config);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Rathaus öffnet samstags", yesterday, "Best: feed " + SERVER.url("/frisch"));
        String entry = run.out().substring(0, run.out().indexOf("Best:"));
        Files.writeString(Path.of(config, "sources.yaml"), "sources:\n" + entry);
        CommandRun crawl = CommandRun.of("crawl", "--config", config, "--data", data);
        assertThat(crawl.out()).contains("1 source visited: 2 new items");
    }

    @Test
    void saysWhenNothingWasDiscovered() throws Exception {
        SERVER.stubFor(get(urlEqualTo("/leer")).willReturn(ok("<!doctype html><h1>Amt</h1>")));
        CommandRun run = CommandRun.of("sources", "discover", SERVER.url("/leer"), "--private", "--config", config);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("Neither a feed nor a news sitemap nor dated headlines were found");
        CommandRun refused = CommandRun.of("sources", "discover", SERVER.url("/leer"), "--config", config);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("localhost leads to 127.0.0.1, which is not in the public network");
    }

    @Test
    void exchangesSubscriptionsWithFeedReaders() throws Exception {
        CommandRun export = CommandRun.of("sources", "export", "--all", "--config", config);
        assertThat(export.out()).contains(SERVER.url("/off"));
        Path file = Files.writeString(
                temp.resolve("abo.opml"),
                export.out()
                        .replace(
                                "</body>",
                                "<outline text='Neu' xmlUrl='https://www.stadt-jena.example/feed'/></body>"));
        CommandRun imported = CommandRun.of("sources", "import", file.toString(), "--config", config);
        assertThat(imported.out()).contains("- id:", "https://www.stadt-jena.example/feed", "kind:     auto");
        assertThat(imported.err()).contains("4 subscriptions, 1 of them new");
        Files.writeString(Path.of(config, "sources.yaml"), "sources:\n" + imported.out());
        assertThat(CommandRun.of("sources", "list", "--config", config).exit()).isZero();
    }

    @Test
    void readsOlderHeadlinesPageAfterPage() throws Exception {
        CommandRun run = CommandRun.of("backfill", "gut", "kaputt", "--config", config, "--data", data);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("there is no further page", "/bad: HTTP 500");
    }
}
