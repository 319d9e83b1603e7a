// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a robots.txt allows one visitor (RFC 9309). Paths are matched with their case. */
public final class RobotsTxt {
    static final RobotsTxt ALLOW_ALL = new RobotsTxt(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), 404);

    /** RFC 9309, 2.5: at least 500 kibibytes are read; what lies behind them is not. */
    private static final int MOST_BYTES = 512 * 1024;

    private static final int NO_WARNINGS = 0;

    private final SimpleRobotRules rules;
    private final int status;

    private RobotsTxt(SimpleRobotRules rules, int status) {
        this.rules = rules;
        this.status = status;
    }

    /**
     * Reads a robots.txt.
     *
     * @param product the visitor's product token, such as {@code amtsblick}
     */
    public static RobotsTxt read(byte[] content, String product) {
        int start = 0;
        while (start < content.length && content[start] < 0) {
            start++; // a byte order mark, or what is left of one
        }
        byte[] read = Arrays.copyOfRange(content, start, Math.min(content.length, start + MOST_BYTES));
        // The library forbids everything to visitors that a Crawl-delay would slow down too much; we bound the delay
        // ourselves.
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, NO_WARNINGS);
        return new RobotsTxt(
                parser.parseContent("robots.txt", read, "text/plain", List.of(product.toLowerCase(Locale.ROOT))), 200);
    }

    /** An answer's meaning: 4xx is no robots.txt and allows all, 429 and 5xx allow nothing (RFC 9309, 2.3.1.3 and .4). */
    static RobotsTxt of(int status, byte[] body, String product) {
        if (status / 100 == 2) {
            return read(body, product);
        }
        boolean unreachable = status >= 500 || status == 429;
        return new RobotsTxt(
                new SimpleRobotRules(unreachable ? RobotRulesMode.ALLOW_NONE : RobotRulesMode.ALLOW_ALL), status);
    }

    /** The product token of a User-Agent: what stands before the first slash. */
    static String product(String userAgent) {
        return userAgent.replaceFirst("[^A-Za-z_-].*", "").toLowerCase(Locale.ROOT);
    }

    /** Whether this address may be visited. */
    public boolean allows(URI address) {
        return rules.isAllowed(address.toString());
    }

    /** The sitemaps it names (sitemaps.org, "Submitting via robots.txt"). */
    List<URI> sitemaps() {
        return rules.getSitemaps().stream()
                .flatMap(sitemap -> {
                    try {
                        return Stream.of(URI.create(sitemap.strip()));
                    } catch (IllegalArgumentException e) {
                        return Stream.empty(); // no address: nothing to ask for
                    }
                })
                .toList();
    }

    /** The pause it asks for between two visits, zero where it names none. */
    Duration crawlDelay() {
        long millis = rules.getCrawlDelay();
        return millis == BaseRobotRules.UNSET_CRAWL_DELAY ? Duration.ZERO : Duration.ofMillis(millis);
    }

    /** Why an address is not visited. */
    Remark reason(URI address) {
        return status / 100 == 2
                ? Remark.of(RemarkCode.ROBOTS_DISALLOW, address.getHost(), address.getRawPath())
                : Remark.of(RemarkCode.ROBOTS_UNREADABLE, address.getHost(), status);
    }
}
