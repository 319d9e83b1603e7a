// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The pages of regions, places, topics, kinds, bodies, sources and areas; it is 1 July 2025. */
class DossierPagesTest extends DossierSite {
    @Test
    void aTopicSaysWhichLandHadNewsInWhichMonth() {
        Document topic = site.page("/thema/e-akte-und-prozesse?lang=de");
        assertThat(topic.select(".lands thead th").eachText())
                .hasSize(14)
                .startsWith("Land", "Aug 2024", "Sep")
                .contains("Dez", "Jan 2025", "Feb");
        assertThat(topic.select(".lands thead abbr").last().attr("title")).isEqualTo("Juli 2025");
        assertThat(topic.select(".lands tbody tr").eachText())
                .containsExactly(
                        "Thüringen 0 0 0 0 0 0 0 1 0 0 1 0 2", "Nordrhein-Westfalen 0 0 0 0 0 0 0 0 0 0 1 0 1");
        assertThat(topic.select(".lands tbody tr").first().select("td a").eachAttr("href"))
                .containsExactly(
                        "/?region=DE-TH&topic=e-file&from=2025-03-01&to=2025-03-31&lang=de",
                        "/?region=DE-TH&topic=e-file&from=2025-06-01&to=2025-06-30&lang=de");
        assertThat(topic.select(".lands td a").first().attr("aria-label")).isEqualTo("Thüringen, März 2025: 1 Meldung");
        assertThat(site.page("/koerperschaft/fitko").select(".lands"))
                .as("no Land among its news")
                .isEmpty();
    }

    @Test
    void tellARegionInASentenceMadeOfFacts() {
        Document page = site.page("/region/thueringen");
        assertThat(page.select("h1").text()).isEqualTo("Thüringen");
        assertThat(page.select("main .lead").text())
                .isEqualTo("4 Meldungen, 3 davon in den letzten zwölf Monaten, 1 davon im Juli, die neueste von heute."
                        + " Häufigste Themen: Künstliche Intelligenz, E-Akte und Prozesse.");
        assertThat(page.title()).isEqualTo("Thüringen: Meldungen zur digitalen Verwaltung – Amtsblick");
        assertThat(page.select("meta[name=description]").attr("content")).startsWith("Thüringen. 4 Meldungen, 3 davon");
        assertThat(page.select("script[type=application/ld+json]").html()).contains("ItemList", "Thüringen legt los");
        assertThat(page.select("article h3").eachText())
                .containsExactly("Thüringen legt los", "Noch etwas", "Vertrag", "Lange her");
    }

    @Test
    void drawTwelveMonthsWhoseBarsAreLinks() {
        Document page = site.page("/region/thueringen");
        assertThat(page.select(".months li")).hasSize(12);
        assertThat(page.select(".months a").eachAttr("href"))
                .containsExactly(
                        "/?region=DE-TH&from=2025-03-01&to=2025-03-31",
                        "/?region=DE-TH&from=2025-06-01&to=2025-06-30",
                        "/?region=DE-TH&from=2025-07-01&to=2025-07-31");
        assertThat(page.select(".months a .hidden").first().text()).isEqualTo("März 2025: 1 Meldung");
        assertThat(site.page("/ort/ahaus").select(".months")).as("of one item").isEmpty();
    }

    @Test
    void canBeRememberedAsTheyAreNow() {
        assertThat(site.page("/ort/ahaus").select("a:contains(Ab jetzt merken)").attr("href"))
                .isEqualTo("/?ags=05554004&since=2025-07-01T12:00");
    }

    @Test
    void aPlaceLeadsToTheMunicipalitiesOfItsSize() {
        Document place = site.page("/ort/ahaus");
        Element link = place.selectFirst("a[href*='area=wie-']");
        assertThat(link).isNotNull();
        assertThat(link.text()).isEqualTo("Kommunen wie Ahaus");
        Document alike = site.page(link.attr("href"));
        assertThat(alike.select("article h3").eachText()).containsExactly("Ahaus spart Papier");
        assertThat(alike.title()).contains("Kommunen wie Ahaus");
        assertThat(site.text("/feed.rss?area=wie-05554004"))
                .contains("Ahaus spart Papier")
                .doesNotContain("In Hessen");
        assertThat(site.get("/?area=wie-05554").statusCode()).isEqualTo(400);
    }

