// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.serve;

import amtsblick.command.wiring.App;
import amtsblick.command.wiring.Settings;
import amtsblick.command.wiring.Setup;
import amtsblick.config.ConfigFolder;
import amtsblick.source.SourceCatalogue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts as {@code run} does, over an empty archive on a free port, asks for the pages that are asked for most, and stops. */
final class TrialRun {
    /** So often, that Java sees which code is worth compiling early. */
    private static final int ROUNDS = 40;

    private static final List<String> PAGES = List.of(
            "/",
            "/?q=Digitalisierung&region=DE-TH",
            "/feed.rss",
            "/feed.atom",
            "/api/v1/items",
            "/sources",
            "/api/v1/classify?publisher=example.org&title=Erfurt:+Rat+beschlie%C3%9Ft+Digitalstrategie"
                    + "&teaser=Die+Stadt+und+das+Land+Th%C3%BCringen+unterzeichnen+eine+Vereinbarung.");

    private TrialRun() {}

    static void of(Setup setup) throws IOException, InterruptedException {
        ConfigFolder config = setup.config();
        Path data = Files.createTempDirectory("amtsblick-trial");
        Settings read = setup.settings().withPort(0);
        Settings settings = read.withOwnArchive(data).withCrawling(false);
        try (App app = App.open(config, settings, SourceCatalogue.read(config));
                HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create(
                    "http://" + settings.web().host() + ":" + app.serve().port());
            for (int i = 0; i < ROUNDS * PAGES.size(); i++) {
                URI page = address.resolve(PAGES.get(i % PAGES.size()));
                client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofByteArray());
            }
        } finally {
            DemoCommand.delete(data);
        }
    }
}
