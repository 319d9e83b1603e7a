// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.archive.Archive;
import amtsblick.archive.index.LuceneArchive;
import amtsblick.classify.Classifier;
import amtsblick.classify.Regions;
import amtsblick.classify.Taxonomy;
import amtsblick.config.ConfigFolder;
import amtsblick.fetch.CrawlLog;
import amtsblick.news.Level;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import amtsblick.source.SourceKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site with items of the test's own, served on a free port of this machine. */
final class TestSite implements AutoCloseable {
    static final Instant NOW = Instant.parse("2025-07-01T10:00:00Z");
    private static final ConfigFolder CONFIG = ConfigFolder.defaults();
    private static final Classifier CLASSIFIER = Classifier.of(CONFIG, List.of());

    final LuceneArchive archive;

    /** What {@link Site#trouble} says. */
    volatile Supplier<Optional<String>> trouble = Optional::empty;

    /** What was asked of hosts. */
    final CrawlLog log = new CrawlLog();

    /** How often the archive was asked for a page of items; and how long it takes over it, and whether it is cut short. */
    final AtomicInteger finds = new AtomicInteger();

    volatile Instant now = NOW;
    volatile Duration delay = Duration.ZERO;
    volatile boolean cutShort;

    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    TestSite(Path folder, boolean demo, List<NewsItem> items) {
        this(folder, demo, items, List.of(source("example", true), source("quiet", false)));
    }

    TestSite(Path folder, boolean demo, List<NewsItem> items, List<Source> sources) {
        InstantSource clock = () -> now;
        archive = LuceneArchive.open(folder, CONFIG, clock);
        archive.add(items);
        archive.refresh();
        server = WebServer.start(new Site(
                watched(archive),
                archive,
                SourceCatalogue.of(sources),
                Regions.of(CONFIG),
                Taxonomy.of(CONFIG),
                settings(demo),
                CLASSIFIER,
                () -> trouble.get(),
                log,
                clock));
    }

    /** The archive as the pages see it. */
    private Archive watched(Archive real) {
        Class<?>[] type = {Archive.class};
        return (Archive) Proxy.newProxyInstance(Archive.class.getClassLoader(), type, (_, method, arguments) -> {
            try {
                if (!method.getName().equals("find")) {
                    return method.invoke(real, arguments);
                }
                finds.incrementAndGet();
                Thread.sleep(delay);
                NewsPage page = (NewsPage) method.invoke(real, arguments);
                List<String> notes = cutShort ? List.of("query.timeout") : page.notes();
                return new NewsPage(page.query(), page.hits(), page.total(), page.facets(), notes);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static WebSettings settings(boolean demo) {
        return new WebSettings(
                "127.0.0.1",
                0,
                URI.create("https://news.example"),
                "Amtsblick",
                10,
                20,
                new WebSettings.Operator("Stadt Ahausen", "Markt 1|12345 Ahausen", "", "", "", ""),
                demo);
    }

    static Source source(String id, boolean enabled) {
        return source(id, "DE-TH", Level.STATE, enabled);
    }

    static Source source(String id, String region, Level level, boolean enabled) {
        URI address = URI.create("https://example.org/feed");
        return Source.of(id, address, SourceKind.FEED)
                .name("Quelle " + id)
                .region(region)
                .level(Optional.of(level))
                .enabled(enabled)
                .source();
    }

    /** The answer to a GET with further headers as name and value in turn. */
    HttpResponse<byte[]> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(address(path)), headers);
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of a path on this machine. */
    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    String text(String path) {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    Document page(String path) {
        return Jsoup.parse(text(path), "https://news.example" + path);
    }

    @Override
    public void close() {
        client.close();
        server.close();
        archive.close();
    }
}
