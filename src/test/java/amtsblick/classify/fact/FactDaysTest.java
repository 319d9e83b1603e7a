// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.classify.Shipped;
import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import amtsblick.news.fact.Facts;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which day of a text is a deadline and which an event's, by the build of its sentences. All items are of 4 May 2026. */
class FactDaysTest {
    private static Facts facts(String title, String teaser) {
        Headline headline = Headline.of(
                "",
                title,
                teaser,
                URI.create("https://presse.example/1"),
                PublicationDate.ofDay(LocalDate.of(2026, 5, 4)));
        return Shipped.CLASSIFIER
                .classify(headline, Shipped.CLASSIFIER.publisher("presse.example"))
                .facts();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    registration | 2026-06-12 | Anmeldung zum Kongress | Bis zum 12. Juni 2026 können sich Fachleute anmelden, der Kongress findet am 3. Juli 2026 in Fulda statt.
                    application  | 2026-06-30 | Neuer Wettbewerb | Projekte können bis 30. Juni 2026 eingereicht werden, verliehen wird der Preis am 3. September 2026.
                    application  | 2026-09-30 | Land verlängert Frist | Anträge sind nun bis Ende September 2026 möglich.
                    application  | 2026-06-15 | Förderaufruf endet | Die Frist läuft am 15. Juni ab.
                    application  | 2026-07-10 | Wettbewerb um Ideen | Die Bewerbungsphase hat am 2. Mai begonnen und endet am 10. Juli 2026.
                    application  | 2026-08-14 | Modellorte gesucht | Bewerbungen sind bis 14. August an die Geschäftsstelle zu senden.
                    application  | 2026-08-21 | Bund sucht Modellkommunen für Förderung | Beteiligen können sie sich bis 21. August.
                    comment      | 2026-06-20 | Ideen gesucht | Mitmachen kann man bis zum 20. Juni.
                    application  | 2026-06-19 | Förderung endet | Anträge sind nur noch bis 19. Juni möglich.
                    tender       | 2026-07-09 | Ausschreibung | Unterlagen gibt es bis 2. Juli, Angebotsabgabe ist bis 9. Juli möglich.
                    registration | 2026-06-24 | Glasfaser für Altdorf | Die Nachfragebündelung beginnt am 11. Mai und läuft bis 24. Juni.
                    """)
    void readsADeadlineHoweverTheSentenceIsBuilt(String what, LocalDate date, String title, String teaser) {
        assertThat(facts(title, teaser).deadline()).hasValueSatisfying(deadline -> {
            assertThat(deadline.date()).isEqualTo(date);
            assertThat(deadline.what().id()).isEqualTo(what);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bis zum 20. Dezember 2026 sollte das Amt ein Konzept vorlegen.",
                "Die Einreichungsfrist ist am 29. April zu Ende gegangen.",
                "Bis zum 1. Januar 2028 müssen alle Anträge digital gestellt werden.",
                "Anträge sind bis 30. Juni nur auf Papier möglich, danach läuft der Dienst wieder.",
                "Anmeldung ab sofort; die Werkstatt läuft vom 24. bis zum 26. Juni im Rathaus.",
            })
    void takesNoTaskAndNoEventForADeadline(String teaser) {
        assertThat(facts("Neues aus der Verwaltung", teaser).deadline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-07-03 |            | Anmeldung zum Kongress | Bis zum 12. Juni 2026 können sich Fachleute anmelden, der Kongress findet am 3. Juli 2026 in Fulda statt.
                    2026-09-03 |            | Neuer Wettbewerb | Projekte können bis 30. Juni 2026 eingereicht werden, verliehen wird der Preis am 3. September 2026.
                    2026-06-20 | 2026-06-22 | Hackathon im Rathaus | Vom 20. bis zum 22. Juni entwickeln Gruppen Ideen für die Stadt.
                    2026-04-22 |            | Empfang des Verbands der Stadtwerke | Am 22. April legte der Vorstand vor 200 Gästen seine Bilanz vor.
                    2026-05-19 |            | Änderung des Registergesetzes | Die erste Lesung ist am 19. Mai.
                    2026-06-14 |            | Kandidaten stellen sich vor | Die Bürgermeisterwahl ist am 14. Juni.
                    """)
    void findsTheDayOfTheEventAmongOthers(LocalDate date, LocalDate end, String title, String teaser) {
        assertThat(facts(title, teaser).event()).hasValueSatisfying(event -> {
            assertThat(event.date()).isEqualTo(date);
            assertThat(event.end().orElse(null)).isEqualTo(end);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ab Mittwoch, 13. Mai, sind Termine im Bürgerbüro online buchbar.",
                "Der Anhang beginnt mit der Sitzung am 22. April 2010.",
                "Der Städtetag unterzeichnete die Erklärung am 28. April.",
            })
    void takesNoStartNoOldAndNoSignedDayForAnEvent(String teaser) {
        assertThat(facts("Neues aus der Verwaltung", teaser).event()).isEmpty();
    }

    @Test
    void endsASentenceBehindAYear() {
        assertThat(facts(
                                "Preis ausgelobt",
                                "Die Bewerbungsphase endet am 6. Juni 2026. Das Finale steigt am 22. Oktober 2026.")
                        .event())
                .hasValueSatisfying(event -> assertThat(event.date()).isEqualTo("2026-10-22"));
    }
}
