// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch.wire;

import java.time.Duration;

/**
 * Bounds and manners of a request.
 *
 * @param userAgent who we are, with an address where the operator can be reached
 * @param hostDelay the least time between two requests to one host, unless its robots.txt asks for more
 * @param timeout the longest time one request may take in all, body included
 * @param maxBytes the largest body after decompression, in bytes
 * @param maxRedirects how many redirects are followed
 * @param maxCrawlDelay the longest Crawl-delay that is waited for between two requests
 * @param concurrency how many servers are asked at the same moment, at most; one that is being waited for does not count
 */
public record FetchLimits(
        String userAgent,
        Duration hostDelay,
        Duration timeout,
        int maxBytes,
        int maxRedirects,
        Duration maxCrawlDelay,
        int concurrency) {}
