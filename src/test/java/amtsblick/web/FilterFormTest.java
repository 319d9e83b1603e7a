// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The form of all filters, and what is chosen in it. */
class FilterFormTest extends PagesSite {
    @Test
    void aFilterStaysWhereOneOfItsValuesHasNews() {
        assertThat(site.page("/").select(".filters legend").eachText()).anyMatch(title -> title.startsWith("Ebene"));
    }

    @Test
    void theFiltersAreOneFormBeforeTheListInWhichSeveralCanBeChosen() {
        Document page = site.page("/?region=DE-TH&q=Register&lang=de");
        assertThat(page.select("form.filters ~ article, .side ~ .body article")).isNotEmpty();
        assertThat(page.select("a.skip").eachAttr("href")).containsExactly("#liste", "#filter");
        assertThat(page.select(".filters label:has([name=region][value=DE-TH])").text())
                .isEqualTo("Thüringen 1");
        assertThat(page.select(".filters [checked]").eachAttr("value")).containsExactly("DE-TH");
        assertThat(page.select(".filters input[type=hidden]").eachAttr("value")).containsExactly("Register", "de");
        assertThat(page.select(".filters [type=checkbox][name=kind]").size()).isGreaterThan(5);
        assertThat(page.select(".map a")).hasSize(16);
        assertThat(page.select(".map a[tabindex=-1]")).hasSize(16);
    }

    @Test
    void aFormLeadsToTheAddressWithoutItsEmptyFields() {
        HttpResponse<byte[]> answer = site.get("/?q=&place=&region=DE-TH&region=DE-SN&from=&to=&lang=de");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/?region=DE-TH&region=DE-SN&lang=de"));
    }

    @Test
    void whatHasNoNewsCanBeChosenAllTheSame() {
        Document page = site.page("/");
        assertThat(page.select(".regions .rest summary").text()).endsWith("ohne Meldung");
        assertThat(page.select(".rest [name=region]").eachAttr("value"))
                .contains("DE-HB")
                .doesNotContain("DE-TH");
        assertThat(page.select(".rest [name=kind]")).isNotEmpty();
    }

    @Test
    void saysWhichFilterALinkTakesBack() {
        assertThat(site.page("/?region=DE-TH").select(".chips a").eachAttr("aria-label"))
                .containsExactly("Thüringen entfernen");
    }

    @Test
    void whatIsChosenCanBeTakenBack() {
        Document page = site.page("/?region=DE-TH&topic=registers");
        assertThat(page.select("h1").text()).isEqualTo("Meldungen zum Thema Register in Thüringen");
        assertThat(page.select(".chips a").eachAttr("href")).startsWith("/?topic=registers", "/?region=DE-TH");
        assertThat(page.select(".row")).hasSize(1);
    }

    @Test
    void offersARegionWithItsNeighbours() {
        assertThat(site.page("/?region=DE-TH").select(".shortcuts a").first().attr("href"))
                .contains("region=DE-TH", "region=DE-HE", "region=DE-BY");
    }

    @Test
    void severalRegionsAreAlternatives() {
        assertThat(site.page("/?region=DE-SN&region=DE-BY").select(".row")).hasSize(2);
    }

    @Test
    void theSearchFieldKeepsTheFilters() {
        assertThat(site.page("/?region=DE-TH")
                        .select("form.search input[name=region]")
                        .attr("value"))
                .isEqualTo("DE-TH");
    }

    @Test
    void aSelectionWithoutNewsSaysSoAndHelps() {
        Document page = site.page("/?q=xyzzy&region=DE-HB");
        assertThat(page.select(".empty").text()).contains("Nichts gefunden", "Schreibweise", "Filter");
        Document near = site.page("/?region=DE-TH&kind=funding&topic=registers&lang=de");
        assertThat(site.page(near.select(".empty .ways a").first().attr("href")).select("article"))
                .isNotEmpty();
        assertThat(near.select(".empty a[href^=/feed.rss]").attr("href")).contains("region=DE-TH");
    }

    @Test
    void aSpanWithANameIsKeptByTheFormButNotPrintedAsItsId() {
        Document page = site.page("/?from=90d&lang=de");
        assertThat(page.select(".filters [name=from]").eachAttr("value")).containsExactly("90d", "");
        assertThat(page.select(".filters [name=from][type=hidden]").eachAttr("value"))
                .containsExactly("90d");
        assertThat(site.page("/?from=90d&from=2025-06-29&region=DE-TH")
                        .select("h1")
                        .text())
                .isEqualTo("Meldungen in Thüringen seit 29. Juni 2025");
    }

    @Test
    void everyGroupOfFiltersSaysThatSeveralCanBeChosenWhereTheyCan() {
        assertThat(site.page("/?lang=de").select(".filters .group:has([type=checkbox])"))
                .hasSizeGreaterThan(5)
                .allSatisfy(group -> assertThat(
                                group.select("legend small, summary small").text())
                        .matches(group.select("[type=checkbox]").size() > 1 ? "(\\d+, )?mehrere wählbar" : ""));
    }

    @Test
    void whatIsTickedCanBeSubscribedToAtOnce() {
        Document page = site.page("/?q=Netz&region=DE-TH&lang=de");
        assertThat(page.select(".filters button[formaction=/abo]").text()).isEqualTo("Abonnieren");
        assertThat(site.get("/abo?q=Netz&lang=de&place=&region=DE-TH&kind=report&from=&to=")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/abo?q=Netz&region=DE-TH&kind=report&lang=de"));
    }
}
