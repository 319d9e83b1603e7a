// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways that matter, without a mouse. */
@InBrowser
class KeyboardWalkTest {
    @Test
    void theFirstHeadlineIsThreeKeysAway(DemoSite site) {
        try (BrowserContext context = site.reader(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address("/"));
            Keyboard keys = new Keyboard(page);
            assertThat(keys.tabTo("a.skip[href='#liste']")).isEqualTo(1);
            keys.enter();
            assertThat(keys.tabTo("#liste *")).isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {1280, 390})
    void fromTheFrontThroughAFilterToAnItemAndItsOriginal(int width, DemoSite site) {
        try (BrowserContext context = site.reader(width, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address("/"));
            Keyboard keys = new Keyboard(page);
            assertThat(keys.tabTo("a.skip[href='#filter']")).isEqualTo(2);
            keys.enter();
            openPanel(keys);
            keys.tabTo("#filter input[name=region][value=DE-TH]");
            keys.press("Space");
            keys.tabTo("#filter .apply button");
            keys.enter();
            assertThat(page.url()).contains("region=DE-TH");
            keys.tabTo("a.skip[href='#liste']");
            keys.enter();
            keys.tabTo("#liste h3 a");
            keys.enter();
            assertThat(page.url()).contains("/item/");
            keys.tabTo("a.button.out");
            assertThat(keys.stop().getAttribute("href")).startsWith("http");
        }
    }

    /** On a narrow screen the filters are folded; on a wide one they stand open and need no key. */
    private static void openPanel(Keyboard keys) {
        if (keys.page().locator("#filter > details > summary").isVisible()) {
            keys.tabTo("#filter > details > summary");
            keys.press("Enter");
        }
    }

    @Test
    void fromASelectionToTheAddressOfItsFeed(DemoSite site) {
        try (BrowserContext context = site.reader(1280, ColorScheme.DARK)) {
            Page page = context.newPage();
            page.navigate(site.address("/?region=DE-TH"));
            Keyboard keys = new Keyboard(page);
            keys.tabTo("a[href='#abo']");
            keys.enter();
            keys.tabTo("#abo a[href^='/abo?']");
            keys.enter();
            keys.tabTo("#inhalt .copy input");
            assertThat(keys.stop().inputValue()).endsWith("/feed.rss?region=DE-TH");
        }
    }
}
