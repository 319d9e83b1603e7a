// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.Headline;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row is called and what is no row, in the shapes that publishing systems print. */
class ListingKindsTest {
    private static final List<String> TITLES = List.of(
            "Bürgerbüro nimmt Anträge am Bildschirm an",
            "Kreistag berät über das neue Rechenzentrum",
            "Archiv stellt alte Karten ins Netz");
    private static final String PLAIN = "<li>1D.03.2026 <a href=/mN>T</a></li>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tr><td>1D.03.2026</td><td>T</td><td><a href=/mN>Drs. 21/40N</a></td></tr>",
                "<tr><td>1D.03.2026</td><td>T</td><td><a href=/mN><i class=icon-pdf></i></a></td></tr>",
                "<tr><td><a href=/mN>Vorlage BV-081N/26</a></td><td>T</td><td>1D.03.2026</td></tr>",
                "<tr><td><a href=/mN>&#xE00N;</a></td><td>T</td><td>1D.03.2026</td></tr>",
                "<tr><td><a href=/mN>19/12N (neu)</a></td><td>T</td><td>1D.03.2026</td></tr>"
            })
    void linkTextsThatAreIconsOrNumbersAreNoTitles(String row) {
        assertReads("<table>" + rows(row) + "</table>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li><a href=/mN>1D.03.2026: T</a></li>",
                "<li><a href=/mN>[1D.03.2026] T</a></li>",
                "<li><a href=/mN><span>1D.03.2026</span> T</a></li>",
                "<li><a href=/mN>Do, 1D.03.2026 – T</a></li>"
            })
    void aDayInsideTheLinkIsItsDayAndNotItsTitle(String row) {
        assertReads("<ul>" + rows(row) + "</ul>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a class=card href=/mN><strong>T</strong><span>LONG</span><em>1D.03.2026</em></a>",
                "<a class=card href=/mN><div class=card-title>T</div><div>LONG</div><div>1D.03.2026</div></a>",
                "<div class=c><a href=/mN><span>1D.03.2026</span><span>T</span><span>LONG</span></a></div>",
                "<li><a href=/mN><p>1D.03.2026</p><p>T</p><p>LONG</p></a></li>"
            })
    void aCardKeepsTitleAndTeaserApart(String row) {
        List<Headline> found = assertReads("<main>" + rows(row) + "</main>");
        assertThat(found).allMatch(headline -> headline.teaser().startsWith("Was bisher auf Papier geschah"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul class=archiv><li><a href=/2026/03>März 2026 (12)</a></li><li><a href=/2026/02>Februar 2026 (9)</a></li></ul>",
                "<div><a href=?j=2026>2026</a> <a href=?j=2025>2025</a> <a href=?j=2024>2024</a> <a href=?j=2023>2023</a></div>",
                "<nav><a href=/1>Leichte Sprache für alle Menschen</a><a href=/2>Öffnungszeiten vom 01.01.2026</a></nav>",
                "<ul class=menu><li><a href=/1>Verwaltung und Rathaus im Überblick</a></li><li><a href=/2>Termine und Formulare für alle</a></li></ul>"
            })
    void menusAndArchivesAreNoNews(String aside) {
        assertReads("<main>" + aside + "<ul>" + rows(PLAIN) + "</ul></main>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=pager><a href='?seite=2'><img src='/i/pfeil-rechts.gif'></a></div>",
                "<p><a href='?seite=0'><img src=/i/prev.png></a><a href='?seite=2'><img src=/i/next.png></a></p>",
                "<div class=pagination><a href='?seite=2'><svg><use href='/s.svg#arrow-right'></use></svg></a></div>",
                "<div><a href='?seite=2'><i class='fa fa-chevron-right'></i></a></div>",
                "<div class=paging><a href='?seite=2'><img src=x.gif alt='Nächste Seite'></a></div>"
            })
    void aPictureLeadsToTheNextPage(String pager) {
        assertThat(find("<main><ul>" + rows(PLAIN) + "</ul>" + pager + "</main>")
                        .next())
                .contains(URI.create("https://amt.example/?seite=2"));
    }

    private static List<Headline> assertReads(String page) {
        List<Headline> found = find(page).headlines();
        assertThat(found.stream().map(Headline::fullTitle)).containsExactlyElementsOf(TITLES);
        assertThat(found.stream()
                        .map(headline -> headline.date().orElseThrow().day().getDayOfMonth()))
                .containsExactly(19, 18, 17);
        return found;
    }

    private static String rows(String row) {
        return IntStream.range(0, TITLES.size())
                .mapToObj(
                        i -> row.replace("1D", "1" + (9 - i))
                                .replace("N", "" + i)
                                .replaceFirst("\\bT\\b", TITLES.get(i))
                                .replace(
                                        "LO" + i + "G",
                                        "Was bisher auf Papier geschah, geschieht jetzt am Bildschirm, und das Amt hilft dabei jedem, der fragt."))
                .collect(Collectors.joining("\n"));
    }

    private static Parsed.Headlines find(String page) {
        return (Parsed.Headlines) ListingFinder.find(new Document(
                page.getBytes(StandardCharsets.UTF_8),
                "text/html; charset=utf-8",
                URI.create("https://amt.example/"),
                LocalDate.of(2026, 11, 23)));
    }
}
