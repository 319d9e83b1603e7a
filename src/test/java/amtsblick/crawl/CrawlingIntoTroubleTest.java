// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.ItemId;
import amtsblick.source.Articles;
import amtsblick.source.Source;
import amtsblick.source.Visit.Outcome;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An archive that is full, damaged or shared costs no news and no neighbour. */
class CrawlingIntoTroubleTest extends CrawlerRounds {
    @RegisterExtension
    static final WireMockExtension SERVER = Rounds.server();

    CrawlingIntoTroubleTest() {
        super(SERVER);
    }

    @Test
    void losesNothingWhileTheDiskIsFull() throws Exception {
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))).withHeader("ETag", "\"1\""));
        serve("/other", ok(rss(entry("zwei", "30 Jun 2025"))).withHeader("ETag", "\"2\""));
        List<Source> sources = List.of(feed("a", "/feed"), feed("b", "/other"));
        Crawler crawler = crawler();
        fragile.full = true;
        assertThat(crawler.round(sources, _ -> {}).visits()).isEmpty();
        assertThat(crawler.trouble()).contains("the archive cannot be written: no space left");
        int asked = SERVER.getAllServeEvents().size();
        now = START.plusSeconds(60);
        assertThat(crawler.round(sources, _ -> {}).visits()).isEmpty();
        assertThat(SERVER.getAllServeEvents()).as("nobody is asked in vain").hasSize(asked);
        fragile.full = false;
        now = START.plusSeconds(120);
        crawler.round(sources, _ -> {});
        assertThat(crawler.trouble()).isEmpty();
        assertThat(archive.items().size()).isEqualTo(2);
        assertThat(archive.schedule().visits()).containsOnlyKeys("a", "b");
        SERVER.verify(1, getRequestedFor(urlEqualTo("/feed")));
        SERVER.verify(1, getRequestedFor(urlEqualTo("/other")));
    }

    @Test
    void joinsStoriesAlsoOfWhatTheFullDiskRefused() throws Exception {
        Crawler crawler = crawler();
        serve("/feed", ok(rss(titled("eins", "Husum eröffnet digitales Hafenamt HafenKlar"))));
        crawler.round(List.of(feed("a", "/feed")), _ -> {});
        serve("/other", ok(rss(titled("zwei", "HafenKlar startet in Husum"))));
        fragile.fullAtTheEnd = true;
        crawler.round(List.of(feed("b", "/other")), _ -> {});
        assertThat(archive.items().size()).isEqualTo(1);
        fragile.fullAtTheEnd = false;
        now = START.plusSeconds(120);
        crawler.round(List.of(feed("b", "/other")), _ -> {});
        assertThat(item("zwei").story()).isPresent();
        assertThat(item("eins").story()).isEqualTo(item("zwei").story());
    }

    @Test
    void aSourceIsNotToBlameForAnArchiveThatIsAwayForTheMoment() throws Exception {
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))));
        fragile.fullForTheMoment = true;
        round(feed("a", "/feed"));
        assertThat(visit("a").outcome()).isEqualTo(Outcome.READ);
        assertThat(item("eins").source()).isEqualTo("a");
    }

    @Test
    void leavesASourceToTheProcessThatIsVisitingIt() throws Exception {
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))));
        archive.schedule().claim("a", now, Duration.ofMinutes(10));
        assertThat(round(feed("a", "/feed"))).isEmpty();
        assertThat(crawler().roundOfAll(List.of(feed("a", "/feed")), _ -> {}).visits())
                .isEmpty();
        SERVER.verify(0, getRequestedFor(urlEqualTo("/feed")));
        now = START.plus(Duration.ofMinutes(10));
        assertThat(round(feed("a", "/feed"))).as("its claim has expired").hasSize(1);
    }

    @Test
    void recordsAFaultInTheProgramAsAFailedVisit() throws Exception {
        serve("/feed", ok(rss(own("/artikel"))));
        fragile.broken = true;
        round(reading("/feed", Articles.MISSING));
        assertThat(visit("a").outcome()).isEqualTo(Outcome.FAILED);
        assertThat(visit("a").message()).contains("a fault in the program").contains("a bug");
        assertThat(visit("a").due()).isAfter(START.plus(Duration.ofHours(1)));
    }

    @Test
    void aDamagedItemCostsItsSourceAVisitAndNobodyElse() throws Exception {
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))).withHeader("ETag", "\"1\""));
        serve("/other", ok(rss(entry("zwei", "30 Jun 2025"))));
        fragile.damaged = Optional.of(ItemId.of(URI.create("https://blatt.example/eins")));
        Crawler crawler = crawler();
        List<Source> sources = List.of(feed("a", "/feed"), feed("b", "/other"));
        crawler.round(sources, _ -> {});
        assertThat(crawler.trouble()).isEmpty();
        assertThat(visit("b").outcome()).isEqualTo(Outcome.READ);
        assertThat(visit("a").outcome()).isEqualTo(Outcome.FAILED);
        assertThat(visit("a").etag())
                .as("it is read anew when it is tried again")
                .isEmpty();
        assertThat(visit("a").due()).isAfter(START.plus(Duration.ofHours(1)));
        fragile.damaged = Optional.empty();
        now = START.plus(DAY);
        crawler.round(sources, _ -> {});
        assertThat(item("eins").source()).isEqualTo("a");
    }

    @Test
    void aReadThatFailsCostsItsSourceAVisitAndNobodyElse() throws Exception {
        serve("/feed", ok(rss(own("/artikel"))));
        serve("/other", ok(rss(entry("zwei", "30 Jun 2025"))));
        fragile.damaged = Optional.of(ItemId.of(URI.create(SERVER.url("/artikel"))));
        Crawler crawler = crawler();
        crawler.round(List.of(reading("/feed", Articles.MISSING), feed("b", "/other")), _ -> {});
        assertThat(crawler.trouble()).isEmpty();
        assertThat(visit("a").outcome()).isEqualTo(Outcome.FAILED);
        assertThat(visit("b").outcome()).isEqualTo(Outcome.READ);
    }

    @Test
    void asksTheArchiveOnceForEachPageWhatItKnows() throws Exception {
        serve("/feed", ok(rss(own("/1"), own("/2"), own("/3"))));
        round(reading("/feed", Articles.MISSING));
        assertThat(fragile.calls).containsOnlyOnce("alike").doesNotContain("get");
    }
}
