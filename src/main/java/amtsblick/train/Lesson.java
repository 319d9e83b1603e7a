// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.train;

import amtsblick.classify.model.Features;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.news.Headline;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A headline to learn from.
 *
 * @param features what a model sees of it
 * @param kind what it is; empty where it teaches nothing of kinds
 * @param also kinds that would be right too
 * @param topics what it is about; empty where it teaches nothing of topics
 * @param worth how much it counts: as many as so many lessons
 */
public record Lesson(
        Features features, Optional<String> kind, List<String> also, Optional<List<String>> topics, double worth) {
    public Lesson {
        also = List.copyOf(also);
        topics = topics.map(List::copyOf);
    }

    /** @param host the publisher's, without {@code www.}; empty where nobody knows it */
    public static Lesson of(
            Headline headline,
            String host,
            Optional<String> kind,
            Collection<String> also,
            Optional<List<String>> topics) {
        return new Lesson(Features.of(HeadlineWords.of(headline), host), kind, List.copyOf(also), topics, 1);
    }

    /** The same, counting otherwise. */
    public Lesson worth(double other) {
        return new Lesson(features, kind, also, topics, other);
    }
}
