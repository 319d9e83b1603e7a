// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.source.Source;
import amtsblick.source.Visit.Outcome;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sources that move, are gone, or get another entry. */
class MovedSourceTest extends CrawlerRounds {
    @RegisterExtension
    static final WireMockExtension SERVER = Rounds.server();

    MovedSourceTest() {
        super(SERVER);
    }

    @Test
    void goesToTheNewAddressAfterAPermanentRedirect() throws Exception {
        serve("/old", status(301).withHeader("Location", "/new"));
        serve("/new", ok(rss(entry("eins", "30 Jun 2025"))));
        Source source = feed("a", "/old");
        round(source);
        assertThat(visit("a").movedTo()).contains(source.address().resolve("/new"));
        now = START.plus(DAY);
        round(source);
        SERVER.verify(1, getRequestedFor(urlEqualTo("/old")));
        SERVER.verify(2, getRequestedFor(urlEqualTo("/new")));
    }

    @Test
    void triesTheOldAddressAgainWhenTheNewOneKeepsFailing() throws Exception {
        serve("/old", status(301).withHeader("Location", "/new"));
        serve("/new", ok(rss(entry("eins", "30 Jun 2025"))).withHeader("ETag", "\"1\""));
        Source source = feed("a", "/old");
        round(source);
        serve("/new", status(404));
        for (int i = 1; i <= 3; i++) {
            assertThat(visit("a").movedTo()).isPresent();
            now = now.plus(DAY.multipliedBy(2));
            round(source);
        }
        assertThat(visit("a").movedTo()).isEmpty();
        assertThat(visit("a").etag()).isEmpty();
    }

    @Test
    void doesNotMoveToAPageWithoutHeadlines() throws Exception {
        serve("/old", status(301).withHeader("Location", "/empty"));
        serve("/empty", ok(rss()).withHeader("ETag", "\"1\""));
        round(feed("a", "/old"));
        assertThat(visit("a").outcome()).isEqualTo(Outcome.EMPTY);
        assertThat(visit("a").movedTo()).isEmpty();
        assertThat(visit("a").etag()).isEmpty();
    }

    @Test
    void retiresASourceThatIsGoneUntilItsEntryChanges() throws Exception {
        serve("/feed", status(410));
        round(feed("a", "/feed"));
        assertThat(visit("a").outcome()).isEqualTo(Outcome.GONE);
        now = START.plus(Duration.ofDays(3650));
        assertThat(round(feed("a", "/feed"))).isEmpty();
        serve("/other", ok(rss(entry("eins", "30 Jun 2025"))));
        assertThat(round(feed("a", "/other")).getFirst().visit().outcome()).isEqualTo(Outcome.READ);
    }

    @Test
    void forgetsValidatorsWhenTheEntryChanges() throws Exception {
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))).withHeader("ETag", "\"1\""));
        round(feed("a", "/feed"));
        Source filtered = TestSources.feed("a", SERVER.url("/feed"), Optional.of("digital"), Optional.empty());
        assertThat(round(filtered)).hasSize(1);
        SERVER.verify(2, getRequestedFor(urlEqualTo("/feed")).withoutHeader("If-None-Match"));
    }
}
