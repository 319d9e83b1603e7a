// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.train;

import amtsblick.archive.Correction;
import amtsblick.archive.Items;
import amtsblick.news.NewsItem;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people corrected by hand, as lessons: the kind, the topics or both, and nothing of what nobody looked at. */
public final class Corrections {
    private Corrections() {}

    /** The lessons of an archive, in the order of the items' ids. */
    public static List<Lesson> of(Items items) {
        List<Lesson> lessons = new ArrayList<>();
        items.export(item -> of(item).ifPresent(lessons::add));
        return lessons;
    }

    private static Optional<Lesson> of(NewsItem item) {
        Labels labels = item.labels();
        Optional<String> kind =
                Optional.of(labels.kind()).filter(Corrections::byHand).map(Label::value);
        Optional<List<String>> topics = labels.topics().stream().anyMatch(Corrections::byHand)
                ? Optional.of(labels.topicIds())
                : Optional.empty();
        return kind.isEmpty() && topics.isEmpty()
                ? Optional.empty()
                : Optional.of(Lesson.of(item.headline(), kind, List.of(), topics));
    }

    private static boolean byHand(Label label) {
        return label.rule().equals(Correction.BY_HAND);
    }
}
