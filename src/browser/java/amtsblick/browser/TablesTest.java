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

/** Tables that are wider than a phone, and rows that are unlike the others. */
@InBrowser
class TablesTest {
    private static final int PHONE = 360;

    @Test
    void theMonthsOfATopicAreReachedOnAPhoneByTheKeyboard(DemoSite site) {
        try (BrowserContext context = site.reader(PHONE, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address("/thema/kuenstliche-intelligenz"));
            page.locator(".lands summary").click();
            assertThat(page.locator(".lands thead th:visible").count())
                    .as("Land, twelve months, sum")
                    .isEqualTo(14);
            page.locator(".lands .scroll").focus();
            for (int i = 0; i < 20; i++) {
                page.keyboard().press("ArrowRight");
            }
            page.waitForFunction("document.querySelector('.lands thead th:last-child').getBoundingClientRect().right"
                    + " <= innerWidth");
            assertThat(page.evaluate("document.querySelector('.lands thead th').getBoundingClientRect().left >= 0"))
                    .as("it is still seen of which Land")
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 768, 1280})
    void theLineOfARegisterIsAsWideAsTheRegister(int width, DemoSite site) {
        try (BrowserContext context = site.reader(width, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site.address("/register/aemter?since=2090-01-01T00:00"));
            assertThat(page.locator(".register .since").count()).isOne();
            assertThat(page.evaluate("(() => { const width = where => document.querySelector(where).offsetWidth;"
                            + " return width('.register') - width('.register .since td'); })()"))
                    .isEqualTo(0);
        }
    }
}
