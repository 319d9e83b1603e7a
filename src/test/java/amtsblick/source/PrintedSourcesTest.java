// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.config.Secret;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrintedSourcesTest {
    private static final Source SECRETIVE = Source.of(
                    "amt", URI.create("https://amt.example/feed?token=4f2a"), SourceKind.FEED)
            .homepage(URI.create("https://amt.example/?sid=4f2a"))
            .headers(Map.of("Authorization", new Secret("Bearer 4f2a")))
            .source();

    @Test
    void aSubscriptionListTellsNoTokens() {
        assertThat(Opml.write("Liste", List.of(SECRETIVE)))
                .contains("xmlUrl=\"https://amt.example/feed?token=***\"", "htmlUrl=\"https://amt.example/?sid=***\"")
                .doesNotContain("4f2a");
    }

    @Test
    void headersGoToTheOwnSchemeHostAndPort() {
        assertThat(SECRETIVE.request(URI.create("https://amt.example/artikel")).headers())
                .hasSize(1);
        for (String elsewhere : List.of(
                "http://amt.example/feed",
                "https://amt.example:8443/feed",
                "https://www.amt.example/feed",
                "https://amt.example.org/")) {
            assertThat(SECRETIVE.request(URI.create(elsewhere)).headers()).isEmpty();
        }
    }

    @Test
    void noRecordTellsASecretOfAHeader() {
        assertThat(SECRETIVE.headers().toString()).doesNotContain("4f2a");
        assertThat(SECRETIVE.request(SECRETIVE.address()).headers().toString()).doesNotContain("4f2a");
    }
}
