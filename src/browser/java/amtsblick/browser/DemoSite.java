// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The demo, filled, and a Chromium to look at it. */
final class DemoSite implements AutoCloseable {
    private static final Pattern RUNNING = Pattern.compile("is running at (http://[\\d.:]+)");

    private static final String TOKEN = "who knows this may operate";

    /** Lets a client in that is no browser. */
    static final String AUTHORIZATION =
            "Basic " + Base64.getEncoder().encodeToString(("browser:" + TOKEN).getBytes(StandardCharsets.UTF_8));

    private final Process demo;
    private final String base;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> pages;

    private DemoSite(Process demo, String base, Playwright playwright, Browser browser) {
        this.demo = demo;
        this.base = base;
        this.playwright = playwright;
        this.browser = browser;
        pages = PageTypes.of(base);
    }

    /** Debian's Chromium, or the one that the variable CHROMIUM names. */
    static Optional<Path> chromium() {
        return Stream.of(Optional.ofNullable(System.getenv("CHROMIUM")), Optional.of("/usr/bin/chromium"))
                .flatMap(Optional::stream)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static DemoSite start(Path chromium) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder command = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "amtsblick.Main",
                        "demo",
                        "--port",
                        "0")
                .redirectErrorStream(true);
        command.environment().putAll(everythingOn());
        Process demo = command.start();
        String base = awaitAddress(demo);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return new DemoSite(demo, base, playwright, browser);
    }

    /** The pages of operators and of subscriptions by email are looked at, too; no email is sent. */
    private static Map<String, String> everythingOn() throws IOException {
        return Map.of(
                "OPERATOR_TOKEN", TOKEN,
                "ALERTS_KEY", "a key of thirty-two characters or more",
                "AMTSBLICK_OPERATORPAGES_TOKEN", "env:OPERATOR_TOKEN",
                "AMTSBLICK_ALERTS_KEY", "env:ALERTS_KEY",
                "AMTSBLICK_ALERTS_FROM", "news@amtsblick.example",
                "AMTSBLICK_ALERTS_DRYRUN",
                        Files.createTempDirectory("amtsblick-mails").toString());
    }

    /** The demo says where it is once its sources have been read. */
    private static String awaitAddress(Process demo) throws IOException {
        BufferedReader log = new BufferedReader(new InputStreamReader(demo.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            Matcher running = RUNNING.matcher(line);
            if (running.find()) {
                Thread.ofVirtual().start(() -> log.lines().forEach(_ -> {}));
                return running.group(1);
            }
            said.append(line).append('\n');
        }
        throw new IOException("the demo did not start:\n" + said);
    }

    /** The whole address of a path. */
    String address(String path) {
        return base + path;
    }

    /** The path and query of a page of every kind. */
    List<String> pages() {
        return pages;
    }

    /** A German reader's browser of this width. */
    BrowserContext reader(int width, ColorScheme scheme) {
        return browser.newContext(options(width).setColorScheme(scheme));
    }

    /** One who lets no script run. */
    BrowserContext readerWithoutScript() {
        return browser.newContext(options(1280).setJavaScriptEnabled(false));
    }

    /** Axe needs a script of its own on the page, which our Content-Security-Policy rightly refuses. */
    private static Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("de-DE")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setHttpCredentials("browser", TOKEN)
                .setBypassCSP(true);
    }

    @Override
    public void close() {
        playwright.close();
        demo.destroy();
    }
}
