// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.growing;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Changes.Change;
import amtsblick.archive.Changes.What;
import amtsblick.archive.postgres.PostgresServer;
import amtsblick.archive.server.StoreServer;
import amtsblick.command.wiring.App;
import amtsblick.command.wiring.Role;
import amtsblick.command.wiring.Settings;
import amtsblick.config.ConfigFolder;
import amtsblick.source.Articles;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import amtsblick.source.SourceKind;
import amtsblick.source.Visit;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two crawlers and two web nodes on one PostgreSQL, as they are wired, over hosts some of which are ill. */
class NodesTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/?q=B%C3%BCrgeramt",
            "/?q=Verfahren&sort=relevance&page=2",
            "/feed.atom",
            "/api/v1/items",
            "/api/v1/changes",
            "/sitemap.xml");

    @TempDir
    private Path folder;

    private final StoreServer server = PostgresServer.shared().schema();

    @Test
    void shareTheirHostsAndGiveTheSameAnswers() throws Exception {
        try (ManyHosts hosts = new ManyHosts(8);
                App web = node(Role.WEB, "web1", hosts);
                App other = node(Role.WEB, "web2", hosts)) {
            String here = "http://127.0.0.1:" + web.serve().port();
            String there = "http://127.0.0.1:" + other.serve().port();
            try (App one = node(Role.CRAWL, "crawl1", hosts);
                    App two = node(Role.CRAWL, "crawl2", hosts)) {
                String watched = "http://127.0.0.1:" + one.serve().port();
                two.serve();
                awaitVisits(one, hosts.feeds().size());
                assertThat(get(watched + "/health").statusCode()).isEqualTo(200);
                assertThat(get(watched + "/").statusCode()).isEqualTo(404);
            }
            assertThat(hosts.overlaps).hasValue(0);
            List<Change> changes = web.archive().changes().after(0, 100_000);
            assertThat(changes)
                    .filteredOn(change -> change.what() == What.NEW)
                    .extracting(Change::item)
                    .hasSizeGreaterThan(150)
                    .doesNotHaveDuplicates();
            awaitVisits(web, hosts.feeds().size());
            awaitVisits(other, hosts.feeds().size());
            web.archive().finding().refresh();
            other.archive().finding().refresh();
            for (String page : PAGES) {
                HttpResponse<String> said = get(here + page);
                HttpResponse<String> again = get(there + page);
                assertThat(said.statusCode()).as(page).isEqualTo(200);
                assertThat(again.body()).as(page).isEqualTo(said.body());
                assertThat(again.headers().firstValue("ETag"))
                        .as(page)
                        .isEqualTo(said.headers().firstValue("ETag"));
            }
        }
    }

    private static void awaitVisits(App node, int sources) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < end
                && node.archive().schedule().visits().values().stream()
                                .filter(visit -> visit.last().isPresent())
                                .count()
                        < sources) {
            Thread.sleep(100);
        }
        assertThat(node.archive().schedule().visits().values())
                .filteredOn(visit -> visit.last().isPresent())
                .hasSize(sources);
        assertThat(node.archive().schedule().visits().values())
                .filteredOn(visit -> visit.outcome() == Visit.Outcome.READ)
                .isNotEmpty();
    }

    private App node(Role role, String name, ManyHosts hosts) throws IOException {
        ConfigFolder config = config();
        Settings settings =
                Settings.read(config).withData(folder.resolve(name)).withPort(0).withRole(role);
        List<Source> sources = new ArrayList<>();
        for (URI feed : hosts.feeds()) {
            sources.add(Source.of("f" + sources.size(), feed, SourceKind.FEED)
                    .name("Amt " + sources.size())
                    .region("DE-TH")
                    .articles(Articles.NEVER)
                    .recheck(false)
                    .privateAllowed(true)
                    .source());
        }
        return App.open(config, settings, SourceCatalogue.of(sources));
    }

    private ConfigFolder config() throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(
                config.resolve("amtsblick.yaml"),
                ConfigFolder.defaults()
                        .text("amtsblick.yaml")
                        .replace("\n  store:\n", "\n  store: " + server.url() + "\n")
                        .replace("\n  user:\n", "\n  user: amtsblick\n")
                        .replace("hostDelay: 2s", "hostDelay: 0s")
                        .replace("baseAddress: http://localhost:8080", "baseAddress: https://news.example"));
        return ConfigFolder.of(config, _ -> null);
    }

    static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }
}
