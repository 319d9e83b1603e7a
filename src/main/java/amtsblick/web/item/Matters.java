// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.item;

import amtsblick.news.NewsItem;
import amtsblick.story.FollowUps.FollowUp;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What came before and after an item in the same matter, each by day.
 *
 * @param before where the matter came from
 * @param after how it went on
 */
public record Matters(List<Link> before, List<Link> after) {
    /** So many are a history; more are a search. */
    private static final int MOST = 5;

    /**
     * A link to another item.
     *
     * @param day when it was published, in words
     * @param reason the words that both share
     */
    public record Link(String id, String href, String title, String day, String reason) {}

    static Matters of(NewsItem item, List<FollowUp> matter, Reader reader) {
        Predicate<FollowUp> earlier =
                other -> other.item().sortDate().day().isBefore(item.sortDate().day());
        List<Link> before = links(matter.stream().filter(earlier), reader);
        return new Matters(
                before.subList(Math.max(0, before.size() - MOST), before.size()),
                links(matter.stream().filter(earlier.negate()).limit(MOST), reader));
    }

    /** Whether this item is among them. */
    boolean names(NewsItem item) {
        return Stream.concat(before.stream(), after.stream()).anyMatch(link -> link.id.equals(item.id()));
    }

    private static List<Link> links(Stream<FollowUp> matter, Reader reader) {
        return matter.map(other -> new Link(
                        other.item().id(),
                        reader.href("/item/" + other.item().id()),
                        other.item().headline().fullTitle(),
                        Times.date(other.item().sortDate().day(), reader.lang()),
                        reader.text("matter.shared", String.join(", ", other.shared()))))
                .toList();
    }
}
