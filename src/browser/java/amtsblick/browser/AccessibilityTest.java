// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Every kind of page for every reader: by axe's rules for WCAG 2.2 AA in both themes, and at every width. Each page is loaded once for
 * all of its themes or widths.
 */
@InBrowser
class AccessibilityTest {
    /** With targets of 24 px, which axe leaves out unless WCAG 2.2 is asked for by name. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What a theme can change. */
    private static final List<String> RULES_OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    /** Phones to large screens; 640 px are 1280 px at 200 %, 320 px at 400 %. */
    private static final List<Integer> WIDTHS = List.of(320, 390, 640, 768, 1440, 1920);

    @Test
    void axeFindsNothingToComplainOfInEitherTheme(DemoSite site) throws IOException {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = site.reader(WIDE, ColorScheme.LIGHT)) {
            context.addInitScript(axe());
            Page page = context.newPage();
            for (String path : site.pages()) {
                page.navigate(site.address(path));
                page.setViewportSize(WIDE, 900);
                axe(page, RULES, true).forEach(complaint -> complaints.add(path + " " + complaint));
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                axe(page, RULES_OF_COLOURS, true).forEach(complaint -> complaints.add(path + ", dark: " + complaint));
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                page.setViewportSize(PHONE, 900);
                axe(page, RULES, false).forEach(complaint -> complaints.add(path + " on a phone: " + complaint));
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void whoAsksForMoreContrastGetsSevenToOne(DemoSite site) throws IOException {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = site.reader(WIDE, ColorScheme.LIGHT)) {
            context.addInitScript(axe());
            Page page = context.newPage();
            for (String path : site.pages()) {
                page.navigate(site.address(path));
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions()
                            .setColorScheme(scheme)
                            .setContrast(Contrast.MORE));
                    axe(page, List.of("color-contrast-enhanced"), true)
                            .forEach(complaint -> complaints.add(path + ", " + scheme + ": " + complaint));
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void whereColoursAreForcedItIsSeenWhatIsChosen(DemoSite site) throws IOException {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = site.reader(WIDE, ColorScheme.LIGHT)) {
            context.addInitScript(axe());
            Page page = context.newPage();
            for (String path : site.pages()) {
                page.navigate(site.address(path));
                page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
                axe(page, RULES_OF_COLOURS, true).forEach(complaint -> complaints.add(path + " " + complaint));
                complaints.addAll(((List<?>) page.evaluate(NOT_SEEN))
                        .stream().map(it -> path + " " + it).toList());
            }
            page.navigate(site.address("/?region=DE-TH"));
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.map .on')).fill"))
                    .isNotEqualTo(page.evaluate("getComputedStyle(document.querySelector('.map path:not(.on)')).fill"));
        }
        assertThat(complaints).isEmpty();
    }

    /** What is current or chosen has a frame, for its colour is gone. */
    private static final String NOT_SEEN =
            "[...document.querySelectorAll('[aria-current]:not([aria-current=false]), .opt')]"
                    + ".filter(e => e.checkVisibility() && (!e.matches('.opt') || e.querySelector(':checked'))"
                    + " && getComputedStyle(e).outlineStyle === 'none' && getComputedStyle(e).borderStyle === 'none')"
                    + ".map(e => e.outerHTML.slice(0, 120))";

    /** @param colours whether contrast is computed, which takes longer than all the rest */
    private static List<?> axe(Page page, List<String> rules, boolean colours) {
        return (List<?>) page.evaluate(
                "([only, colours]) => axe.run({runOnly: only, rules: colours ? {} : {'color-contrast': {enabled: false}},"
                        + " resultTypes: ['violations'], preload: false})"
                        + ".then(found => found.violations.map(rule => rule.id + ' ' + rule.nodes[0].html))",
                List.of(rules, colours));
    }

    /** The script itself: AxeBuilder would load it into the page, and a second page beside it, for each question. */
    private static String axe() throws IOException {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The innermost of what ends right of the screen, to be found by whoever mends it. */
    private static final String TOO_WIDE = "[...document.querySelectorAll('main *')].filter(e => !e.children.length"
            + " && e.getBoundingClientRect().right > innerWidth + 1).slice(0, 3)"
            + ".map(e => e.tagName + '.' + e.className + ' ' + e.textContent).join('; ')";

    @Test
    void nothingHasToBeScrolledSideways(DemoSite site) {
        List<String> wider = new ArrayList<>();
        try (BrowserContext context = site.reader(WIDTHS.getFirst(), ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (String path : site.pages()) {
                page.navigate(site.address(path));
                for (int width : WIDTHS) {
                    page.setViewportSize(width, 900);
                    Object scrolled = page.evaluate("document.documentElement.scrollWidth - innerWidth");
                    if (((Number) scrolled).intValue() > 0) {
                        wider.add(path + " at " + width + " px by " + scrolled + " px: " + page.evaluate(TOO_WIDE));
                    }
                }
            }
        }
        assertThat(wider).isEmpty();
    }
}
