// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.listing;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.Headline;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Parsed;
import amtsblick.remark.Remark;
import amtsblick.remark.RemarkCode;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ListingParserTest {
    private static final URI ADDRESS = URI.create("https://amt.example/presse/liste?seite=1");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String MAGAZINE = """
            <header>Heute ist der 23.11.2026</header>
            <div class="m"><h3><a href="/m/e-akte">Ahausen: Rathaus führt E-Akte ein</a></h3>
              <p>[30.06.2025] Die Verwaltung arbeitet papierlos. <a href="/m/e-akte">mehr...</a></p></div>
            <div class="m"><h3><a href="/m/fonds">Land legt Fonds auf</a></h3>
              <p>[6.7.2022] Zehn Millionen Euro stehen bereit. mehr...</p></div>
            <a class="next" href="?pg=2">weiter</a>
            """;

    @Test
    void readsKickerTitleDateTeaserAndNextPage() {
        Parsed.Headlines page = read(MAGAZINE, selectors("div.m", "h3", "p", "p", "a.next"));
        Headline first = page.headlines().getFirst();
        assertThat(first.kicker()).contains("Ahausen");
        assertThat(first.title()).isEqualTo("Rathaus führt E-Akte ein");
        assertThat(first.teaser()).isEqualTo("Die Verwaltung arbeitet papierlos.");
        assertThat(first.link()).hasToString("https://amt.example/m/e-akte");
        assertThat(first.date().orElseThrow().day()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(page.headlines().getLast().date().orElseThrow().day()).isEqualTo(LocalDate.of(2022, 7, 6));
        assertThat(page.next()).contains(URI.create("https://amt.example/presse/liste?pg=2"));
    }

    @Test
    void neverTakesTodaysDateFromThePagesHeader() {
        String undated = MAGAZINE.replace("[30.06.2025] ", "").replace("[6.7.2022] ", "");
        assertThat(read(undated, selectors("div.m", "h3", "p", "p", "a.next")).headlines())
                .hasSize(2)
                .allMatch(headline -> headline.date().isEmpty());
    }

    @Test
    void marksADayAgainstTheOrderAndSaysSo() {
        String rows =
                List.of("20.11.2026", "18.11.2026", "17.11.2021", "12.11.2026", "09.11.2026", "04.11.2026").stream()
                        .map(day -> "<div class=m><h3><a href=/m/" + day + ">Amt meldet Neues</a></h3><p>" + day
                                + "</p></div>")
                        .collect(Collectors.joining());
        Parsed.Headlines page = read(rows, selectors("div.m", "h3", "p", ".none", ".none"));
        assertThat(page.headlines())
                .filteredOn(headline -> headline.dayMark() == Headline.DayMark.AGAINST_ORDER)
                .singleElement()
                .satisfies(headline -> assertThat(headline.printedDate()).isEqualTo("17.11.2021"));
        assertThat(page.notes()).extracting(Remark::code).containsExactly(RemarkCode.DAYS_DOUBTED);
    }

    @Test
    void readsACardThatIsOneLink() {
        String card = "<a class=card href=/x><small>1. Oktober 2026</small><h2>Akt wird elektronisch</h2></a>";
        Headline headline = only(card, selectors("a.card", "h2", "small", ".none", ".none"));
        assertThat(headline.link()).hasToString("https://amt.example/x");
        assertThat(headline.title()).isEqualTo("Akt wird elektronisch");
        assertThat(headline.date().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void leavesTheDateOutOfATitleThatSharesItsHeading() {
        String teaser =
                "<div class=t><h3><small>Meldung · 26.09.2026</small>Netz wächst</h3><a href=/n>zur Meldung</a></div>";
        assertThat(only(teaser, selectors("div.t", "h3", "small", ".none", ".none"))
                        .title())
                .isEqualTo("Netz wächst");
    }

    @Test
    void readsAnAttributeWhereTheSelectorNamesOne() {
        String item =
                "<li><time datetime='2026-09-28T09:00:00+02:00'>vorgestern</time><a href=/a>Register verbunden</a></li>";
        assertThat(only(item, selectors("li", "a", "time@datetime", ".none", ".none"))
                        .date()
                        .orElseThrow()
                        .day())
                .isEqualTo(LocalDate.of(2026, 9, 28));
    }

    @Test
    void startsRelativeLinksAtTheBaseOfThePage() {
        String page = "<base href='https://www.amt.example/'><li>01.10.2026 <a href='a/b'>Wahl ohne Papier</a></li>";
        assertThat(only(page, selectors("li", "a", ".", ".none", ".none")).link())
                .hasToString("https://www.amt.example/a/b");
    }

    @Test
    void believesTheCharsetOfTheHeader() {
        byte[] latin = "<li>01.10.2026 <a href=/a>Bürgerbüro öffnet</a></li>".getBytes(Charset.forName("windows-1252"));
        Document document = new Document(latin, "text/html; charset=iso-8859-1", ADDRESS, TODAY);
        Parsed parsed = ListingParser.parse(document, selectors("li", "a", ".", ".none", ".none"));
        assertThat(((Parsed.Headlines) parsed).headlines().getFirst().title()).isEqualTo("Bürgerbüro öffnet");
    }

    @Test
    void saysWhenASelectorMatchesNothing() {
        Parsed.Headlines page = read(MAGAZINE, selectors("div.gone", "h3", "p", "p", "a.next"));
        assertThat(page.headlines()).isEmpty();
        assertThat(page.notes())
                .extracting(Object::toString)
                .containsExactly("the selector 'div.gone' matches nothing on the page");
    }

    @Test
    void aBlockWithoutALinkCostsNoOther() {
        String page = "<li>01.10.2026 Ohne Verweis</li><li>02.10.2026 <a href=/b>Mit Verweis</a></li>";
        Parsed.Headlines read = read(page, selectors("li", "a", ".", ".none", ".none"));
        assertThat(read.headlines()).hasSize(1);
        assertThat(read.notes()).extracting(Object::toString).containsExactly("blocks without a title or a link: 1");
    }

    @Test
    void saysWhichSelectorIsWrong() {
        Document document = new Document(MAGAZINE.getBytes(StandardCharsets.UTF_8), "", ADDRESS, TODAY);
        Parsed parsed = ListingParser.parse(document, selectors("div[", "h3", "p", "p", "a"));
        assertThat(parsed)
                .isInstanceOfSatisfying(
                        Parsed.Unreadable.class,
                        u -> assertThat(u.reason().toString()).startsWith("a selector is wrong: "));
    }

    private static Selectors selectors(String item, String title, String date, String teaser, String next) {
        return new Selectors(
                item,
                Optional.of(title),
                Optional.empty(),
                Optional.of(date),
                Optional.of(teaser),
                Optional.empty(),
                Optional.of(next));
    }

    private static Headline only(String page, Selectors selectors) {
        List<Headline> headlines = read(page, selectors).headlines();
        assertThat(headlines).hasSize(1);
        return headlines.getFirst();
    }

    private static Parsed.Headlines read(String page, Selectors selectors) {
        Document document = new Document(page.getBytes(StandardCharsets.UTF_8), "", ADDRESS, TODAY);
        return (Parsed.Headlines) ListingParser.parse(document, selectors);
    }
}
