// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages on paper: what is to be read and where it comes from, without what only a screen is good for. */
@InBrowser
class PrintTest {
    private static final int TICKED = 30;

    @Test
    void aPressReviewIsPrintedInItsOrderOnCleanPages(DemoSite site) {
        try (BrowserContext context = site.reader(1280, ColorScheme.DARK)) {
            Page page = context.newPage();
            page.navigate(site.address("/presseschau"));
            List<String> offered = page.locator(".offers input[name=item]").all().stream()
                    .map(box -> box.getAttribute("value"))
                    .limit(TICKED)
                    .toList();
            assertThat(offered).hasSize(TICKED);
            StringBuilder address = new StringBuilder("/presseschau?title=Lage");
            offered.forEach(id -> address.append("&item=").append(id));
            address.append("&order.").append(offered.getLast()).append("=1"); // the last becomes the first
            page.navigate(site.address(address.toString()));
            page.locator("button[formaction='/presseschau/blatt']").click();
            page.waitForLoadState();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            List<String> expected = IntStream.range(0, TICKED)
                    .mapToObj(i -> offered.get((i + TICKED - 1) % TICKED))
                    .toList();
            assertThat(page.url()).containsSubsequence(expected);
            List<Locator> items = page.locator("main.sheet li").all();
            assertThat(items).hasSize(TICKED);
            assertThat(items).allSatisfy(item -> {
                assertThat(item.evaluate("item => getComputedStyle(item).breakInside"))
                        .isEqualTo("avoid");
                assertThat(item.locator(".address").isVisible()).isTrue();
            });
            assertThat(page.locator(".noprint").isVisible()).isFalse();
            assertThat(page.evaluate("getComputedStyle(document.querySelector('h1')).color"))
                    .as("black on white, whatever the screen is")
                    .isEqualTo("rgb(0, 0, 0)");
            assertThat(sheets(page)).as("sheets of paper").isBetween(2, 12);
        }
    }

    @Test
    void headlinesArePrintedTenOnASheetWithTheirAddressesAndOurs(DemoSite site) {
        try (BrowserContext context = site.reader(1280, ColorScheme.DARK)) {
            Page page = context.newPage();
            page.navigate(site.address("/"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            List<Locator> originals =
                    page.locator("#liste article .meta a.original").all();
            assertThat(originals)
                    .as("a page of 30, of which some are one story")
                    .hasSizeGreaterThan(24);
            assertThat(sheets(page))
                    .as("sheets of paper, ten headlines on each")
                    .isEqualTo(3);
            assertThat(originals)
                    .allSatisfy(original -> assertThat(original.evaluate("a => getComputedStyle(a, '::after').content"))
                            .asString()
                            .contains("(", original.getAttribute("href")));
            assertThat(page.locator(".demo").isVisible()).isTrue();
            assertThat(page.locator(".paper").innerText())
                    .startsWith("Gedruckt aus Amtsblick, http://localhost")
                    .containsPattern("\\d{1,2}\\. \\p{L}+ 20\\d\\d");
            for (String screen : List.of("nav.main", "#filter form", ".pager", "#abo", "header search")) {
                assertThat(page.locator(screen).first().isVisible()).as(screen).isFalse();
            }
        }
    }

    @Test
    void fieldsThatAreReadAreBlackOnWhiteAndThoseToBeUsedAreLeftOut(DemoSite site) {
        try (BrowserContext context = site.reader(1280, ColorScheme.DARK)) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.navigate(site.address("/vergleich/register"));
            assertThat(page.locator("main select").first().isVisible()).isFalse();
            page.navigate(site.address("/"));
            page.navigate(site.address(page.locator("#liste h3 a").first().getAttribute("href")));
            assertThat(page.evaluate("getComputedStyle(document.querySelector('#zitat')).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            assertThat(page.locator("main button").all()).noneMatch(Locator::isVisible);
        }
    }

    /** How many sheets of A4 it takes. */
    private static int sheets(Page page) {
        String pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF-");
        return pdf.split("/Type\\s*/Page\\b", -1).length - 1;
    }
}
