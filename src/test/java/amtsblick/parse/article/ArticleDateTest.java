// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.article;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.PublicationDate;
import amtsblick.parse.document.Document;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of all the days on a page is the day it was published: here always the fourth of March 2026, or none. */
class ArticleDateTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Anmeldeschluss: 30.03.2026</p><p>Das Amt zieht um.</p><p>Medieninformation Nr. 7/2026 vom 4. März 2026</p>",
                "<p>Abgabefrist 31.01.2026, Eröffnung am 2. Februar 2026.</p><p>Erschienen am 04.03.2026</p>",
                "<p>Wer bis zum 1. Februar 2026 fragt, erhält Antwort.</p><p>Stand: 04.03.2026</p>",
                "<p>Die Satzung vom 5. Mai 2014 gilt fort.</p><p>Pressemitteilung der Stadt vom Mittwoch, 4. März 2026</p>",
                "<p>Die Akademie, gegründet am 1.10.2001, feiert.</p><p>Veröffentlicht: 4.3.2026</p>",
                "<p>Der Rat tagte am 9. Februar 2026.</p><p>(04.03.2026)</p>",
                "<p>Zum Stichtag 31.12.2025 waren es 40 Dienste.</p><p>Datum: 04.03.2026 | Amt 12</p>",
            })
    void theReleasesOwnLineOutranksTheDaysItTellsOf(String text) {
        assertThat(day("<main><h1>Amt zieht um</h1>" + text + "</main>")).contains(PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Das Bad wurde am 7. Juli 1994 eröffnet und seit dem 1.2.2010 umgebaut.</p>",
                "<p>Es gilt das Gesetz vom 8. April 2019 (GVBl. S. 12), dazu das Urteil vom 03.02.2021.</p>",
                "<p>Die Frist endet am 28.02.2026. Anträge bis spätestens 15. Februar 2026.</p>",
                "<p>Gefördert wird vom 01.02.2024 bis 31.01.2026.</p>",
                "<p>Ada Muster, geboren am 3. Mai 1970, leitet das Amt seit 1. Januar 2026.</p>",
                "<p>Der Aktionstag findet am 12. Februar 2026 um 10 Uhr statt.</p>",
                "<p>Zwischen dem 2. Februar 2026 und dem 9. Februar 2026 bleibt das Amt zu.</p>",
                "<p>Bewerbungsfrist: 15.02.2026</p>",
                "<p>Datum 1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.x bis 02.02.2026</p>",
                "<p>Telefax 0345 10.11.12 34, Aktenzeichen 10.02.25-7, Version 3.2.20</p>"
            })
    void whereOnlyTheStoryHasDaysThereIsNone(String text) {
        assertThat(day("<main><h1>Amt zieht um</h1>" + text + "</main>")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<header><div class='datum'>Freitag, 20. November 2026</div></header> | <meta name='dc.date' content='2026-03-04'>",
                "<div id='kopf'><span class='date'>20.11.2026</span></div> | <meta name='date' content='2026-03-04T09:00:00+01:00'>",
                "<div class='service'><p class='datum'>20.11.2026</p></div> | <meta name='dcterms.issued' content='2026-03-04'>",
                "<div class='topbar'><time datetime='2026-11-20'>20.11.</time></div> | <meta property='article:published_time' content='2026-03-04'>",
                "<header><p>Heute ist der 20. November 2026</p></header> | <script type='application/ld+json'>{\"datePublished\": \"2026-03-04\"}</script>",
                "<div class='leiste'><time>20. November 2026</time></div> | <meta name='DC.Date' content='2026-03-04'>"
            })
    void whatTheHeadSaysOutranksTodayAboveTheArticle(String above, String head) {
        assertThat(day(head + "<body>" + above
                        + "<main><article><h1>Amt zieht um</h1><p>Ohne Tag.</p></article></main>"))
                .contains(PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<header>Heute ist Freitag, 20. November 2026</header><main><h1>Amt zieht um</h1><p>Ohne Tag.</p></main>",
                "<div class='top'><span class='date'>20.11.2026</span></div><main><h1>Amt zieht um</h1></main>",
                "<div id='header-date'>Freitag, 20.11.2026</div><main><h1>Amt zieht um</h1><p>Ohne Tag.</p></main>",
                "<p>Heute: 20.11.2026</p><main><h1>Amt zieht um</h1><p>Ohne Tag.</p></main>"
            })
    void todayInThePagesHeadIsNoDayOfPublication(String page) {
        assertThat(day(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2026-03-04T00:00:00+03:00'>",
                "<meta property='article:published_time' content='2026-03-04T23:30:00Z'><main><h1>A</h1><p>04.03.2026</p></main>",
                "<meta name='date' content='2026-03-04T02:15:00+05:00'><main><h1>Amt</h1><p>Pressemitteilung vom 04.03.2026</p></main>",
                "<main><time datetime='2026-03-04T23:59:59Z'>4. März 2026</time><h1>Amt zieht um</h1></main>",
                "<main><time datetime='2026-03-03T23:00:00Z'>4. März 2026</time><h1>Amt zieht um</h1></main>"
            })
    void aZoneDoesNotMoveTheDayThatIsPrinted(String page) {
        assertThat(day(page)).contains(PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Erstellt: 03/04/2026</p><p>Nächste Sitzung: 03/27/2026, vorige: 02/27/2026</p>",
                "<p>Published 03/04/2026</p><p>Updated 03/18/2026</p>",
                "<p>Datum: 03-04-2026</p><p>Termin: 01-31-2026</p>",
                "<p>Stand: 03/04/2026</p><p>Ausgabe 12/24/2025</p>"
            })
    void thePagesOtherDatesTellWhetherTheMonthStandsFirst(String text) {
        assertThat(day("<main><h1>Amt zieht um</h1>" + text + "</main>")).contains(PUBLISHED);
    }

    private static Optional<LocalDate> day(String page) {
        return ArticleParser.parse(new Document(
                        page.getBytes(StandardCharsets.UTF_8),
                        "text/html; charset=utf-8",
                        URI.create("https://amt.example/a"),
                        LocalDate.of(2026, 11, 23)))
                .orElseThrow()
                .date()
                .map(PublicationDate::day);
    }
}
