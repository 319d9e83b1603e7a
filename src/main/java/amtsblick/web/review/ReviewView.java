// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.review;

import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.page.Frame;
import amtsblick.web.words.Headings;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The form in which a press review is made.
 *
 * @param sheet what was ticked so far
 * @param offered headlines to be ticked, without those
 * @param teams where each team finds what is its business
 * @param heading what the selection is called that they are of
 * @param remarks what was left out, in words
 * @param length how much of its address is used, in words
 * @param tooLong whether that is too much
 * @param all the same with the headlines of everything; empty where it has these
 * @param newer the page before, as a value of the form
 * @param older the page after, likewise
 * @param cut whether the search for them was stopped before its end
 */
public record ReviewView(
        Frame frame,
        ReviewSheet sheet,
        List<SheetItem> offered,
        List<NamedLink> teams,
        String heading,
        List<String> remarks,
        String length,
        boolean tooLong,
        String all,
        Optional<Integer> newer,
        Optional<Integer> older,
        boolean cut) {

    static ReviewView of(Frame frame, ReviewSheet sheet, NewsPage page, Concerns concerns) {
        Reader reader = frame.reader();
        Selection selection = frame.selection();
        Review review = sheet.review();
        Set<String> ticked = review.picks().stream().map(Review.Pick::id).collect(Collectors.toSet());
        int number = page.query().page();
        int length = review.address(SheetPage.PATH, reader.named()).length();
        List<NewsItem> offered = page.hits().stream()
                .map(NewsPage.Hit::item)
                .filter(item -> !ticked.contains(item.id()))
                .toList();
        Map<String, String> concerned =
                concerns.of(offered.stream().map(NewsItem::id).toList(), reader);
        return new ReviewView(
                frame,
                sheet,
                offered.stream()
                        .map(item -> SheetItem.of(item, concerned.getOrDefault(item.id(), ""), "", reader))
                        .toList(),
                concerns.links(reader),
                Headings.of(selection, reader),
                review.remarks().stream()
                        .map(key -> reader.text(key, Review.MOST, Review.LONGEST_NOTE))
                        .toList(),
                reader.text("review.length", length, Review.LONGEST_ADDRESS),
                length > Review.LONGEST_ADDRESS,
                selection.query().isFiltered() ? review.address(ReviewPage.PATH, reader.named()) : "",
                number > 1 ? Optional.of(Math.min(number - 1, page.pages())) : Optional.empty(),
                number < page.pages() ? Optional.of(number + 1) : Optional.empty(),
                !page.isWhole());
    }

    /** What can be made of it. They are buttons of the form, so that what is typed and not yet applied is not lost on the way. */
    public List<NamedLink> outputs() {
        return List.of(
                new NamedLink(frame.text("review.sheet"), SheetPage.PATH),
                new NamedLink(frame.text("review.text"), SheetFormat.TEXT.path()),
                new NamedLink(frame.text("review.odt"), SheetFormat.ODT.path()));
    }

    public int longestNote() {
        return Review.LONGEST_NOTE;
    }

    public int longestTitle() {
        return Review.LONGEST_TITLE;
    }
}
