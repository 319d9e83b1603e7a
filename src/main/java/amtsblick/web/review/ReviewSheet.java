// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.review;

import amtsblick.news.NewsItem;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Times;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A press review as others get to read it.
 *
 * @param review what it was made of, without what is not there any more
 * @param title over it
 * @param day on which it was made, in words
 * @param items in the editor's order
 * @param made by what it was made, and whose the texts are
 * @param lang the language of its own words
 */
public record ReviewSheet(Review review, String title, String day, List<SheetItem> items, String made, String lang) {

    static ReviewSheet of(Review asked, Site site, Concerns concerns, Reader reader) {
        Map<String, NewsItem> items = new HashMap<>();
        for (Review.Pick pick : asked.picks()) {
            site.finding().get(pick.id()).ifPresent(item -> items.put(pick.id(), item));
        }
        Review review = asked.where(pick -> items.containsKey(pick.id()));
        Map<String, String> concerned = concerns.of(items.keySet(), reader);
        List<SheetItem> lines = review.picks().stream()
                .flatMap(pick -> Stream.ofNullable(items.get(pick.id()))
                        .map(item -> SheetItem.of(item, concerned.getOrDefault(item.id(), ""), pick.note(), reader)))
                .toList();
        String demo = site.settings().demo() ? reader.text("demo.short") + " " : "";
        String title = review.title().isEmpty() ? reader.text("review") : review.title();
        return new ReviewSheet(
                review,
                demo + title,
                Times.day(site.today(), reader.lang()),
                lines,
                reader.text("review.made", site.settings().name(), reader.absolute("/")),
                reader.lang().code());
    }
}
