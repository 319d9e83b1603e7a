// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.demo.shape.MadeUpArticle;
import amtsblick.news.PublicationDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoEditionTest {
    /** A Monday, ten past midnight in Berlin and still Sunday in UTC. */
    private static final Instant START = Instant.parse("2026-11-22T23:10:00Z");

    private static final Duration RHYTHM = Duration.ofSeconds(20);

    private final DemoEdition edition = new DemoEdition(
            Stock.parse(List.of(
                    "@4 DE other open-data",
                    "a||Am Mittwoch|Anträge bis {in 9}.",
                    "b +2||Am Donnerstag|S.",
                    "@1 DE other open-data",
                    "a||Am Freitag|Bis Ende {J+1}, nicht {J}.",
                    "@live DE other open-data",
                    "a||Eins|S.|Eins, besser",
                    "b||Auch eins|S.",
                    "@live DE other open-data",
                    "a||Zwei|S.")),
            START,
            RHYTHM);

    @Test
    void laysThePastOutBeforeTheStart() {
        assertThat(edition.of("a", START)).extracting(DemoEditionTest::day).containsExactly("2026-11-20", "2026-11-18");
        assertThat(edition.of("b", START)).extracting(DemoEditionTest::day).containsExactly("2026-11-19");
    }

    @Test
    void keepsItsPromisesRelativeToTheYearOfPublication() {
        assertThat(edition.of("a", START).getFirst().teaser()).isEqualTo("Bis Ende 2027, nicht 2026.");
    }

    @Test
    void whatEndsOnADayEndsAfterTheStart() {
        assertThat(edition.of("a", START).getLast().teaser()).isEqualTo("Anträge bis 2. Dezember 2026.");
    }

    @Test
    void publishesOneEventAfterTheOther() {
        assertThat(titles("a", 1)).containsExactly("Eins", "Am Freitag", "Am Mittwoch");
        assertThat(titles("b", 1)).containsExactly("Am Donnerstag");
        assertThat(titles("a", 2)).startsWith("Zwei", "Eins");
        assertThat(titles("b", 2)).containsExactly("Auch eins", "Am Donnerstag");
    }

    @Test
    void correctsATitleUnderTheSameAddress() {
        MadeUpArticle first = edition.of("a", START.plus(RHYTHM)).getFirst();
        MadeUpArticle corrected =
                edition.of("a", START.plus(RHYTHM.multipliedBy(3))).get(1);

        assertThat(corrected.title()).isEqualTo("Eins, besser");
        assertThat(corrected.slug()).isEqualTo(first.slug());
        assertThat(corrected.changed()).isAfter(first.changed());
    }

    @Test
    void neverDatesThePastToday() {
        for (int day = 0; day < 7; day++) {
            Instant start = START.plus(Duration.ofDays(day));
            LocalDate today = start.atZone(PublicationDate.ZONE).toLocalDate();
            DemoEdition all = new DemoEdition(Stock.read(), start, RHYTHM);
            assertThat(Desks.ALL.stream().flatMap(desk -> all.of(desk.id(), start).stream()))
                    .isNotEmpty()
                    .allMatch(article -> article.at().toLocalDate().isBefore(today))
                    .allMatch(article -> article.at().toLocalDate().isAfter(today.minusYears(1)));
        }
    }

    @Test
    void givesEveryArticleOfADeskAnAddressOfItsOwn() {
        DemoEdition all = new DemoEdition(Stock.read(), START, RHYTHM);
        Instant late = START.plus(Duration.ofHours(1));
        assertThat(Desks.ALL)
                .allSatisfy(desk -> assertThat(all.of(desk.id(), late))
                        .extracting(MadeUpArticle::slug)
                        .doesNotHaveDuplicates());
        assertThat(Desks.ALL)
                .allSatisfy(desk -> assertThat(all.of(desk.id(), late))
                        .extracting(MadeUpArticle::number)
                        .doesNotHaveDuplicates());
    }

    private List<String> titles(String desk, int turns) {
        return edition.of(desk, START.plus(RHYTHM.multipliedBy(turns))).stream()
                .map(MadeUpArticle::title)
                .toList();
    }

    private static String day(MadeUpArticle article) {
        return article.at().toLocalDate().toString();
    }
}
