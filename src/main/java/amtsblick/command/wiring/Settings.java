// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import amtsblick.alert.AlertSettings;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.archive.server.IndexServer;
import amtsblick.archive.server.StoreServer;
import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import amtsblick.config.Secret;
import amtsblick.config.YamlMap;
import amtsblick.crawl.rhythm.CrawlSettings;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.push.PushSettings;
import amtsblick.web.site.WebSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.util.InetAddressSet;

/**
 * {@code amtsblick.yaml}, read and checked; the file itself documents every key.
 *
 * @param place where the archive lies
 * @param login who logs in where a server has the store
 * @param role what this node does
 * @param crawling whether sources are visited on a schedule
 * @param fetch bounds and manners of a request
 * @param crawl how often and how much at once
 * @param web how the pages present themselves
 * @param push what is told to whom without asking
 * @param alerts how mails with news go out; empty where none do
 * @param contact where publishers reach the operator, part of the User-Agent; empty where not filled in
 */
public record Settings(
        ArchivePlace place,
        StoreServer.Login login,
        Role role,
        boolean crawling,
        FetchLimits fetch,
        CrawlSettings crawl,
        WebSettings web,
        PushSettings push,
        Optional<AlertSettings> alerts,
        String contact) {

    private static final int MOST_PORT = 65_535;
    private static final int SHORTEST_TOKEN = 16;

    /** The folder of the archive. */
    public Path data() {
        return place.folder();
    }

    /** The same with another folder for the archive; a store on a server stays there. */
    public Settings withData(Path folder) {
        return new Settings(
                new ArchivePlace(folder, place.server(), place.index()),
                login,
                role,
                crawling,
                fetch,
                crawl,
                web,
                push,
                alerts,
                contact);
    }

    /** The same with an archive of its own, all of it in this folder. */
    public Settings withOwnArchive(Path folder) {
        return new Settings(ArchivePlace.of(folder), login, role, crawling, fetch, crawl, web, push, alerts, contact);
    }

    /** The same in this role. */
    public Settings withRole(Role other) {
        return new Settings(
                place, login, other, crawling && other != Role.WEB, fetch, crawl, web, push, alerts, contact);
    }

    /** The same that visits sources, or visits none. */
    public Settings withCrawling(boolean visits) {
        return new Settings(place, login, role, visits, fetch, crawl, web, push, alerts, contact);
    }

    /** Reads the file, keys overridden by environment variables; any mistake is a {@code ConfigError}. */
    public static Settings read(ConfigFolder config) {
        YamlMap root = config.yaml("amtsblick.yaml");
        YamlMap server = section(root, "server");
        YamlMap crawl = section(root, "crawl");
        YamlMap archive = section(root, "archive");
        StoreServer.Login login = new StoreServer.Login(
                archive.optionalText("user"), archive.optionalText("password").map(_ -> archive.secret("password")));
        YamlMap display = section(root, "display");
        String contact = root.optionalText("contact").orElse("");
        URI base = server.uri("baseAddress");
        Settings settings = new Settings(
                new ArchivePlace(Path.of(root.text("data")), server(archive, login), indexServer(archive)),
                login,
                Role.ALL,
                crawl.bool("enabled"),
                fetch(crawl, contact.isEmpty() ? base.toString() : contact),
                crawl(crawl),
                new WebSettings(
                        server.text("host"),
                        server.integer("port", 0, MOST_PORT),
                        withoutSlash(base),
                        display.text("name"),
                        display.integer("pageSize", 5, 200),
                        display.integer("feedSize", 5, 200),
                        operator(section(root, "operator")),
                        false,
                        limits(server),
                        server.bool("accessLog"),
                        server.bool("mcp"),
                        operatorPages(root, server),
                        keep(section(root, "keep"))),
                push(section(root, "push")),
                AlertConfig.read(section(root, "alerts")),
                contact);
        root.end();
        archive.end();
        server.end();
        crawl.end();
        display.end();
        return settings;
    }

    /** The same on another port; a public address that is only this machine follows. */
    public Settings withPort(int port) {
        if (port < 0 || port > MOST_PORT) {
            throw new ConfigError("--port: expected a whole number from 0 to " + MOST_PORT + ", found " + port);
        }
        URI base = "localhost".equals(web.base().getHost()) && web.base().getPort() == web.port()
                ? URI.create("http://localhost:" + port)
                : web.base();
        return withWeb(web.withAddress(port, base));
    }

    /** The same with pages that present themselves otherwise. */
    Settings withWeb(WebSettings newWeb) {
        return new Settings(place, login, role, crawling, fetch, crawl, newWeb, push, alerts, contact);
    }

    private static Optional<StoreServer> server(YamlMap archive, StoreServer.Login login) {
        Optional<String> url = archive.optionalText("store");
        url.flatMap(StoreServer::mistake).ifPresent(mistake -> {
            throw archive.error("store", mistake);
        });
        return url.map(login::at);
    }

    private static Optional<IndexServer> indexServer(YamlMap archive) {
        Optional<String> url = archive.optionalText("index");
        IndexServer.Login login = new IndexServer.Login(
                archive.optionalText("indexUser"),
                archive.optionalText("indexPassword").map(_ -> archive.secret("indexPassword")));
        url.flatMap(IndexServer::mistake).ifPresent(mistake -> {
            throw archive.error("index", mistake);
        });
        return url.map(login::at);
    }

    private static FetchLimits fetch(YamlMap crawl, String contact) {
        return new FetchLimits(
                "Amtsblick/" + Version.NUMBER + " (+" + contact + ")",
                crawl.duration("hostDelay"),
                crawl.duration("timeout"),
                crawl.integer("maxBytes", 10_000, 1_000_000_000),
                crawl.integer("maxRedirects", 0, 20),
                crawl.duration("maxCrawlDelay"),
                crawl.integer("concurrency", 1, 1000));
    }

    private static CrawlSettings crawl(YamlMap crawl) {
        return new CrawlSettings(crawl.duration("interval"), crawl.duration("maxInterval"), crawl.duration("lease"));
    }

    private static WebSettings.Limits limits(YamlMap server) {
        YamlMap limits = section(server, "limits");
        WebSettings.Limits read = new WebSettings.Limits(
                proxies(server),
                limits.integer("perSecond", 0, 1_000_000),
                limits.integer("burst", 1, 1_000_000),
                limits.integer("connections", 10, 1_000_000));
        limits.end();
        return read;
    }

    private static List<String> proxies(YamlMap server) {
        List<String> proxies = Stream.of(
                        server.optionalText("proxies").orElse("").split(","))
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .toList();
        try {
            new InetAddressSet().addAll(proxies);
        } catch (IllegalArgumentException e) {
            throw server.error(
                    "proxies", "expected addresses or networks with commas between, such as 127.0.0.1, 10.0.0.0/8");
        }
        return proxies;
    }

    private static Optional<WebSettings.OperatorPages> operatorPages(YamlMap root, YamlMap server) {
        YamlMap pages = section(root, "operatorPages");
        Optional<Secret> token = pages.optionalText("token").map(_ -> pages.secret("token"));
        Optional<String> header = pages.optionalText("trustedHeader");
        if (token.filter(secret -> secret.reveal().length() < SHORTEST_TOKEN).isPresent()) {
            throw pages.error("token", "too easy to guess: at least " + SHORTEST_TOKEN + " characters are needed");
        }
        if (header.filter(name -> !name.matches("[A-Za-z0-9-]+")).isPresent()) {
            throw pages.error("trustedHeader", "expected the name of a header, such as Remote-User");
        }
        if (header.isPresent() && proxies(server).isEmpty()) {
            throw pages.error("trustedHeader", "server.proxies must name the proxy that sends it");
        }
        pages.end();
        return token.isEmpty() && header.isEmpty()
                ? Optional.empty()
                : Optional.of(new WebSettings.OperatorPages(token, header));
    }

    private static WebSettings.Keep keep(YamlMap keep) {
        WebSettings.Keep read = new WebSettings.Keep(keep.duration("crawlLog"), keep.duration("operatorLog"));
        keep.end();
        return read;
    }

    private static PushSettings push(YamlMap push) {
        PushSettings read = new PushSettings(push.bool("hub"), push.bool("follow"), push.bool("privateAllowed"));
        push.end();
        return read;
    }

    private static WebSettings.Operator operator(YamlMap operator) {
        WebSettings.Operator read = new WebSettings.Operator(
                operator.optionalText("name").orElse(""),
                operator.optionalText("address").orElse(""),
                operator.optionalText("email").orElse(""),
                operator.optionalText("phone").orElse(""),
                operator.optionalText("responsible").orElse(""),
                operator.optionalText("authority").orElse(""),
                operator.optionalText("dataProtection").orElse(""),
                operator.optionalText("supervisor").orElse(""));
        operator.end();
        return read;
    }

    private static YamlMap section(YamlMap root, String key) {
        return root.map(key).orElseThrow(() -> root.error(key, "this section is missing"));
    }

    private static URI withoutSlash(URI base) {
        return URI.create(base.toString().replaceFirst("/+$", ""));
    }
}
