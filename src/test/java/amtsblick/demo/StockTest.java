// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.demo.shape.Desk;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StockTest {
    private static final Set<String> STATES = Set.of(
            "DE-BW", "DE-BY", "DE-BE", "DE-BB", "DE-HB", "DE-HH", "DE-HE", "DE-MV", "DE-NI", "DE-NW", "DE-RP", "DE-SL",
            "DE-SN", "DE-ST", "DE-SH", "DE-TH");

    private final List<Event> events = Stock.read();

    @Test
    void readsAnEventWithItsReports() {
        List<Event> parsed = Stock.parse(
                List.of("# remark", "", "@15 DE-TH agreement registers,cooperation", "a||T|S.", "b +2|K|T2|S.|T3"));

        assertThat(parsed)
                .containsExactly(new Event(
                        OptionalInt.of(15),
                        "DE-TH",
                        "agreement",
                        List.of("registers", "cooperation"),
                        List.of(
                                new Event.Report("a", 0, "", "T", "S.", ""),
                                new Event.Report("b", 2, "K", "T2", "S.", "T3"))));
    }

    @Test
    void isAYearOfNewsWithMoreToCome() {
        assertThat(reports(true)).hasSizeGreaterThanOrEqualTo(320);
        assertThat(reports(false)).hasSizeGreaterThanOrEqualTo(25);
        assertThat(events.stream().mapToInt(e -> e.daysAgo().orElse(1))).allMatch(days -> days >= 1 && days < 365);
    }

    @Test
    void coversEveryRegionAndKind() {
        assertThat(events).extracting(Event::region).containsAll(STATES).contains("DE", "EU", "AT", "CH");
        assertThat(events.stream().map(Event::kind).distinct()).hasSize(13);
        assertThat(events.stream().flatMap(e -> e.topics().stream()).distinct()).hasSize(23);
    }

    @Test
    void repeatsNoTitle() {
        assertThat(events.stream().flatMap(e -> e.reports().stream()).map(Event.Report::title))
                .doesNotHaveDuplicates();
    }

    @Test
    void fitsIntoASnippet() {
        assertThat(events.stream().flatMap(e -> e.reports().stream()))
                .allSatisfy(report -> assertThat(report.teaser()).isNotBlank().hasSizeLessThanOrEqualTo(200));
    }

    @Test
    void knowsOnlyDesksThatExist() {
        assertThat(Desks.ALL.stream().map(Desk::id))
                .containsAll(events.stream()
                        .flatMap(e -> e.reports().stream())
                        .map(Event.Report::desk)
                        .collect(Collectors.toSet()));
    }

    private List<Event.Report> reports(boolean past) {
        return events.stream()
                .filter(event -> event.daysAgo().isPresent() == past)
                .flatMap(event -> event.reports().stream())
                .toList();
    }
}
