// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTxtTest {
    private static final String PORTAL = """
        User-agent: *
        Disallow: /SiteGlobals/
        Disallow: /*.pdf$
        Allow: /SiteGlobals/Forms/
        Crawl-delay: 10

        User-agent: Amtsblick
        User-agent: other
        Disallow: /intern
        """;

    @ParameterizedTest
    @CsvSource({
        "visitor, /SiteGlobals/Feed.xml, false",
        "visitor, /siteglobals/Feed.xml, true",
        "visitor, /SiteGlobals/Forms/Suche, true",
        "visitor, /a.pdf, false",
        "visitor, /a.pdf?x=1, true",
        "visitor, /intern, true",
        "amtsblick, /SiteGlobals/Feed.xml, true",
        "AMTSBLICK, /intern/a, false"
    })
    void allowsWhatTheGroupOfTheVisitorAllows(String product, String path, boolean allowed) {
        assertThat(read(PORTAL, product).allows(URI.create("https://portal.example" + path)))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"404, true", "403, true", "401, true", "301, true", "429, false", "500, false", "503, false"})
    void readsTheStatusWhereThereIsNoFile(int status, boolean allowed) {
        assertThat(RobotsTxt.of(status, new byte[0], "amtsblick").allows(URI.create("https://portal.example/a")))
                .isEqualTo(allowed);
    }

    @Test
    void saysWhyNothingIsVisited() {
        URI address = URI.create("https://portal.example/a");
        assertThat(RobotsTxt.of(503, new byte[0], "amtsblick").reason(address))
                .hasToString("robots.txt of portal.example answers HTTP 503: nothing is visited until it can be read");
        assertThat(read("User-agent: *\nDisallow: /", "amtsblick").reason(address))
                .hasToString("robots.txt of portal.example disallows /a");
    }

    @Test
    void takesALongCrawlDelayForAPauseAndNotForANo() {
        RobotsTxt slow = read("User-agent: *\nCrawl-delay: 3600\n", "amtsblick");
        assertThat(slow.allows(URI.create("https://portal.example/"))).isTrue();
        assertThat(slow.crawlDelay()).isEqualTo(Duration.ofHours(1));
        assertThat(read("", "amtsblick").crawlDelay()).isZero();
    }

    @Test
    void readsTheFirstHalfMegabyteOnly() {
        String padded = "User-agent: *\nDisallow: /a\n" + "# padding\n".repeat(60_000) + "Disallow: /b\n";
        RobotsTxt rules = read(padded, "amtsblick");
        assertThat(rules.allows(URI.create("https://portal.example/a"))).isFalse();
        assertThat(rules.allows(URI.create("https://portal.example/b"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Amtsblick/1.2 (+https://a.example), amtsblick",
        "Amtsblick-Test, amtsblick-test",
        "Amtsblick, amtsblick"
    })
    void takesTheProductFromTheUserAgent(String userAgent, String product) {
        assertThat(RobotsTxt.product(userAgent)).isEqualTo(product);
    }

    private static RobotsTxt read(String text, String product) {
        return RobotsTxt.read(text.getBytes(StandardCharsets.UTF_8), product);
    }
}
