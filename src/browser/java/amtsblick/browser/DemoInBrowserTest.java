// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the pages do without a script, on paper, and towards others. */
@InBrowser
class DemoInBrowserTest {
    @Test
    void everythingWorksWithoutJavaScript(DemoSite site) {
        try (BrowserContext context = site.readerWithoutScript()) {
            Page page = context.newPage();
            page.navigate(site.address("/"));
            page.locator("#q").fill("Register");
            page.locator("#q").press("Enter");
            page.waitForURL("**/?q=Register&sort=relevance");
            page.locator(".filters [name=region]").first().check();
            page.locator(".filters [name=region]").nth(1).check();
            page.locator(".apply button:not([formaction])").click();
            page.waitForURL("**/?q=Register&region=*&region=*&sort=relevance");
            page.locator(".chips a").first().click();
            page.waitForURL("**/?region=*");
            page.locator(".row h3 a").first().click();
            page.waitForURL("**/item/*");
            assertThat(page.locator(".labels tbody tr").count()).isPositive();
        }
    }

    @Test
    void paperShowsTheListWithoutTheFilters(DemoSite site) {
        try (BrowserContext context = site.reader(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address("/"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".row").first().isVisible()).isTrue();
            for (String hidden : List.of("#filter", "form.search", "nav.main", ".pager")) {
                assertThat(page.locator(hidden).isVisible()).as(hidden).isFalse();
            }
        }
    }

    @Test
    void setsNoCookieAndAsksNobodyElse(DemoSite site) {
        List<String> strangers = new ArrayList<>();
        try (BrowserContext context = site.reader(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            String host = URI.create(site.address("/")).getAuthority();
            page.onRequest(request -> {
                if (!URI.create(request.url()).getAuthority().equals(host)) {
                    strangers.add(request.url());
                }
            });
            site.pages().forEach(path -> page.navigate(site.address(path)));
            assertThat(context.cookies()).isEmpty();
        }
        assertThat(strangers).isEmpty();
    }
}
