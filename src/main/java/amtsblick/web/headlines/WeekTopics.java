// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.archive.Finding;
import amtsblick.archive.Finding.Extent;
import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery;
import amtsblick.news.Span;
import amtsblick.web.address.Selection;
import amtsblick.web.words.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The topics that were reported most in the last seven days. */
public record WeekTopics(List<Topic> topics) {
    private static final int MOST = 4;

    /** What is reported less is no topic of the week. */
    private static final long LEAST = 3;

    private static final int DAYS = 7;

    /** None. */
    static final WeekTopics NONE = new WeekTopics(List.of());

    /**
     * A topic of the week.
     *
     * @param href its news of these days
     * @param count how many there are, in words
     * @param change how many in the seven days before, in words; empty where it did not grow
     */
    public record Topic(String name, String href, String count, String change) {}

    static WeekTopics of(Finding finding, LocalDate today, Reader reader) {
        Map<String, Long> now = counts(finding, Span.of(today.minusDays(DAYS - 1), today));
        List<Map.Entry<String, Long>> big = now.entrySet().stream()
                .filter(topic -> topic.getValue() >= LEAST)
                .limit(MOST)
                .toList();
        if (big.isEmpty()) {
            return NONE;
        }
        Map<String, Long> before = counts(finding, Span.of(today.minusDays(2L * DAYS - 1), today.minusDays(DAYS)));
        return new WeekTopics(big.stream()
                .map(topic -> topic(topic.getKey(), topic.getValue(), before.getOrDefault(topic.getKey(), 0L), reader))
                .toList());
    }

    private static Map<String, Long> counts(Finding finding, Span days) {
        NewsQuery query = NewsQuery.ALL.withSpan(days).withSize(1);
        return finding.find(query, Extent.FACETS).facets().of(Dimension.TOPIC);
    }

    private static Topic topic(String id, long count, long before, Reader reader) {
        Selection week = Selection.of(Dimension.TOPIC, id).withDays(DAYS + "d", "");
        return new Topic(
                reader.name(Dimension.TOPIC, id),
                reader.href("/", week),
                reader.m().number(count),
                count > before ? reader.text("week.before", before) : "");
    }
}
