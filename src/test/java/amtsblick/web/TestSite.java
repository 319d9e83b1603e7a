// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import amtsblick.alert.AlertDesk;
import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Finding;
import amtsblick.archive.Items;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.DiskSpace;
import amtsblick.archive.local.LocalArchive;
import amtsblick.classify.Classifier;
import amtsblick.classify.label.Regions;
import amtsblick.classify.label.Taxonomy;
import amtsblick.classify.territory.Territories;
import amtsblick.config.ConfigFolder;
import amtsblick.config.Secret;
import amtsblick.discover.Discovery;
import amtsblick.fetch.Courier;
import amtsblick.fetch.CrawlLog;
import amtsblick.fetch.Fetcher;
import amtsblick.fetch.HostTurns;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.label.Level;
import amtsblick.push.Push;
import amtsblick.push.PushSettings;
import amtsblick.push.hook.Webhook;
import amtsblick.quality.Quality;
import amtsblick.quality.Score;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import amtsblick.source.SourceKind;
import amtsblick.story.FollowUps;
import amtsblick.story.fingerprint.StoryWords;
import amtsblick.web.push.PushWords;
import amtsblick.web.site.SearchWatch;
import amtsblick.web.site.Site;
import amtsblick.web.site.Team;
import amtsblick.web.site.WebSettings;
import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site with items of the test's own, served on a free port of this machine. */
public final class TestSite implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2025-07-01T10:00:00Z");
    private static final ConfigFolder CONFIG = ConfigFolder.defaults();
    private static final StoryWords STORY_WORDS = StoryWords.of(CONFIG);
    private static final Classifier CLASSIFIER = Classifier.of(CONFIG, List.of());

    private static final FetchLimits FETCHING = new FetchLimits(
            "Amtsblick/1.0 (+test)", Duration.ZERO, Duration.ofSeconds(2), 100_000, 5, Duration.ZERO, 8);

    /** Made up, so that tests do not change with each release. */
    static final Quality QUALITY = new Quality(
            Optional.of(LocalDate.of(2025, 6, 1)),
            1_200,
            List.of(
                    new Score("kind", Quality.WHOLE, 1_200, 1_200, 700, 864),
                    new Score("kind", "funding", 100, 80, 60, 66),
                    new Score("kind", "event", 30, 12, 10, 11),
                    new Score("fact", "agreement", 40, 50, 30, 30)));

    public final LocalArchive archive;

    /** What {@link Site#trouble} says. */
    volatile Supplier<Optional<String>> trouble = Optional::empty;

    /** What was asked of hosts. */
    final CrawlLog log = new CrawlLog();

    /** How often the archive was asked for a page of items; and how long it takes over it, and whether it is cut short. */
    public final AtomicInteger finds = new AtomicInteger();

    public volatile Instant now = NOW;
    public volatile Duration delay = Duration.ZERO;
    public volatile boolean cutShort;

    /** How often somebody asked what had changed. */
    final AtomicInteger followed = new AtomicInteger();

    /** After how many more pages it is cut short. */
    final AtomicInteger cutAfter = new AtomicInteger(Integer.MAX_VALUE);

    /** Whether the index lacks what is known. */
    volatile boolean behind;

    /** Whether the store does not answer, while the index does. */
    volatile boolean storeSilent;

    final Site site;
    private final Push push;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Fetcher fetcher;

    public TestSite(Path folder, boolean demo, List<NewsItem> items) {
        this(folder, demo, items, List.of(source("example", true), source("quiet", false)));
    }

    public TestSite(Path folder, boolean demo, List<NewsItem> items, List<Source> sources) {
        this(folder, demo, items, sources, WebSettings.Limits.NONE);
    }

    /** With bounds on those who ask. */
    public TestSite(Path folder, List<NewsItem> items, WebSettings.Limits limits) {
        this(folder, false, items, List.of(source("example", true), source("quiet", false)), limits);
    }

    private TestSite(Path folder, boolean demo, List<NewsItem> items, List<Source> sources, WebSettings.Limits limits) {
        this(folder, demo, items, sources, limits, Optional.empty(), List.of());
    }

    /** With pages for operators. */
    TestSite(Path folder, List<NewsItem> items, WebSettings.Limits limits, WebSettings.OperatorPages operatorPages) {
        this(folder, items, limits, operatorPages, List.of());
    }

    /** With receivers of the operator's. */
    public TestSite(Path folder, List<NewsItem> items, List<Webhook> hooks) {
        this(
                folder,
                false,
                items,
                List.of(source("example", true), source("quiet", false)),
                WebSettings.Limits.NONE,
                Optional.empty(),
                hooks);
    }

    /** With pages for operators, and receivers of theirs. */
    TestSite(
            Path folder,
            List<NewsItem> items,
            WebSettings.Limits limits,
            WebSettings.OperatorPages operatorPages,
            List<Webhook> hooks) {
        this(
                folder,
                false,
                items,
                List.of(source("example", true), source("quiet", false)),
                limits,
                Optional.of(operatorPages),
                hooks);
    }

    /** With subscriptions by mail, and pages for operators with this token. */
    TestSite(Path folder, List<NewsItem> items, Function<Site, AlertDesk> alerts, String token) {
        this(
                folder,
                false,
                items,
                List.of(source("example", true), source("quiet", false)),
                WebSettings.Limits.NONE,
                Optional.of(new WebSettings.OperatorPages(Optional.of(new Secret(token)), Optional.empty())),
                List.of(),
                site -> Optional.of(alerts.apply(site)));
    }

    private TestSite(
            Path folder,
            boolean demo,
            List<NewsItem> items,
            List<Source> sources,
            WebSettings.Limits limits,
            Optional<WebSettings.OperatorPages> operatorPages,
            List<Webhook> hooks) {
        this(folder, demo, items, sources, limits, operatorPages, hooks, _ -> Optional.empty());
    }

    private TestSite(
            Path folder,
            boolean demo,
            List<NewsItem> items,
            List<Source> sources,
            WebSettings.Limits limits,
            Optional<WebSettings.OperatorPages> operatorPages,
            List<Webhook> hooks,
            Function<Site, Optional<AlertDesk>> alerts) {
        InstantSource clock = () -> now;
        fetcher = new Fetcher(FETCHING, clock);
        archive = LocalArchive.open(folder, CONFIG, clock);
        archive.keeping().report(Report.of(items));
        archive.finding().refresh();
        push = new Push(
                archive,
                new PushSettings(true, true, true),
                hooks,
                new Courier(FETCHING, true),
                HostTurns.ALONE,
                settings(demo, limits, operatorPages).base(),
                clock);
        site = new Site(
                watched(archive),
                SourceCatalogue.of(sources),
                Regions.of(CONFIG),
                Territories.of(CONFIG),
                Taxonomy.of(CONFIG),
                settings(demo, limits, operatorPages),
                CLASSIFIER,
                new FollowUps(STORY_WORDS),
                QUALITY,
                () -> trouble.get(),
                new DiskSpace(folder),
                log,
                new Discovery(fetcher, clock),
                List.of(new Team("Referat 3", List.of("topic=ai&region=DE-TH", "kind=funding"))),
                push,
                new SearchWatch(),
                clock);
        server = WebServer.start(site, alerts.apply(site));
        push.start(new PushWords(site));
    }

    /** The archive as the pages see it. */
    private Archive watched(Archive real) {
        return door(Archive.class, (method, arguments) -> {
            if (method.getName().equals("changes")) {
                followed.incrementAndGet();
            }
            Object answer = method.getName().equals("behind") && behind
                    ? Optional.of("12 / 300")
                    : method.invoke(real, arguments);
            return switch (answer) {
                case Finding finding -> door(Finding.class, (asked, how) -> found(finding, asked, how));
                case Items items -> door(Items.class, (asked, how) -> read(items, asked, how));
                case null, default -> answer;
            };
        });
    }

    private Object found(Finding real, Method method, Object[] arguments) throws Exception {
        if (!method.getName().equals("find")) {
            return method.invoke(real, arguments);
        }
        finds.incrementAndGet();
        Thread.sleep(delay);
        NewsPage page = (NewsPage) method.invoke(real, arguments);
        boolean cut = cutShort || cutAfter.getAndDecrement() <= 0;
        List<String> notes = cut ? List.of("query.timeout") : page.notes();
        return new NewsPage(page.query(), page.hits(), page.total(), page.facets(), notes);
    }

    private Object read(Items real, Method method, Object[] arguments) throws Exception {
        if (storeSilent) {
            throw new ArchiveException("the archive cannot be read: disk I/O error");
        }
        return method.invoke(real, arguments);
    }

    private interface Answering {
        Object answer(Method method, Object[] arguments) throws Exception;
    }

    private static <T> T door(Class<T> type, Answering answering) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    try {
                        return answering.answer(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static WebSettings settings(
            boolean demo, WebSettings.Limits limits, Optional<WebSettings.OperatorPages> operatorPages) {
        return new WebSettings(
                "127.0.0.1",
                0,
                URI.create("https://news.example"),
                "Amtsblick",
                10,
                20,
                new WebSettings.Operator("Stadt Ahausen", "Markt 1|12345 Ahausen", "", "", "", "", "", ""),
                demo,
                limits,
                true,
                true,
                operatorPages,
                new WebSettings.Keep(Duration.ofDays(30), Duration.ofDays(365)));
    }

    public static Source source(String id, boolean enabled) {
        return source(id, "DE-TH", Level.STATE, enabled);
    }

    static Source source(String id, String region, Level level, boolean enabled) {
        URI address = URI.create("https://example.org/feed");
        return Source.of(id, address, SourceKind.FEED)
                .name("Quelle " + id)
                .region(region)
                .level(Optional.of(level))
                .enabled(enabled)
                .evidence("answered https://example.org/?key=4f2a with a valid feed (some_crawler)")
                .source();
    }

    /** Every address that is answered to who only reads, with {@code {names}} for what varies. */
    List<String> addresses() {
        Routes routes = new Routes(site, Optional.empty(), () -> false);
        return Javalin.create(config -> routes.addTo(config.routes)).unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method == HandlerType.GET)
                .map(endpoint -> endpoint.path)
                .toList();
    }

    /** What the pages speak about. */
    public Site site() {
        return site;
    }

    /** The answer to a GET with further headers as name and value in turn. */
    public HttpResponse<byte[]> get(String path, String... headers) {
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

    public String text(String path) {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    public Document page(String path) {
        return Jsoup.parse(text(path), "https://news.example" + path);
    }

    /** Stops the server alone. */
    void stopServing() {
        server.close();
    }

    @Override
    public void close() {
        client.close();
        server.close();
        push.close();
        fetcher.close();
        archive.close();
    }
}
