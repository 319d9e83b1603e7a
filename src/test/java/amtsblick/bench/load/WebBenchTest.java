// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bench web} reads from wrk, and what it sets beside ours. */
class WebBenchTest {
    private static final String SAID = """
            Running 10s test @ http://127.0.0.1:8080/
              1 threads and 16 connections
              Latency Distribution
                 50%  712.00us
                 99%    3.41ms
              215043 requests in 10.00s, 3.12GB read
            Requests/sec:  21502.11
            """;

    @Test
    void readsRequestsASecondAndHowLongTheLastOfAHundredTook() throws IOException {
        assertThat(Wrk.read(SAID)).isEqualTo(new Wrk.Seen(21502.11, 3.41));
        assertThat(Wrk.read(SAID.replace("3.41ms", "1.20s")).late()).isEqualTo(1200);
    }

    @Test
    void countsNoAnswersThatAreWrong() {
        assertThatThrownBy(() -> Wrk.read(SAID + "Non-2xx or 3xx responses: 7"))
                .hasMessageContaining("Non-2xx or 3xx responses: 7");
        assertThatThrownBy(() -> Wrk.read("unable to connect")).hasMessageContaining("unable to connect");
    }

    @Test
    void theBareServerAnswersWithTheSameBytesAndKnowsWhatHasNotChanged() throws Exception {
        try (BareServer bare = new BareServer(Map.of("/?a=b", new KeptAnswer(new byte[7], "text/plain", "\"t\"")));
                HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + bare.port() + "/?a=b"));
            HttpResponse<byte[]> answer = client.send(asked.build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.body()).hasSize(7);
            assertThat(answer.headers().firstValue("ETag")).contains("\"t\"");
            HttpRequest again = asked.header("If-None-Match", "\"t\"").build();
            assertThat(client.send(again, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void saysThatWrkIsMissing(@TempDir Path folder) {
        assertThatThrownBy(() -> new WebBench(folder, "no-such-wrk", 1).run(20)).hasMessageContaining("no-such-wrk");
    }
}
