// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the script adds: completion, keys, copying. */
@InBrowser
class ComfortInBrowserTest {
    @Test
    void theSearchFieldIsCompleted(DemoSite site) {
        try (BrowserContext context = site.reader(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address("/"));
            page.locator("#q").pressSequentially("Thür");
            page.locator("#suggested li").first().waitFor();
            assertThat(page.locator("#q").getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#suggested [aria-selected=true]").count()).isEqualTo(1);
            page.keyboard().press("Enter");
            page.waitForURL("**/?region=DE-TH*");
            page.locator("#q").pressSequentially("Regi");
            page.locator("#suggested li").first().waitFor();
            page.keyboard().press("Escape");
            assertThat(page.locator("#suggested").isVisible()).isFalse();
            page.keyboard().press("Enter");
            page.waitForURL("**/?q=Regi&region=DE-TH&sort=relevance*");
        }
    }

    @Test
    void placesAreCompleted(DemoSite site) {
        try (BrowserContext context = site.reader(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address("/ort"));
            page.locator("main #name").first().pressSequentially("Kas");
            page.waitForCondition(() -> (boolean) page.evaluate(
                    "[...document.querySelector('main #name').list.options].some(o => o.value === 'Kassel')"));
        }
    }

    @Test
    void keysLeadFromRowToRowToTheSearchAndToTheirOverview(DemoSite site) {
        try (BrowserContext context = site.reader(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address("/"));
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("k");
            assertThat(page.evaluate("document.activeElement === document.querySelector('.row h3 a')"))
                    .isEqualTo(true);
            page.keyboard().press("?");
            assertThat(page.locator("#keys").isVisible()).isTrue();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            page.locator("#keys input").uncheck();
            page.keyboard().press("Escape");
            page.reload();
            page.keyboard().press("?");
            assertThat(page.locator("#keys").isVisible()).isFalse();
            page.locator("#keys-open").click();
            page.locator("#keys input").check();
            page.keyboard().press("Escape");
            page.keyboard().press("/");
            page.keyboard().type("jk?/");
            assertThat(page.locator("#q").inputValue()).isEqualTo("jk?/");
            page.locator("#q").fill("");
            page.locator(".row h3 a").nth(1).click();
            page.waitForURL("**/item/*");
            String second = page.url();
            page.keyboard().press("j");
            page.waitForURL(url -> !url.equals(second));
            page.keyboard().press("k");
            page.waitForURL(second);
        }
    }

    @Test
    void addressesAreCopied(DemoSite site) {
        try (BrowserContext context = site.reader(1280, ColorScheme.LIGHT)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = context.newPage();
            page.navigate(site.address("/abo?region=DE-TH"));
            page.locator(".copy button").first().click();
            page.locator(".copy [role=status]:has-text('Kopiert')").waitFor();
            assertThat(page.evaluate("navigator.clipboard.readText()").toString())
                    .endsWith("/feed.rss?region=DE-TH");
        }
    }
}
