// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import amtsblick.german.Months;
import amtsblick.parse.date.Order;
import amtsblick.parse.document.PlainText;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a page says about the days of all its rows: which of day and month stands first, and the year and month of the heading above each.
 *
 * @param today the day of the visit
 * @param order of day and month
 * @param headings the last one above each link
 */
record PageDays(LocalDate today, Order order, Map<Element, Heading> headings) {
    private static final Heading NONE = new Heading(0, 0);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?![\\d./-])");
    private static final Pattern MONTH = Pattern.compile("(?iu)(?<!\\p{L})(" + Months.PATTERN + ")");

    /** Outside of real headings nothing but month and year. */
    private static final Pattern BARE =
            Pattern.compile("(?iu)\\W*(?:" + Months.PATTERN + ")?\\W*(?:(?:19|20)\\d{2})?\\W*");

    private static final int LONGEST = 50;

    /** The year and month that a heading says, 0 where it does not. */
    record Heading(int year, int month) {}

    static PageDays of(org.jsoup.nodes.Document page, LocalDate today) {
        Map<Element, Heading> headings = new IdentityHashMap<>();
        Heading current = NONE;
        for (Element element : page.getAllElements()) {
            if (element.normalName().equals("a")) {
                headings.put(element, current);
            } else if (saysTime(element)) {
                current = read(PlainText.of(element), current);
            }
        }
        return new PageDays(today, Order.of(page.text(), today), headings);
    }

    Heading above(Element link) {
        return headings.getOrDefault(link, NONE);
    }

    /** A heading, or a row of its own that says a month or a year and nothing else; one with links is a menu of years. */
    private static boolean saysTime(Element element) {
        boolean heading = element.normalName().matches("h[1-6]|caption|legend|summary");
        boolean row = element.normalName().matches("p|div|span|strong|b|td|th|dt|li");
        if (!heading && !row || element.childrenSize() > 3) {
            return false;
        }
        String text = element.text();
        return !text.isBlank()
                && text.length() <= LONGEST
                && element.selectFirst("a[href]") == null
                && element.closest("a") == null
                && (heading
                        || BARE.matcher(text).matches()
                                && text.matches("(?s).*\\p{L}{3}.*|\\W*\\d{4}\\W*")
                                && !isLeaf(element));
    }

    /** A piece of a calendar leaf has other pieces beside it. */
    private static boolean isLeaf(Element element) {
        return element.parent() != null
                && element.parent().children().stream()
                        .anyMatch(
                                sibling -> sibling != element && sibling.text().matches("\\W*\\d{1,2}\\W*"));
    }

    /** A year begins anew; a month goes on in the year above it. */
    private static Heading read(String text, Heading before) {
        List<String> years =
                YEAR.matcher(text).results().map(MatchResult::group).distinct().toList();
        Matcher month = MONTH.matcher(text);
        int number = month.find() ? Months.number(month.group(1)) : 0;
        if (years.size() == 1) {
            return new Heading(Integer.parseInt(years.getFirst()), number);
        }
        return number > 0 && years.isEmpty() && text.split(" ").length <= 2
                ? new Heading(before.year(), number)
                : before;
    }
}
