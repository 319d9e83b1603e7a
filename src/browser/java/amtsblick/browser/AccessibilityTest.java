// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page for every reader: by axe's rules for WCAG 2.2 AA in both themes, and at every width. */
@InBrowser
class AccessibilityTest {
    /** With targets of 24 px, which axe leaves out unless WCAG 2.2 is asked for by name. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"1280,LIGHT", "1280,DARK", "390,LIGHT", "390,DARK"})
    void axeFindsNothingToComplainOf(int width, ColorScheme scheme, DemoSite site) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = site.reader(width, scheme)) {
            Page page = context.newPage();
            for (String path : site.pages()) {
                page.navigate(site.address(path));
                for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
                    complaints.add(path + ": " + rule.getId() + " "
                            + rule.getNodes().getFirst().getHtml());
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {320, 390, 768, 1440, 1920})
    void nothingHasToBeScrolledSideways(int width, DemoSite site) {
        List<String> wider = new ArrayList<>();
        try (BrowserContext context = site.reader(width, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (String path : site.pages()) {
                page.navigate(site.address(path));
                Object scrolled = page.evaluate("document.documentElement.scrollWidth - innerWidth");
                if (((Number) scrolled).intValue() > 0) {
                    wider.add(path + " by " + scrolled + " px");
                }
            }
        }
        assertThat(wider).isEmpty();
    }
}
