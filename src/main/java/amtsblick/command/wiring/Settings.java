// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import amtsblick.alert.AlertSettings;
import amtsblick.archive.local.ArchivePlace;
import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import amtsblick.config.Version;
import amtsblick.config.YamlMap;
import amtsblick.crawl.rhythm.CrawlSettings;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.push.PushSettings;
import amtsblick.web.site.WebSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code amtsblick.yaml}, read and checked; the file itself documents every key.
 *
 * @param place where the archive lies
 * @param logins who logs in where servers have store and index
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
        Logins logins,
        Role role,
        boolean crawling,
        FetchLimits fetch,
        CrawlSettings crawl,
        WebSettings web,
        PushSettings push,
        Optional<AlertSettings> alerts,
        String contact) {

    static final int MOST_PORT = 65_535;

    /** The folder of the archive. */
    public Path data() {
        return place.folder();
    }

    /** The same with another folder for the archive; a store on a server stays there. */
    public Settings withData(Path folder) {
        return new Settings(
                new ArchivePlace(folder, place.server(), place.index()),
                logins,
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
        return new Settings(ArchivePlace.of(folder), logins, role, crawling, fetch, crawl, web, push, alerts, contact);
    }

    /** The same in this role. */
    public Settings withRole(Role other) {
        return new Settings(
                place, logins, other, crawling && other != Role.WEB, fetch, crawl, web, push, alerts, contact);
    }

    /** The same that visits sources, or visits none. */
    public Settings withCrawling(boolean visits) {
        return new Settings(place, logins, role, visits, fetch, crawl, web, push, alerts, contact);
    }

    /** Reads the file, keys overridden by environment variables; its mistakes are one {@code ConfigError}. */
    public static Settings read(ConfigFolder config) {
        return config.read("amtsblick.yaml", Settings::of);
    }

    private static Settings of(YamlMap root) {
        YamlMap server = root.section("server");
        YamlMap crawl = root.section("crawl");
        YamlMap archive = root.section("archive");
        Logins logins = Logins.read(archive);
        String contact = root.optionalText("contact").orElse("");
        URI base = server.uri("baseAddress");
        Settings settings = new Settings(
                ArchiveConfig.read(Path.of(root.text("data")), archive, logins),
                logins,
                Role.ALL,
                crawl.bool("enabled"),
                fetch(crawl, contact.isEmpty() ? base.toString() : contact),
                crawl(crawl),
                WebConfig.read(root, server, base),
                push(root.section("push")),
                AlertConfig.read(root.section("alerts")),
                contact);
        archive.end();
        server.end();
        crawl.end();
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
        return new Settings(place, logins, role, crawling, fetch, crawl, newWeb, push, alerts, contact);
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

    private static PushSettings push(YamlMap push) {
        PushSettings read = new PushSettings(push.bool("hub"), push.bool("follow"), push.bool("privateAllowed"));
        push.end();
        return read;
    }
}
