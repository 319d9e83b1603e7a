// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** One exchange on the wire, without redirects, bounded in time and bytes. */
final class Transport implements AutoCloseable {
    private final FetchLimits limits;
    private final HttpClient client;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("deadlines").factory());

    Transport(FetchLimits limits) {
        this.limits = limits;
        client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.timeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** Status, headers and the decompressed body, which is empty unless the status is 2xx. */
    record Response(int status, HttpHeaders headers, byte[] body) {
        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /**
     * Sends a GET with these further headers.
     *
     * @throws IOException when there is no usable answer; the message is one line for the operator
     */
    Response get(URI address, Map<String, String> headers) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(limits.timeout())
                .header("User-Agent", limits.userAgent())
                .header("Accept-Encoding", "gzip, deflate");
        headers.forEach(request::header);
        HttpResponse<InputStream> response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() / 100 != 2) {
                return new Response(response.statusCode(), response.headers(), new byte[0]);
            }
            long left = limits.timeout().toNanos() - (System.nanoTime() - start);
            return new Response(response.statusCode(), response.headers(), read(response.headers(), body, left));
        }
    }

    /** Reads the body; a server that drips it is cut off when its time is over. */
    private byte[] read(HttpHeaders headers, InputStream body, long nanosLeft) throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> deadline = deadlines.schedule(() -> cut(body, late), nanosLeft, TimeUnit.NANOSECONDS);
        try {
            return bounded(decoded(headers, body));
        } catch (IOException e) {
            throw late.get()
                    ? new IOException(
                            "the answer did not end within " + limits.timeout().toSeconds() + " s", e)
                    : e;
        } finally {
            deadline.cancel(false);
        }
    }

    private static void cut(InputStream body, AtomicBoolean late) {
        late.set(true);
        try {
            body.close();
        } catch (IOException e) {
            throw new IllegalStateException("closing a connection failed", e);
        }
    }

    private static InputStream decoded(HttpHeaders headers, InputStream body) throws IOException {
        return switch (headers.firstValue("Content-Encoding")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .strip()) {
            case "gzip", "x-gzip" -> new GZIPInputStream(body);
            case "deflate" -> new InflaterInputStream(body);
            case "", "identity" -> body;
            case String other -> throw new IOException("unknown Content-Encoding: " + other);
        };
    }

    private byte[] bounded(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > limits.maxBytes()) {
                throw new IOException("the answer is larger than " + limits.maxBytes() + " bytes");
            }
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        client.shutdownNow();
        client.close();
    }
}
