// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.xml;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** How long a feed asks to be left alone: RSS's ttl in minutes, or the period and frequency of the syndication module. */
final class Pace {
    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly",
            Duration.ofHours(1),
            "daily",
            Duration.ofDays(1),
            "weekly",
            Duration.ofDays(7),
            "monthly",
            Duration.ofDays(30),
            "yearly",
            Duration.ofDays(365));

    private Pace() {}

    static Optional<Duration> of(Element root) {
        return number(root, "channel > ttl")
                .map(Duration::ofMinutes)
                .or(() -> Optional.ofNullable(root.selectFirst("sy|updatePeriod"))
                        .map(period -> PERIODS.get(period.text().strip().toLowerCase(Locale.ROOT)))
                        .map(period -> period.dividedBy(number(root, "sy|updateFrequency")
                                .filter(f -> f > 0)
                                .orElse(1L))));
    }

    private static Optional<Long> number(Element root, String css) {
        return Optional.ofNullable(root.selectFirst(css))
                .map(element -> element.text().strip())
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Long::valueOf);
    }
}
