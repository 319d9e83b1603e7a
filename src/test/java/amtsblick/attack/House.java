// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.attack;

import amtsblick.command.wiring.App;
import amtsblick.command.wiring.Settings;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.RoundSummary;
import amtsblick.fetch.wire.FetchLimits;
import amtsblick.source.Source;
import amtsblick.source.SourceCatalogue;
import amtsblick.source.SourceKind;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The whole program as it is wired, over sources of the test's own: visits them once, then serves. */
final class House implements AutoCloseable {
    /** How much is tried: a little with every build, much with -Pattack. */
    static final int EFFORT = Integer.getInteger("attack", 150);

    private final App app;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();
    final RoundSummary round;

    House(Path data, List<Source> sources) throws InterruptedException {
        Settings read = Settings.read(ConfigFolder.defaults()).withData(data).withPort(0);
        FetchLimits quick = new FetchLimits(
                "Amtsblick/1.0 (+test)", Duration.ZERO, Duration.ofSeconds(2), 1_000_000, 5, Duration.ZERO, 16);
        Settings settings = new Settings(
                read.place(),
                read.logins(),
                read.role(),
                false,
                quick,
                read.crawl(),
                read.web(),
                read.push(),
                read.alerts(),
                read.contact());
        app = App.open(ConfigFolder.defaults(), settings, SourceCatalogue.of(sources));
        round = app.crawler().roundOfAll(sources, _ -> {});
        app.archive().finding().refresh();
        port = app.serve().port();
    }

    static Source source(String id, String address, SourceKind kind) {
        return Source.of(id, URI.create(address), kind)
                .name("Blatt " + id)
                .region("DE-TH")
                .privateAllowed(true)
                .source();
    }

    HttpResponse<String> get(String path) {
        try {
            URI address = URI.create("http://127.0.0.1:" + port + path);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(path, e);
        }
    }

    /** A connection for those who do not keep to HTTP. */
    Socket connect() throws IOException {
        return new Socket("127.0.0.1", port);
    }

    /** Sends these bytes and reads until the other side hangs up. */
    String raw(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        client.close();
        app.close();
    }
}
