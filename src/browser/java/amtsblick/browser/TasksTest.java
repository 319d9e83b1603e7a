// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** What people come for, counted in clicks and taps; docs/compared.md has the table. */
@InBrowser
class TasksTest {
    /** Counts what is clicked, ticked or typed and sent. */
    private static final class Visitor {
        private final Page page;
        private int steps;

        Visitor(Page page) {
            this.page = page;
        }

        void click(String selector) {
            Locator target = page.locator(selector).first();
            target.click();
            page.waitForLoadState();
            steps++;
        }

        void send(String field, String words) {
            page.locator(field).fill(words);
            page.locator(field).press("Enter");
            page.waitForLoadState();
            steps++;
        }
    }

    @Test
    void agreementsInThuringiaOfTheLast90DaysAreAFeedAfterFourClicks(DemoSite site) {
        try (BrowserContext context = site.reader(1280, ColorScheme.LIGHT)) {
            Visitor visitor = on(site, context, "/");
            visitor.click("#filter a[href='/?from=90d']");
            visitor.click("#filter [name=region][value=DE-TH]");
            visitor.click("#filter [name=kind][value=agreement]");
            visitor.click("#filter .apply button");
            assertFeedOfTheAgreements(visitor.page);
            assertThat(visitor.steps).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void onAPhoneTheyAreSixTapsAway(DemoSite site) {
        try (BrowserContext context = site.reader(390, ColorScheme.LIGHT)) {
            Visitor visitor = on(site, context, "/");
            visitor.click("#filter summary");
            visitor.click("#filter a[href='/?from=90d']");
            visitor.click("#filter summary");
            visitor.click("#filter [name=region][value=DE-TH]");
            visitor.click("#filter [name=kind][value=agreement]");
            visitor.click("#filter .apply button");
            assertFeedOfTheAgreements(visitor.page);
            assertThat(visitor.steps).isLessThanOrEqualTo(6);
        }
    }

    /** Announced for feed readers, and a link of the page. */
    private static void assertFeedOfTheAgreements(Page page) {
        for (String feed : new String[] {"link[type='application/rss+xml']", "#abo a[type='application/rss+xml']"}) {
            assertThat(page.locator(feed).getAttribute("href"))
                    .startsWith("/feed.rss?")
                    .contains("region=DE-TH", "kind=agreement", "from=90d");
        }
    }

    @Test
    void whatIsNewSinceTheLastLookIsOneBookmarkAway(DemoSite site) {
        try (BrowserContext context = site.reader(1280, ColorScheme.LIGHT)) {
            Visitor visitor = on(site, context, "/");
            visitor.click("a[href*='since=']");
            assertThat(visitor.page.url()).contains("since=20");
            assertThat(visitor.steps).isEqualTo(1);
        }
    }

    @Test
    void aTownAndItsCountyAreTwoStepsAway(DemoSite site) {
        try (BrowserContext context = site.reader(1280, ColorScheme.LIGHT)) {
            Visitor visitor = on(site, context, "/ort");
            visitor.send("main [name=name]", "Ahaus");
            assertThat(visitor.page.locator("main").innerText()).contains("Ahaus", "Kreis Borken");
            visitor.click("main a[href^='/ort/kreis-borken']");
            assertThat(visitor.page.locator("h1").innerText()).contains("Kreis Borken");
            assertThat(visitor.steps).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void anItemIsCitedWithOneClick(DemoSite site) {
        try (BrowserContext context = site.reader(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address("/"));
            page.locator("#liste h3 a").first().click();
            page.waitForURL("**/item/*");
            String file = page.locator("main a[href*='.bib']").getAttribute("href");
            assertThat(page.request().get(site.address(file)).text()).startsWith("@");
        }
    }

    @Test
    void theStatesStandSideBySideOnRegistersAfterTwoClicks(DemoSite site) {
        try (BrowserContext context = site.reader(1280, ColorScheme.LIGHT)) {
            Visitor visitor = on(site, context, "/");
            visitor.click("nav.main a[href='/vergleich']");
            visitor.click("main a[href='/vergleich/register']");
            assertThat(visitor.page.locator("main table tbody tr").count()).isGreaterThanOrEqualTo(16);
            assertThat(visitor.steps).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void aSelectionIsATableWithOneClick(DemoSite site) {
        try (BrowserContext context = site.reader(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address("/?region=DE-TH"));
            String file = page.locator("#abo a[href*='items.csv']").getAttribute("href");
            assertThat(file).contains("region=DE-TH");
            assertThat(page.request().get(site.address(file)).headers().get("content-type"))
                    .startsWith("text/csv");
        }
    }

    @Test
    void thirtyHeadlinesAreNoLongerThanFiveThousandPixelsOnAPhone(DemoSite site) {
        try (BrowserContext context = site.reader(390, ColorScheme.LIGHT)) {
            Page page = on(site, context, "/").page;
            assertThat(page.locator("#liste article").count())
                    .as("a page of 30, of which some are one story")
                    .isGreaterThan(24);
            assertThat(((Number) page.evaluate("document.documentElement.scrollHeight")).intValue())
                    .as("pixels")
                    .isLessThanOrEqualTo(5_000);
        }
    }

    private static Visitor on(DemoSite site, BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(site.address(path));
        return new Visitor(page);
    }
}
