// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.Headline;
import amtsblick.news.Headline.DayMark;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of each row, however the page prints it; rows differ in what stands for day, month and year. */
class ListingDaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> TITLES = List.of(
            "Bürgerbüro nimmt Anträge am Bildschirm an",
            "Kreistag berät über das neue Rechenzentrum",
            "Archiv stellt alte Karten ins Netz");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=z><b>D</b><i>MMM</i><u>YYYY</u></div><div><h3>T</h3></div>",
                "<div class=z><div>MMM</div><div>D</div><div>YYYY</div></div><p>T</p>",
                "<p class=z><span>D.</span> <span>MMMM</span> <span>YYYY</span></p><h2>T</h2><p>Am 1. Januar 2026 fing es an.</p>",
                "<span>D</span><span>MMM</span><span>YYYY</span><h4>T</h4>",
                "<div class=k><em>D</em><small>MMM YYYY</small></div><h3>T</h3>",
                "<div class=k><span>D</span><span>MM</span><span>YYYY</span></div><h3>T</h3>",
                "<div class=k>Mo<b>D.</b><b>MM.</b><b>YYYY</b></div><h3>T</h3>",
                "<dl><dt>D</dt><dd>MMMM</dd><dd>YYYY</dd></dl><h3>T</h3>"
            })
    void aDayInPiecesBelongsToItsOwnRow(String row) {
        String rows = rows("<div class=row>" + row + "</div>", "2026-03-12", "2026-03-09", "2026-02-27");
        assertThat(days("<main>" + rows + "</main>")).containsExactly("2026-03-12", "2026-03-09", "2026-02-27");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<h2>2025</h2> | <li><span>D.MM.</span> T</li>",
                "<h1>Pressemitteilungen 2025</h1> | <li><span>D. MMMM</span> T</li>",
                "<p><strong>Jahr 2025</strong></p><h2>Archiv 2025</h2> | <div><i>D.MM.</i><p>T</p></div>",
                "<h2>2025</h2><h3>Dezember</h3> | <div><b>D.</b><p>T</p></div>",
                "<h3>Dezember 2025</h3> | <li><b>D</b> T</li>",
                "<div>Dezember 2025</div> | <div class=r><span>D.</span><h4>T</h4></div>"
            })
    void aHeadingCompletesTheRowsBelowIt(String heading, String row) {
        String rows = rows(row, "2025-12-18", "2025-12-11", "2025-12-02");
        List<Headline> found = find("<main>" + heading + "<div>" + rows + "</div></main>");
        assertThat(found.stream().map(ListingDaysTest::day)).containsExactly("2025-12-18", "2025-12-11", "2025-12-02");
        assertThat(found).noneMatch(headline -> headline.dayMark() == DayMark.GUESSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li><span>D.MM.</span> T</li>",
                "<li>D. MMMM <b>T</b></li>",
                "<div class=r><div><b>D</b><i>MMM</i></div><h3>T</h3></div>",
                "<tr><td>D.MM.</td><td>T</td></tr>"
            })
    void yearsLeftOutComeFromTheOrderOfTheRowsAndTheVisit(String row) {
        String rows = rows(row, "2026-01-15", "2026-01-08", "2025-12-29");
        List<Headline> found =
                find("<main>" + (row.startsWith("<tr") ? "<table>" + rows + "</table>" : rows) + "</main>");
        assertThat(found.stream().map(ListingDaysTest::day)).containsExactly("2026-01-15", "2026-01-08", "2025-12-29");
        assertThat(found).allMatch(headline -> headline.dayMark() == DayMark.GUESSED);
        assertThat(found.getLast().printedDate()).doesNotContain("2025");
    }

    @Test
    void withoutOrderYearsStayOpen() {
        String rising = rows("<li><span>D.MM.</span> T</li>", "2026-02-15", "2026-04-08", "2026-06-29");
        String soon = rows("<li><span>D.MM.</span> T</li>", "2026-12-15", "2026-12-08", "2026-12-01");
        assertThat(days("<ul>" + rising + "</ul>")).containsOnly("null");
        assertThat(days("<ul>" + soon + "</ul>")).containsOnly("null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><p>MM/D/YYYY</p><h2>T</h2></article>",
                "<li><span>MM-D-YYYY</span> T</li>",
                "<tr><td>T</td><td>MM/D/YYYY</td></tr>",
                "<div class=r><h3>T</h3><small>MM/D/YYYY</small></div>"
            })
    void onePageHasOneOrderOfDayAndMonth(String row) {
        String rows = rows(row, "2026-03-12", "2026-03-09", "2026-02-27");
        assertThat(days("<main>" + (row.startsWith("<tr") ? "<table>" + rows + "</table>" : rows) + "</main>"))
                .containsExactly("2026-03-12", "2026-03-09", "2026-02-27");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2026/03/D/", "/news-2026-03-D-", "/202603D_", "/m/2026/03D/"})
    void theAddressIsTheLastResortAndMarked(String path) {
        String rows = IntStream.range(0, 3)
                .mapToObj(i -> "<li><a href='" + path.replace("D", "1" + (9 - i)) + "x" + i + "'>" + TITLES.get(i)
                        + "</a></li>")
                .collect(Collectors.joining());
        List<Headline> found = find("<main><ul>" + rows + "</ul></main>");
        assertThat(found.stream().map(ListingDaysTest::day)).containsExactly("2026-03-19", "2026-03-18", "2026-03-17");
        assertThat(found).allMatch(headline -> headline.dayMark() == DayMark.GUESSED);
        assertThat(found.getFirst().printedDate()).isEmpty();
    }

    @Test
    void aFolderNamedByADayDatesNothing() {
        String rows =
                rows("<li>T</li>", "2026-03-12", "2026-03-09", "2026-02-27").replace("/m", "/2014-09-02/m");
        assertThat(days("<ul>" + rows + "</ul>")).containsOnly("null");
    }

    @Test
    void saysHowManyDaysAreGuessedOrAgainstTheOrder() {
        String guessed = rows("<li><span>D.MM.</span> T</li>", "2026-01-15", "2026-01-08", "2025-12-29");
        assertThat(read("<ul>" + guessed + "</ul>").notes())
                .extracting(Object::toString)
                .containsExactly("days inferred, as no year or date is printed: 3");
        String odd = IntStream.range(0, 6)
                .mapToObj(i -> "<li>" + (i == 3 ? "01.02.2024" : "1" + (9 - i) + ".03.2026") + " <a href=/m" + i
                        + ">Meldung des Amtes Nummer " + i + "</a></li>")
                .collect(Collectors.joining());
        assertThat(read("<ul>" + odd + "</ul>").notes())
                .extracting(Object::toString)
                .containsExactly("days against the order of the page, doubtful: 1");
    }

    @Test
    void aDayThatReachesOverSeveralRowsIsThatOfEach() {
        assertThat(days("<table><tr><td rowspan=2>12.03.2026</td><td><a href=/a>" + TITLES.get(0)
                        + "</a></td></tr><tr><td><a href=/b>" + TITLES.get(1)
                        + "</a></td></tr><tr><td>9.3.2026</td><td><a href=/c>" + TITLES.get(2)
                        + "</a></td></tr></table>"))
                .containsExactly("2026-03-12", "2026-03-12", "2026-03-09");
    }

    @Test
    void neverBorrowsTheDayOfAnotherRow() {
        String dated = rows("<div class=r><i>D.MM.YYYY</i><h3>T</h3></div>", "2026-03-12", "2026-03-09", "2026-02-27");
        assertThat(days("<main>" + dated.replace("<i>09.03.2026</i>", "<i>neu</i>") + "</main>"))
                .containsExactly("2026-03-12", "null", "2026-02-27");
    }

    private static String rows(String row, String... days) {
        return IntStream.range(0, days.length)
                .mapToObj(i -> row(row, LocalDate.parse(days[i]), i))
                .collect(Collectors.joining("\n"));
    }

    private static String row(String row, LocalDate day, int number) {
        List<String> months = List.of(
                "Januar",
                "Februar",
                "März",
                "April",
                "Mai",
                "Juni",
                "Juli",
                "August",
                "September",
                "Oktober",
                "November",
                "Dezember");
        String month = months.get(day.getMonthValue() - 1);
        return row.replace("T</", "<a href='/m" + number + "'>" + TITLES.get(number) + "</a></")
                .replace("YYYY", "" + day.getYear())
                .replace("MMMM", month)
                .replace("MMM", month.substring(0, 3))
                .replace("MM", String.format(java.util.Locale.ROOT, "%02d", day.getMonthValue()))
                .replaceAll("\\bD\\b", String.format(java.util.Locale.ROOT, "%02d", day.getDayOfMonth()));
    }

    private static List<String> days(String page) {
        return find(page).stream().map(ListingDaysTest::day).toList();
    }

    private static String day(Headline headline) {
        return headline.date().map(date -> date.day().toString()).orElse("null");
    }

    private static List<Headline> find(String page) {
        return read(page).headlines();
    }

    private static Parsed.Headlines read(String page) {
        Parsed parsed = ListingFinder.find(new Document(
                page.getBytes(StandardCharsets.UTF_8),
                "text/html; charset=utf-8",
                URI.create("https://amt.example/"),
                TODAY));
        return (Parsed.Headlines) parsed;
    }
}
