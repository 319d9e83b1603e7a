// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo's pages in a real Chromium: {@code mvn verify -Pbrowser}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoInBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Pattern RUNNING = Pattern.compile("is running at (http://[\\d.:]+)");
    private static final List<String> PATHS = List.of(
            "/",
            "/?region=DE-TH",
            "/?q=Digitalisierung&sort=relevance",
            "/?q=Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft",
            "/?page=900",
            "/region/thueringen",
            "/ort/kreis-borken",
            "/ort?name=Borken",
            "/abo?region=DE-TH",
            "/thema/register",
            "/themen",
            "/vergleich",
            "/vergleich/register",
            "/register/vereinbarungen",
            "/register/aemter",
            "/register/strategien?from=2025-01-01",
            "/register/aemter?region=DE-SL",
            "/?kind=funding",
            "/qualitaet",
            "/sources",
            "/crawl",
            "/sources/thueringen",
            "/about",
            "/imprint",
            "/subscribe",
            "/leichte-sprache",
            "/?region=DE-TH&since=2026-01-01T00:00",
            "/accessibility",
            "/nowhere",
            "/?lang=en");

    private Process demo;
    private String base = "";
    private List<String> paths = List.of();
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void start() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "install Debian's chromium for the browser tests");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        demo = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), "amtsblick.Main", "demo", "--port", "0")
                .redirectErrorStream(true)
                .start();
        base = waitUntilFilled();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        paths = pathsWithAnItem();
    }

    private List<String> pathsWithAnItem() {
        List<String> all = new ArrayList<>(PATHS);
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(base + "/");
            all.add(page.locator(".row h3 a").first().getAttribute("href"));
        }
        return all;
    }

    /** Reads the log until the last of the large sources has brought its news. */
    private String waitUntilFilled() throws IOException {
        BufferedReader log = new BufferedReader(new InputStreamReader(demo.getInputStream(), StandardCharsets.UTF_8));
        String address = "";
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            Matcher running = RUNNING.matcher(line);
            address = running.find() ? running.group(1) : address;
            if (line.contains(" umschau: ")) {
                break;
            }
        }
        Thread.ofVirtual().start(() -> log.lines().forEach(_ -> {}));
        return address;
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
        if (demo != null) {
            demo.destroy();
        }
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"1280,LIGHT", "1280,DARK", "390,LIGHT", "390,DARK"})
    void axeFindsNothingToComplainOf(int width, ColorScheme scheme) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = context(width, scheme)) {
            Page page = context.newPage();
            for (String path : paths) {
                page.navigate(base + path);
                for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                    complaints.add(path + ": " + rule.getId() + " "
                            + rule.getNodes().getFirst().getHtml());
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {320, 390, 768, 1280, 1920})
    void nothingHasToBeScrolledSideways(int width) {
        try (BrowserContext context = context(width, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (String path : paths) {
                page.navigate(base + path);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path)
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void theFirstTabLeadsPastTheMenuToTheContent() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(base + "/");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.keyboard().press("Enter");
            assertThat(page.url()).endsWith("#liste");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                    .isEqualTo(true);
        }
    }

    @Test
    void everythingWorksWithoutJavaScript() {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("de-DE"))) {
            Page page = context.newPage();
            page.navigate(base + "/");
            page.locator("#q").fill("Register");
            page.locator("#q").press("Enter");
            page.waitForURL("**/?q=Register&sort=relevance");
            page.locator(".filters [name=region]").first().check();
            page.locator(".filters [name=region]").nth(1).check();
            page.locator(".apply button").click();
            page.waitForURL("**/?q=Register&region=*&region=*&sort=relevance");
            page.locator(".chips a").first().click();
            page.waitForURL("**/?region=*");
            page.locator(".row h3 a").first().click();
            page.waitForURL("**/item/*");
            assertThat(page.locator(".labels tbody tr").count()).isPositive();
        }
    }

    @Test
    void theSearchFieldIsCompleted() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(base + "/");
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
    void placesAreCompleted() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(base + "/ort");
            page.locator("main #name").first().pressSequentially("Kas");
            page.waitForCondition(() -> (boolean) page.evaluate(
                    "[...document.querySelector('main #name').list.options].some(o => o.value === 'Kassel')"));
        }
    }

    @Test
    void keysLeadFromRowToRowToTheSearchAndToTheirOverview() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(base + "/");
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
    void addressesAreCopied() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = context.newPage();
            page.navigate(base + "/abo?region=DE-TH");
            page.locator(".copy button").first().click();
            page.locator(".copy [role=status]:has-text('Kopiert')").waitFor();
            assertThat(page.evaluate("navigator.clipboard.readText()").toString())
                    .endsWith("/feed.rss?region=DE-TH");
        }
    }

    @Test
    void paperShowsTheListWithoutTheFilters() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(base + "/");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".row").first().isVisible()).isTrue();
            for (String hidden : List.of("#filter", "form.search", "nav.main", ".pager")) {
                assertThat(page.locator(hidden).isVisible()).as(hidden).isFalse();
            }
        }
    }

    @Test
    void setsNoCookieAndAsksNobodyElse() {
        List<String> strangers = new ArrayList<>();
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            String host = URI.create(base).getAuthority();
            page.onRequest(request -> {
                if (!URI.create(request.url()).getAuthority().equals(host)) {
                    strangers.add(request.url());
                }
            });
            paths.forEach(path -> page.navigate(base + path));
            assertThat(context.cookies()).isEmpty();
        }
        assertThat(strangers).isEmpty();
    }

    /** Axe needs a script of its own on the page, which our Content-Security-Policy rightly refuses. */
    private BrowserContext context(int width, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale("de-DE")
                .setBypassCSP(true));
    }
}