    @Test
    void announceTheirOwnFeeds() {
        assertThat(site.page("/region/thueringen")
                        .select("head link[rel=alternate][type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo("/feed.atom?region=DE-TH");
        Document place = site.page("/ort/ahaus?lang=en");
        assertThat(place.select("head link[type=application/rss+xml]").attr("href"))
                .isEqualTo("/feed.rss?ags=05554004&lang=en");
        assertThat(site.text("/feed.rss?ags=05554")).contains("Ahaus spart Papier", "Kreis zieht nach");
    }

    @Test
    void leadOnToNeighboursPlacesAndTopics() {
        Document page = site.page("/region/thueringen");
        assertThat(page.select(".side a[href=/region/hessen] + .n").text()).isEqualTo("1");
        assertThat(page.select(".side a[href=/ort/jena] + .n").text()).isEqualTo("1");
        assertThat(page.select(".side a[href=/?region=DE-TH&topic=e-file] + .n").text())
                .isEqualTo("2");
        assertThat(page.select(".side a[href=/?region=DE-TH&source=example]")).hasSize(1);
        assertThat(page.select(".side a[href=/ort/ilm-kreis]"))
                .as("a county without news")
                .hasSize(1);
        assertThat(page.select("svg.map a")).hasSize(16);
        assertThat(page.select("svg.map a:has(.on)").attr("href")).isEqualTo("/region/thueringen");
    }

    @Test
    void rollUpFromPlaceToCountyToLand() {
        Document ahaus = site.page("/ort/ahaus");
        assertThat(ahaus.select(".crumbs a").eachAttr("href"))
                .containsExactly("/", "/region/nordrhein-westfalen", "/ort/kreis-borken");
        assertThat(ahaus.select("main .lead").text())
                .startsWith(
                        "Kommune im Kreis Borken, Nordrhein-Westfalen, rund 38.000 Menschen: 1 Meldung in zwölf Monaten");
        assertThat(ahaus.select(".side a[href=/ort/bocholt]")).hasSize(1);
        Document county = site.page("/ort/kreis-borken");
        assertThat(county.select("article h3").eachText()).containsExactly("Ahaus spart Papier", "Kreis zieht nach");
        assertThat(county.select(".side a[href=/ort/ahaus] + .n").text()).isEqualTo("1");
        assertThat(county.select("main .lead").text())
                .startsWith("Kreis in Nordrhein-Westfalen, rund 371.000 Menschen:");
    }

    @Test
    void tellATopicMonthByMonthAndWhatOccursBeside() {
        Document topic = site.page("/thema/e-akte-und-prozesse");
        assertThat(topic.select(".day h2").eachText()).containsExactly("Juni 2025", "März 2025");
        assertThat(topic.select(".day").first().select("h3").eachText())
                .containsExactly("Ahaus spart Papier", "Noch etwas");
        assertThat(topic.select(".side a[href=/thema/kuenstliche-intelligenz] + .n")
                        .text())
                .isEqualTo("1");
        assertThat(topic.select(".side a[href=/?region=DE-TH&topic=e-file] + .n")
                        .text())
                .isEqualTo("2");
        assertThat(topic.select("a[href=/vergleich/e-akte-und-prozesse]")).isNotEmpty();
    }

    @Test
    void tellWhoActs() {
        Document body = site.page("/koerperschaft/fitko");
        assertThat(body.select("h1").text()).isEqualTo("FITKO");
        assertThat(body.select("article h3").eachText()).containsExactly("FITKO handelt");
        assertThat(site.page("/quelle/example").select("a[href=/sources/example]"))
                .isNotEmpty();
        assertThat(site.page("/art/vereinbarung").select("article h3").eachText())
                .containsExactly("Noch etwas", "Vertrag");
        assertThat(site.page("/gebiet/mitteldeutschland").select("article h3")).hasSize(4);
    }

    @Test
    void canBeSubscribedToBeforeThereIsAnyNews() {
        Document page = site.page("/ort/bocholt");
        assertThat(page.select("main .lead").text()).endsWith("noch keine Meldung.");
        assertThat(page.select(".empty a").eachAttr("href")).contains("/feed.atom?ags=05554008");
        assertThat(page.select(".empty a[href=/ort/kreis-borken]")).hasSize(1);
        assertThat(site.page("/region/saarland").select("main .lead").text()).isEqualTo("Noch keine Meldung.");
    }
}
