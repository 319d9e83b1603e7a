// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch.wire;

import amtsblick.archive.server.IndexServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Asks an OpenSearch server over HTTP. All that is asked may be asked twice, so what fails on the way is asked again after a pause; the pauses grow.
 * Safe for use by many threads.
 */
public final class Wire implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final int ATTEMPTS = 3;
    private static final int FIRST_PAUSE_MILLIS = 50;
    private static final int LONGEST_REASON = 300;
    private static final int OK = 300;
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);
    private static final Set<Integer> LOGIN = Set.of(401, 403);

    private final IndexServer server;
    private final Optional<String> authorization;
    private final Circuit circuit = new Circuit();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    /** How long an answer may take. */
    public enum Patience {
        /** A reader waits. */
        READER(5),
        /** Nobody does. */
        WRITER(60);

        private final Duration longest;

        Patience(int seconds) {
            longest = Duration.ofSeconds(seconds);
        }
    }

    private volatile boolean closed;

    public Wire(IndexServer server) {
        this.server = server;
        authorization = server.login().user().map(user -> {
            String password =
                    server.login().password().map(secret -> secret.reveal()).orElse("");
            byte[] login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
            return "Basic " + Base64.getEncoder().encodeToString(login);
        });
    }

    /** Why the server is left alone for the moment, where it is. */
    public Optional<String> trouble() {
        return circuit.open();
    }

    /** Sends JSON, or lines of JSON, and reads JSON; nothing is sent where the body is empty. */
    public JsonNode ask(String method, String path, String body, Patience patience) throws IOException {
        HttpRequest request = request(method, path, body, patience);
        for (int attempt = 1; ; attempt++) {
            if (closed) {
                throw new IOException("it is closed");
            }
            circuit.enter();
            try {
                HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
                if (!LATER.contains(response.statusCode())) {
                    circuit.answered();
                    return read(response);
                }
                throw new IOException(server.name() + " is too busy, or not ready (" + response.statusCode() + ")");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("ended while " + server.name() + " was asked", e);
            } catch (Refusal e) {
                throw e;
            } catch (IOException e) {
                String why = reason(e);
                circuit.failed(why);
                if (attempt == ATTEMPTS || e instanceof HttpTimeoutException && patience == Patience.READER) {
                    throw new IOException(why, e);
                }
                pause(attempt);
            }
        }
    }

    private HttpRequest request(String method, String path, String body, Patience patience) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        server.url().getScheme() + "://" + server.url().getAuthority() + path))
                .timeout(patience.longest)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", body.endsWith("\n") ? "application/x-ndjson" : "application/json");
        }
        authorization.ifPresent(login -> request.header("Authorization", login));
        return request.build();
    }

    private JsonNode read(HttpResponse<byte[]> response) throws IOException {
        if (LOGIN.contains(response.statusCode())) {
            throw new Refusal(
                    response.statusCode(),
                    "",
                    server.name()
                            + " refuses the user, or lets it do too little; see archive.indexUser and archive.indexPassword");
        }
        JsonNode json = response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body());
        if (response.statusCode() >= OK) {
            JsonNode error = json.path("error");
            String why = error.path("root_cause")
                    .path(0)
                    .path("reason")
                    .asText(error.path("reason").asText(error.asText()));
            String said = why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why;
            throw new Refusal(
                    response.statusCode(),
                    error.path("type").asText(),
                    server.name() + " says: " + said + " (" + response.statusCode() + ")");
        }
        return json;
    }

    private String reason(IOException e) {
        if (e instanceof HttpTimeoutException) {
            return server.name() + " is too slow, or does not answer";
        }
        return e.getMessage() != null && e.getMessage().startsWith(server.name())
                ? e.getMessage()
                : server.name() + " does not answer";
    }

    private static void pause(int attempt) throws IOException {
        int longest = FIRST_PAUSE_MILLIS << attempt;
        try {
            Thread.sleep(longest / 2 + ThreadLocalRandom.current().nextInt(longest));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("ended while waiting", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        client.shutdownNow();
    }
}
