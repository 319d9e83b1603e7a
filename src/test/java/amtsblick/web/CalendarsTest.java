// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.news.Headline;
import amtsblick.news.ItemState;
import amtsblick.news.NewsItem;
import amtsblick.news.fact.Deadline;
import amtsblick.news.fact.EventDate;
import amtsblick.news.fact.Facts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Selections as calendars, read by ical4j, which knows nothing of us. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarsTest {
    private static final String LONG =
            "Förderaufruf „Digitale Dörfer“: Zuschüsse für Gemeinden, Ämter; und Zweckverbände \\ 🏛 "
                    .repeat(3)
                    .strip();

    private static final NewsItem FUNDING = FactSamples.item(
            "funding",
            LONG,
            "Anträge sind bis zum 15. August 2025 möglich.",
            "2025-06-20",
            "DE-TH",
            due("2025-08-15", "bis zum 15. August 2025"));
    private static final NewsItem CONFERENCE = FactSamples.item(
            "conference",
            "Kongress der Rechenzentren",
            "",
            "2025-06-21",
            "DE-SN",
            event("2025-09-02", Optional.of("2025-09-04")));
    private static final NewsItem GONE = FactSamples.item(
                    "gone", "Sprechtag fällt aus", "", "2025-06-22", "DE-BY", event("2025-07-09", Optional.empty()))
            .withState(ItemState.NONE.withWithdrawn(Optional.of(Instant.parse("2025-06-30T06:07:08Z"))));
    private static final NewsItem OVER =
            FactSamples.item("over", "Vergabe der Netze", "", "2025-01-05", "DE-BY", due("2025-02-01", ""));
    private static final NewsItem KEPT = FactSamples.headlineOnly(FactSamples.item(
            "kept",
            "Nur der Titel",
            "bis 1. Oktober, sagt das Blatt",
            "2025-06-23",
            "DE-HE",
            due("2025-10-01", "bis 1. Oktober, sagt das Blatt")));
    private static final NewsItem PLAIN = Samples.item("plain", "Ohne Tag");

    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        site = new TestSite(folder, false, List.of(FUNDING, CONFERENCE, GONE, OVER, KEPT, PLAIN));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?region=DE-TH",
                "?lang=en",
                "?deadline=open",
                "?alarm=7",
                "?region=DE-SL",
                "?q=Kongress&sort=oldest&page=2"
            })
    void everySelectionIsAValidCalendar(String selection) throws Exception {
        HttpResponse<byte[]> answer = site.get("/calendar.ics" + selection);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
        assertThat(read(selection).validate().getEntries()).isEmpty();
    }

    @Test
    void aDeadlineIsTheWholeOfItsLastDay() throws Exception {
        VEvent entry = only("?region=DE-TH");
        assertThat(value(entry, Property.DTSTART)).isEqualTo("20250815");
        assertThat(value(entry, Property.DTEND)).isEqualTo("20250816");
        assertThat(value(entry, Property.SUMMARY)).isEqualTo("Antragsfrist: " + LONG);
        assertThat(value(entry, Property.DESCRIPTION))
                .contains("„bis zum 15. August 2025“")
                .contains("Beispielblatt: https://example.org/funding")
                .contains("https://news.example/item/" + FUNDING.id());
        assertThat(value(entry, Property.URL)).isEqualTo("https://example.org/funding");
        assertThat(value(entry, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(entry, Property.SEQUENCE)).isEqualTo("0");
        assertThat(entry.getAlarms()).isEmpty();
    }

    @Test
    void anEventLastsFromItsFirstToItsLastDay() throws Exception {
        VEvent entry = only("?region=DE-SN");
        assertThat(value(entry, Property.SUMMARY)).isEqualTo("Kongress der Rechenzentren");
        assertThat(value(entry, Property.DTSTART)).isEqualTo("20250902");
        assertThat(value(entry, Property.DTEND)).isEqualTo("20250905");
    }

    @Test
    void whatIsWithdrawnIsCancelled() throws Exception {
        VEvent entry = only("?q=Sprechtag");
        assertThat(value(entry, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(entry, Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(entry, Property.DTSTAMP)).isEqualTo("20250701T080000Z");
        assertThat(value(entry, Property.SUMMARY)).startsWith("Zurückgezogen");
    }

    @Test
    void aDayThatMovesKeepsItsNameAndRaisesItsSequence(@TempDir Path folder) throws Exception {
        try (TestSite other = new TestSite(folder, false, List.of(CONFERENCE))) {
            VEvent before = entries(other, "").getFirst();
            other.now = Instant.parse("2025-07-05T10:00:00Z");
            Headline reworded = Headline.of(
                    "",
                    "Kongress der Rechenzentren verschoben",
                    "",
                    CONFERENCE.headline().link(),
                    CONFERENCE.headline().date().orElseThrow());
            NewsItem moved = Samples.withHeadline(CONFERENCE, _ -> reworded);
            other.archive
                    .keeping()
                    .report(Report.of(List.of(
                            moved.withLabels(moved.labels().with(List.of(), event("2025-11-02", Optional.empty()))))));
            other.archive.finding().refresh();
            VEvent after = entries(other, "").getFirst();
            assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
            assertThat(value(after, Property.DTSTART)).isEqualTo("20251102");
            assertThat(value(after, Property.SEQUENCE)).isEqualTo("1");
            assertThat(value(after, Property.LAST_MODIFIED))
                    .isGreaterThanOrEqualTo(value(before, Property.LAST_MODIFIED))
                    .isEqualTo(value(after, Property.DTSTAMP));
        }
    }

    @Test
    void namesTellNothingOfTheServer() throws Exception {
        assertThat(entries(site, ""))
                .extracting(entry -> value(entry, Property.UID))
                .doesNotHaveDuplicates()
                .allMatch(uid -> uid.matches("[0-9a-f-]{36}"));
    }

    @Test
    void whatIsOpenComesFirstAndWhatIsOverStaysBehind() throws Exception {
        assertThat(entries(site, ""))
                .extracting(entry -> value(entry, Property.DTSTART))
                .containsExactly("20250709", "20250815", "20250902", "20251001", "20250201");
        assertThat(entries(site, "?fact=event")).hasSize(2);
        assertThat(entries(site, "?deadline=open&fact=deadline")).hasSize(2);
    }

    @Test
    void aSourceThatKeepsItsWordsKeepsThemHere() throws Exception {
        VEvent entry = only("?region=DE-HE");
        assertThat(value(entry, Property.DTSTART)).isEqualTo("20251001");
        assertThat(site.text("/calendar.ics?region=DE-HE")).doesNotContain("sagt das");
    }

    @Test
    void remindsWhoAskedOfWhatIsOpen() throws Exception {
        assertThat(entries(site, "?alarm=7").stream()
                        .filter(entry -> !entry.getAlarms().isEmpty()))
                .extracting(entry -> value(entry, Property.DTSTART))
                .containsExactly("20250815", "20251001");
        assertThat(site.text("/calendar.ics?alarm=7")).contains("TRIGGER:-P6DT15H\r\n");
        HttpResponse<byte[]> refused = site.get("/calendar.ics?alarm=bald&lang=de");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8))
                .contains("alarm")
                .contains("1 bis 99")
                .doesNotContain("<html");
    }

    @Test
    void noLineIsLongerThan75OctetsAndAllEndAsTheyMust() {
        String text = site.text("/calendar.ics");
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(Stream.of(text.split("\r\n")))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD"));
    }

    @Test
    void saysWhatItIsAndWhenToComeBack() {
        String text = site.text("/calendar.ics?region=DE-TH").replace("\r\n ", "");
        assertThat(text)
                .contains("NAME:Meldungen in Thüringen: Fristen und Termine – Amtsblick\r\n")
                .contains("X-WR-CALNAME:Meldungen in Thüringen: Fristen und Termine – Amtsblick\r\n")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n")
                .contains("SOURCE;VALUE=URI:https://news.example/calendar.ics?region=DE-TH\r\n");
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        HttpResponse<byte[]> first = site.get("/calendar.ics?region=DE-TH");
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(site.get("/calendar.ics?region=DE-TH", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void isOfferedWhereThereIsADay() {
        Document page = site.page("/abo?region=DE-TH");
        assertThat(page.select("#calendar").attr("value")).isEqualTo("https://news.example/calendar.ics?region=DE-TH");
        assertThat(page.select("a[href^=webcal]").eachAttr("href"))
                .containsExactly(
                        "webcal://news.example/calendar.ics?region=DE-TH",
                        "webcal://news.example/calendar.ics?region=DE-TH&alarm=7");
        assertThat(page.select("link[type=text/calendar]").attr("href")).isEqualTo("/calendar.ics?region=DE-TH");
        assertThat(site.page("/?region=DE-TH").select("link[type=text/calendar]"))
                .hasSize(1);
        assertThat(site.page("/?region=DE&lang=de").select("link[type=text/calendar]"))
                .isEmpty();
        assertThat(site.page("/abo?region=DE").select("#calendar")).isEmpty();
    }

    private VEvent only(String selection) throws Exception {
        List<VEvent> entries = entries(site, selection);
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    private static List<VEvent> entries(TestSite site, String selection) throws IOException, ParserException {
        return read(site, selection).getComponents("VEVENT");
    }

    private Calendar read(String selection) throws IOException, ParserException {
        return read(site, selection);
    }

    private static Calendar read(TestSite site, String selection) throws IOException, ParserException {
        return new CalendarBuilder()
                .build(new ByteArrayInputStream(
                        site.get("/calendar.ics" + selection).body()));
    }

    private static String value(VEvent entry, String property) {
        return entry.getRequiredProperty(property).getValue();
    }

    private static Facts due(String day, String words) {
        return facts(
                Optional.of(new Deadline(LocalDate.parse(day), Deadline.Duty.APPLICATION, words)), Optional.empty());
    }

    private static Facts event(String first, Optional<String> last) {
        return facts(
                Optional.empty(), Optional.of(new EventDate(LocalDate.parse(first), last.map(LocalDate::parse), "")));
    }

    private static Facts facts(Optional<Deadline> deadline, Optional<EventDate> event) {
        return new Facts(deadline, event, List.of(), List.of(), Optional.empty(), Optional.empty());
    }
}
