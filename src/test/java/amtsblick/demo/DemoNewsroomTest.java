// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoNewsroomTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));
    private final HttpClient client = HttpClient.newHttpClient();
    private DemoNewsroom newsroom;

    @BeforeEach
    void open() throws Exception {
        newsroom = DemoNewsroom.start(0, DemoNewsroom.RHYTHM, now::get);
    }

    @AfterEach
    void close() {
        newsroom.close();
        client.close();
    }

    @Test
    void remembersWhatAVisitorHasSeen() throws Exception {
        HttpResponse<String> first = get("/thueringen/?type=100", "X-None", "");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String date = first.headers().firstValue("Last-Modified").orElseThrow();

        assertThat(get("/thueringen/?type=100", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(get("/thueringen/?type=100", "If-Modified-Since", date).statusCode())
                .isEqualTo(304);
        assertThat(get("/thueringen/?type=100", "If-None-Match", "W/\"x\"").statusCode())
                .isEqualTo(200);
        assertThat(get("/thueringen/?type=100", "If-Modified-Since", "gestern").statusCode())
                .isEqualTo(200);

        now.set(now.get().plusSeconds(600));
        assertThat(get("/thueringen/?type=100", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(get("/thueringen/?type=100", "If-Modified-Since", date).statusCode())
                .isEqualTo(200);
    }

    @Test
    void compressesForThoseWhoCan() throws Exception {
        assertThat(get("/umschau/feed/", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
        assertThat(get("/umschau/feed/", "X-None", "").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void asksABusyVisitorToComeBackLater() throws Exception {
        assertThat(get("/berlin/feed/", "X-None", "").headers().firstValue("Retry-After"))
                .hasValue("120");
    }

    @Test
    void takesAnotherPortWhereItsOwnIsTaken() throws Exception {
        try (DemoNewsroom second = DemoNewsroom.start(newsroom.address().getPort(), DemoNewsroom.RHYTHM, now::get)) {
            assertThat(second.address()).isNotEqualTo(newsroom.address());
        }
    }

    private HttpResponse<String> get(String path, String header, String value) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(newsroom.address() + path))
                .header(header, value)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
