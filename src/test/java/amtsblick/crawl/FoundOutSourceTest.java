// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Finding.Extent;
import amtsblick.news.ItemId;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.source.Articles;
import amtsblick.source.Reading;
import amtsblick.source.Source;
import amtsblick.source.SourceKind;
import amtsblick.source.Visit.Outcome;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sources given by their address alone, and articles that say what a feed leaves out. */
class FoundOutSourceTest extends CrawlerRounds {
    @RegisterExtension
    static final WireMockExtension SERVER = Rounds.server();

    FoundOutSourceTest() {
        super(SERVER);
    }

    @Test
    void findsOutHowToReadASourceAndRemembersIt() throws Exception {
        String page = "<!doctype html><title>Presse</title><link rel=alternate type='application/rss+xml' href=/feed>";
        serve("/presse", ok(page).withHeader("Content-Type", "text/html"));
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))).withHeader("ETag", "\"1\""));
        Source source = auto("/presse");
        assertThat(round(source).getFirst().fresh()).isEqualTo(1);
        assertThat(visit("a").reading()).contains(new Reading(SourceKind.FEED, URI.create(SERVER.url("/feed"))));
        assertThat(visit("a").name()).contains("Presse");
        now = START.plus(DAY);
        round(source);
        SERVER.verify(1, getRequestedFor(urlEqualTo("/presse")));
        SERVER.verify(1, getRequestedFor(urlEqualTo("/feed")).withHeader("If-None-Match", equalTo("\"1\"")));
    }

    /** From the first of them on, since an item keeps the name that its source had. */
    @Test
    void itsItemsBearTheNameThatAnUnnamedSourceGivesItself() throws Exception {
        serve(
                "/presse",
                ok("<!doctype html><title>Presse</title><link rel=alternate type='application/rss+xml' href=/feed>"));
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))));
        URI address = URI.create(SERVER.url("/presse"));
        round(Source.of("a", address, SourceKind.AUTO)
                .name(address.getHost())
                .privateAllowed(true)
                .source());
        assertThat(item("eins").sourceName()).isEqualTo("Presse");
    }

    @Test
    void findsOutAnewWhenWhatItFoundIsGone() throws Exception {
        serve("/presse", ok("<!doctype html><link rel=alternate type='application/rss+xml' href=/feed>"));
        serve("/feed", ok(rss(entry("eins", "30 Jun 2025"))));
        Source source = auto("/presse");
        round(source);
        serve("/feed", status(301).withHeader("Location", "/umgezogen"));
        serve("/umgezogen", ok(rss(entry("eins", "30 Jun 2025"))));
        now = START.plus(DAY);
        round(source);
        assertThat(visit("a").movedTo()).contains(URI.create(SERVER.url("/umgezogen")));
        serve("/umgezogen", ok("<!doctype html><h1>Wir haben umgebaut</h1>"));
        serve("/presse", ok("<!doctype html><link rel=alternate type='application/rss+xml' href=/neu>"));
        serve("/neu", ok(rss(entry("zwei", "1 Jul 2025"))));
        now = START.plus(DAY.multipliedBy(3));
        round(source);
        assertThat(visit("a").reading()).isEmpty();
        assertThat(visit("a").movedTo()).isEmpty();
        now = START.plus(DAY.multipliedBy(6));
        assertThat(round(source).getFirst().fresh()).isEqualTo(1);
        assertThat(visit("a").reading().orElseThrow().address()).hasToString(SERVER.url("/neu"));
    }

    @Test
    void saysWhereNothingCouldBeFoundOut() throws Exception {
        serve("/presse", ok("<!doctype html><h1>Hier ist nichts</h1>"));
        assertThat(round(auto("/presse")).getFirst().visit().outcome()).isEqualTo(Outcome.EMPTY);
        assertThat(visit("a").message()).contains("no repeated dated blocks");
    }

    @Test
    void takesNoMenuForNews() throws Exception {
        serve("/presse", ok("""
            <!doctype html><ul><li><a href=/a>Anträge und Formulare von A bis Z</a><li><a href=/b>Öffnungszeiten aller Bürgerbüros</a>
            <li><a href=/c>Zuständigkeiten der Fachbereiche</a></ul>"""));
        assertThat(round(auto("/presse")).getFirst().visit().outcome()).isEqualTo(Outcome.EMPTY);
        assertThat(visit("a").message())
                .startsWith("only a guess (confidence 0.")
                .contains("set kind: listing");
        assertThat(archive.items().size()).isZero();
    }

    @Test
    void asksTheArticleForADateAndATeaserThatTheFeedLacks() throws Exception {
        serve("/artikel", ok("""
            <!doctype html><meta property="article:published_time" content="2025-06-28T09:00:00+02:00">
            <meta name="description" content="Der Kreis stellt um."><h1>Titel</h1><main><p>Langer Text.</p></main>"""));
        serve("/feed", ok(rss(own("/artikel"))));
        round(reading("/feed", Articles.MISSING));
        NewsItem item = itemAt(SERVER.url("/artikel"));
        assertThat(item.sortDate().day()).isEqualTo(LocalDate.of(2025, 6, 28));
        assertThat(item.headline().teaser()).isEqualTo("Der Kreis stellt um.");
        assertThat(item.fulltext()).isEmpty();
        now = START.plus(DAY);
        round(reading("/feed", Articles.MISSING));
        SERVER.verify(1, getRequestedFor(urlEqualTo("/artikel")));
    }

    @Test
    void asksNoArticlesOfOtherPeople() throws Exception {
        serve("/feed", ok(rss(entry("eins", ""))));
        round(reading("/feed", Articles.MISSING));
        assertThat(SERVER.getAllServeEvents())
                .extracting(event -> event.getRequest().getUrl())
                .containsOnly("/robots.txt", "/feed", "/.well-known/tdmrep.json");
    }

    @Test
    void findsAnArticleByWordsThatAreShownNowhere() throws Exception {
        serve(
                "/artikel",
                ok("<!doctype html><h1>Titel</h1><main><p>Der Breitbandatlas wurde überarbeitet.</p></main>"));
        serve("/feed", ok(rss(own("/artikel"))));
        round(reading("/feed", Articles.INDEX_ONLY));
        archive.finding().refresh();
        NewsPage page = archive.finding().find(NewsQuery.ALL.withText("Breitbandatlas"), Extent.FACETS);
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.hits().getFirst().item().fulltext()).isEmpty();
        assertThat(itemAt(SERVER.url("/artikel")).fulltext()).contains("Breitbandatlas");
        assertThat(itemAt(SERVER.url("/artikel")).shareable().fulltext()).isEmpty();
    }

    private NewsItem itemAt(String link) {
        return archive.items().get(ItemId.of(URI.create(link))).orElseThrow();
    }
}
