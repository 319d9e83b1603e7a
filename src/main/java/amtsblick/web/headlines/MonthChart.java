// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.headlines;

import amtsblick.web.address.Selection;
import amtsblick.web.words.Reader;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The news of the last twelve months that have any, as bars that are links.
 *
 * @param bars oldest first
 * @param summary the same in words
 */
public record MonthChart(List<Bar> bars, String summary) {
    private static final int MONTHS = 12;
    private static final int HEIGHT = 36;
    private static final int WIDTH = 10;

    /** One month: its place and height in a drawing 120 wide and 36 high. */
    public record Bar(int x, int y, int height, String name, String href) {}

    static MonthChart of(Map<YearMonth, Long> months, Selection selection, Reader reader) {
        List<Map.Entry<YearMonth, Long>> all = List.copyOf(months.entrySet());
        List<Map.Entry<YearMonth, Long>> last = all.subList(Math.max(0, all.size() - MONTHS), all.size());
        long most = last.stream().mapToLong(Map.Entry::getValue).max().orElse(0);
        long least = last.stream().mapToLong(Map.Entry::getValue).min().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (Map.Entry<YearMonth, Long> month : last) {
            bars.add(bar(bars.size(), month.getKey(), month.getValue(), most, selection, reader));
        }
        String summary = last.size() < 2
                ? ""
                : reader.text(
                        "chart.summary",
                        name(last.getFirst().getKey(), reader),
                        name(last.getLast().getKey(), reader),
                        least,
                        most);
        return new MonthChart(bars, summary);
    }

    private static Bar bar(int index, YearMonth month, long count, long most, Selection selection, Reader reader) {
        int height = count == 0 ? 1 : Math.max(2, (int) (HEIGHT * count / most));
        String name = reader.m().count("chart.month", count, name(month, reader));
        String href = reader.href(
                "/",
                selection.withDays(
                        month.atDay(1).toString(), month.atEndOfMonth().toString()));
        return new Bar(index * WIDTH + 1, HEIGHT - height, height, name, href);
    }

    private static String name(YearMonth month, Reader reader) {
        return month.getMonth()
                        .getDisplayName(TextStyle.FULL_STANDALONE, reader.lang().locale()) + " " + month.getYear();
    }
}
