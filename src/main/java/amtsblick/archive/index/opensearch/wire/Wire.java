// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch.wire;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.index.opensearch.wire.Nodes.Node;
import amtsblick.archive.server.IndexServer;
import amtsblick.archive.server.TrustedAuthority;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.SSLException;

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
    private final Nodes nodes;
    private final HttpClient client;

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
        nodes = new Nodes(server.nodes());
        client = client(server);
        authorization = server.login().user().map(user -> {
            String password =
                    server.login().password().map(secret -> secret.reveal()).orElse("");
            byte[] login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
            return "Basic " + Base64.getEncoder().encodeToString(login);
        });
    }

    private static HttpClient client(IndexServer server) {
        HttpClient.Builder builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT);
        try {
            Optional<TrustedAuthority> authority = server.login().authority();
            if (authority.isPresent()) {
                builder.sslContext(authority.get().context());
            }
            return builder.build();
        } catch (IOException | GeneralSecurityException e) {
            throw new ArchiveException("the authority of " + server.name() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Why the server is left alone for the moment, where it is. */
    public Optional<String> trouble() {
        return nodes.trouble();
    }

    /** Sends JSON, or lines of JSON, and reads JSON; nothing is sent where the body is empty. */
    public JsonNode ask(String method, String path, String body, Patience patience) throws IOException {
        for (int attempt = 1; ; attempt++) {
            if (closed) {
                throw new IOException("it is closed");
            }
            Node node = nodes.next();
            try {
                HttpResponse<byte[]> response =
                        client.send(request(node, method, path, body, patience), BodyHandlers.ofByteArray());
                if (LATER.contains(response.statusCode())) {
                    throw new IOException(server.name() + " is too busy, or not ready (" + response.statusCode() + ")");
                }
                node.circuit().answered();
                return read(response);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("ended while " + server.name() + " was asked", e);
            } catch (Refusal e) {
                throw e;
            } catch (IOException e) {
                String why = reason(e);
                nodes.failed(node, why);
                if (attempt == ATTEMPTS + nodes.size() - 1 || patience == Patience.READER && isOver(e, attempt)) {
                    throw new IOException(why, e);
                }
                if (attempt % nodes.size() == 0) {
                    pause(attempt);
                }
            }
        }
    }

    /** A reader has waited long enough for one node that is slow, or for each that could not be reached. */
    private boolean isOver(IOException e, int attempt) {
        return e instanceof HttpConnectTimeoutException ? attempt >= nodes.size() : e instanceof HttpTimeoutException;
    }

    private HttpRequest request(Node node, String method, String path, String body, Patience patience) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(node.url().getScheme() + "://" + node.url().getAuthority() + path))
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
        for (JsonNode one : json.path("responses")) {
            refusePart(one);
        }
        return json;
    }

    /** What is found in a part of the index would be taken for all there is. */
    private void refusePart(JsonNode found) throws IOException {
        JsonNode shards = found.path("_shards");
        if (LATER.contains(found.path("status").asInt())
                || shards.path("failed").asInt() > 0) {
            String why = shards.path("failures")
                    .path(0)
                    .path("reason")
                    .path("reason")
                    .asText();
            throw new IOException(server.name() + " cannot search all of the index at present " + why);
        }
    }

    private String reason(IOException e) {
        if (e instanceof HttpTimeoutException) {
            return server.name() + " is too slow, or does not answer";
        }
        if (e instanceof SSLException) {
            return server.name() + " is not to be trusted: " + e.getMessage() + "; see archive.indexAuthority";
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
