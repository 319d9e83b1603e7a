// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.dossier;

import amtsblick.news.NewsPage;
import amtsblick.web.address.Selection;
import amtsblick.web.words.Reader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The news of the last twelve months as bars; those that have any are links.
 *
 * @param months oldest first, also those without news
 * @param span the first and the last in words
 */
public record MonthCurve(List<Month> months, String span) {
    private static final int MONTHS = 12;

    /** What is drawn of fewer items is no curve. */
    private static final int FEWEST = 3;

    /** A bar stands in a drawing of this height. */
    private static final int HEIGHT = 60;

    private static final int HIGHEST = 57;

    /**
     * A month.
     *
     * @param name short
     * @param title in full, with its count
     * @param count in words of numbers
     * @param y where its bar begins
     * @param height of its bar
     * @param href its news; empty where it has none
     * @param now whether it is the current one
     */
    public record Month(String name, String title, String count, int y, int height, String href, boolean now) {}

    /** Empty where there is too little for one. @param page with facets */
    public static Optional<MonthCurve> of(NewsPage page, Selection selection, LocalDate today, Reader reader) {
        return page.total() < FEWEST
                ? Optional.empty()
                : Optional.of(of(page.facets().months(), selection, today, reader));
    }

    private static MonthCurve of(Map<YearMonth, Long> counts, Selection selection, LocalDate today, Reader reader) {
        List<YearMonth> last = last(today);
        long most = last.stream()
                .mapToLong(month -> counts.getOrDefault(month, 0L))
                .max()
                .orElse(0);
        List<Month> months = new ArrayList<>();
        for (YearMonth month : last) {
            months.add(month(month, counts.getOrDefault(month, 0L), most, selection, today, reader));
        }
        String span = reader.text("span.between", name(last.getFirst(), reader), name(last.getLast(), reader));
        return new MonthCurve(months, span);
    }

    /** The twelve months up to that of a day. */
    static List<YearMonth> last(LocalDate today) {
        YearMonth now = YearMonth.from(today);
        List<YearMonth> last = new ArrayList<>();
        for (int ago = MONTHS - 1; ago >= 0; ago--) {
            last.add(now.minusMonths(ago));
        }
        return last;
    }

    private static Month month(
            YearMonth month, long count, long most, Selection selection, LocalDate today, Reader reader) {
        int height = count == 0 ? 0 : Math.max(2, (int) (HIGHEST * count / most));
        return new Month(
                brief(month, reader),
                reader.m().count("chart.month", count, name(month, reader)),
                reader.m().number(count),
                HEIGHT - height,
                height,
                count == 0 ? "" : reader.href("/", within(selection, month)),
                month.equals(YearMonth.from(today)));
    }

    /** "Nov" */
    static String brief(YearMonth month, Reader reader) {
        return month.getMonth()
                .getDisplayName(TextStyle.SHORT_STANDALONE, reader.lang().locale());
    }

    /** The same selection in a month alone. */
    static Selection within(Selection selection, YearMonth month) {
        return selection.withDays(
                month.atDay(1).toString(), month.atEndOfMonth().toString());
    }

    /** "November 2026" */
    static String name(YearMonth month, Reader reader) {
        return month.getMonth()
                        .getDisplayName(TextStyle.FULL_STANDALONE, reader.lang().locale()) + " " + month.getYear();
    }
}
