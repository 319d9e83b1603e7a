// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch.wire;

import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import amtsblick.remark.RemarkException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One exchange on the wire, without redirects, bounded in time and bytes. Headers are bounded by the JDK's client (384 KiB, see
 * {@code jdk.http.maxHeaderSize}).
 */
public final class Transport implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final FetchLimits limits;
    private final HttpClient publicOnly;

    /** With connections of its own: an open one to a private address must not serve a request that may not go there. */
    private final HttpClient anywhere;

    public Transport(FetchLimits limits) {
        this.limits = limits;
        publicOnly = client();
        anywhere = client();
    }

    /** Status, headers and the decompressed body, which is empty unless the status is 2xx. */
    public record Response(int status, HttpHeaders headers, byte[] body) {
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public boolean ok() {
            return status / 100 == 2;
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /**
     * Sends a request without a body, with these further headers.
     *
     * @throws IOException when there is no usable answer; the message is one line for the operator
     */
    public Response send(String method, URI address, Map<String, String> headers, boolean permitted)
            throws IOException, InterruptedException {
        return send(method, address, headers, new byte[0], permitted);
    }

    /** The same with a body, where it is not empty. */
    public Response send(String method, URI address, Map<String, String> headers, byte[] body, boolean permitted)
            throws IOException, InterruptedException {
        HttpClient client = permitted ? anywhere : publicOnly;
        HttpResponse<byte[]> response = inTime(client.sendAsync(
                request(method, address, headers, body),
                BodyHandlers.limiting(BodyHandlers.ofByteArray(), limits.maxBytes())));
        Response raw = new Response(response.statusCode(), response.headers(), new byte[0]);
        return raw.ok()
                ? new Response(
                        raw.status,
                        raw.headers,
                        ContentCoding.decode(raw.header("Content-Encoding"), response.body(), limits.maxBytes()))
                : raw;
    }

    private HttpRequest request(String method, URI address, Map<String, String> headers, byte[] body) {
        // Over plain http an offer of HTTP/2 is an Upgrade header on every request, which some old servers stumble
        // over.
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .version(
                        address.getScheme().equalsIgnoreCase("https")
                                ? HttpClient.Version.HTTP_2
                                : HttpClient.Version.HTTP_1_1)
                .header("User-Agent", limits.userAgent())
                .header("Accept-Encoding", "gzip, deflate");
        headers.forEach(request::header);
        return request.build();
    }

    /** The whole exchange has one deadline, so that a server that drips its answer ends with it. */
    private HttpResponse<byte[]> inTime(CompletableFuture<HttpResponse<byte[]>> exchange)
            throws IOException, InterruptedException {
        try {
            return exchange.get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            RemarkException late = new RemarkException(
                    Remark.of(RemarkCode.INCOMPLETE, limits.timeout().toSeconds()));
            late.initCause(e);
            throw late;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? named(io) : new IOException(e.getCause());
        } finally {
            exchange.cancel(true);
        }
    }

    /** That a body is too large the JDK's client says in words only. */
    private IOException named(IOException e) {
        return String.valueOf(e.getMessage()).startsWith("body exceeds capacity")
                ? new RemarkException(Remark.of(RemarkCode.TOO_LARGE, limits.maxBytes()))
                : e;
    }

    @Override
    public void close() {
        publicOnly.shutdownNow();
        anywhere.shutdownNow();
    }
}
