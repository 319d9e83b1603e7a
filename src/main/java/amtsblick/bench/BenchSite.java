// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import amtsblick.archive.Archive;
import amtsblick.archive.local.DiskSpace;
import amtsblick.classify.Classifier;
import amtsblick.classify.label.Regions;
import amtsblick.classify.label.Taxonomy;
import amtsblick.classify.territory.Territories;
import amtsblick.config.ConfigFolder;
import amtsblick.discover.Discovery;
import amtsblick.fetch.Courier;
import amtsblick.fetch.CrawlLog;
import amtsblick.fetch.Fetcher;
import amtsblick.fetch.HostTurns;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.news.NewsQuery;
import amtsblick.push.Push;
import amtsblick.push.PushSettings;
import amtsblick.quality.Quality;
import amtsblick.source.SourceCatalogue;
import amtsblick.story.FollowUps;
import amtsblick.story.fingerprint.StoryWords;
import amtsblick.web.WebServer;
import amtsblick.web.site.SearchWatch;
import amtsblick.web.site.Site;
import amtsblick.web.site.WebSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The pages over an archive, served on a free port of this machine. */
public final class BenchSite implements AutoCloseable {
    private static final FetchLimits FETCHES_NOTHING =
            new FetchLimits("Amtsblick-bench", Duration.ZERO, Duration.ofSeconds(1), 10_000, 1, Duration.ZERO, 1);

    private final Fetcher fetcher = new Fetcher(FETCHES_NOTHING, InstantSource.system());
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebServer server;

    /** Serves it until it is closed. */
    public BenchSite(Path folder, Archive archive) {
        ConfigFolder config = ConfigFolder.defaults();
        Site site = new Site(
                archive,
                SourceCatalogue.of(List.of()),
                Regions.of(config),
                Territories.of(config),
                Taxonomy.of(config),
                settings(),
                Classifier.of(config, List.of()),
                new FollowUps(StoryWords.of(config)),
                Quality.of(config),
                Optional::empty,
                new DiskSpace(folder),
                new CrawlLog(),
                new Discovery(fetcher, InstantSource.system()),
                List.of(),
                tellsNobody(archive),
                new SearchWatch(),
                InstantSource.system());
        server = WebServer.start(site, Optional.empty());
    }

    private static Push tellsNobody(Archive archive) {
        return new Push(
                archive,
                new PushSettings(false, false, false),
                List.of(),
                new Courier(FETCHES_NOTHING, false),
                HostTurns.ALONE,
                settings().base(),
                InstantSource.system());
    }

    private static WebSettings settings() {
        return new WebSettings(
                "127.0.0.1",
                0,
                URI.create("http://localhost"),
                "Amtsblick",
                NewsQuery.DEFAULT_SIZE,
                NewsQuery.DEFAULT_SIZE,
                new WebSettings.Operator("", "", "", "", "", "", "", ""),
                true,
                WebSettings.Limits.NONE,
                false,
                false,
                Optional.empty(),
                new WebSettings.Keep(Duration.ofDays(1), Duration.ofDays(1)));
    }

    /** Where it is served on this machine. */
    public int port() {
        return server.port();
    }

    /** Asks for a path; returns how many bytes came back. */
    long get(String path) {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        try {
            HttpResponse<byte[]> answer =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + answer.statusCode());
            }
            return answer.body().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking " + address, e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
        fetcher.close();
    }
}
