// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.rhythm;

import java.time.Duration;

/**
 * How often.
 *
 * @param interval the least time between two visits to one source
 * @param maxInterval the longest time, however quiet or broken a source is
 * @param lease how long a claim on a source lasts, so that a crashed crawler blocks nothing
 */
public record CrawlSettings(Duration interval, Duration maxInterval, Duration lease) {}
