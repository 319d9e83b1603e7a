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

/** What a headline says in figures, days and names, read through the classifier. All items are of 4 May 2026. */
class FactsTest {
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

    private static Facts facts(String text) {
        return facts("Neues aus der Verwaltung", text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application  | 2027-03-15 | Kommunen können Anträge bis zum 15. März 2027 einreichen.
                    application  | 2026-06-30 | Die Bewerbungsfrist endet am 30. Juni.
                    application  | 2026-09-01 | Gemeinden können sich noch bis 1. September um die Mittel bewerben.
                    application  | 2026-12-31 | Förderanträge nimmt die Bank bis 31.12.2026 entgegen.
                    application  | 2026-07-03 | Einsendeschluss für Projektideen ist der 3. Juli 2026.
                    application  | 2027-01-31 | Bewerbungsschluss: 31. Januar 2027
                    comment      | 2027-02-12 | Stellungnahmen zum Entwurf sind bis 12.02.2027 möglich.
                    comment      | 2026-05-29 | Bürger können den Plan bis zum 29. Mai im Netz kommentieren.
                    comment      | 2026-06-14 | Die Konsultation läuft bis 14. Juni.
                    tender       | 2026-08-03 | Angebote für das Rahmenwerk können bis 3. August abgegeben werden.
                    registration | 2026-10-20 | Anmeldungen zum Kongress sind bis 20. Oktober möglich.
                    registration | 2026-11-05 | Anmeldeschluss ist der 5.11.2026.
                    tender       | 2026-06-09 | Angebotsabgabe bis 9.6.2026.
                    tender       | 2026-07-06 | Teilnahmeanträge sind bis 6. Juli 2026 einzureichen.
                    tender       | 2026-08-10 | Angebote müssen bis 10. August 2026 eingegangen sein.
                    comment      | 2026-09-11 | Anregungen sind bis 11. September erwünscht.
                    comment      | 2026-06-08 | Der Entwurf ist öffentlich, Stellungnahmen sind bis am 8. Juni möglich.
                    comment      | 2026-06-22 | Kammern können sich bis 22. Juni äußern, gelten sollen die Regeln 2028.
                    application  | 2026-09-30 | Wer ein Verfahren übernehmen will, kann bis 30. September 2026 Mittel beantragen.
                    application  | 2026-10-09 | Schluss für Bewerbungen ist am 9. Oktober.
                    application  | 2026-07-17 | Bewerbungen bis 17. Juli an die Geschäftsstelle.
                    application  | 2026-08-28 | Skizzen können von 1. Juni bis 28. August 2026 eingereicht werden.
                    """)
    void readsUntilWhenSomethingMustBeHandedIn(String what, LocalDate date, String text) {
        assertThat(facts(text).deadline()).hasValueSatisfying(deadline -> {
            assertThat(deadline.date()).isEqualTo(date);
            assertThat(deadline.what().id()).isEqualTo(what);
            assertThat(text).contains(deadline.words());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Anträge können ab 1. Juli 2026 gestellt werden.
                    Die Bewerbungsfrist beginnt am 1. Juni 2026.
                    Das Gesetz gilt bis 31. Dezember 2027.
                    Bis zum 31. Dezember 2027 sollen alle Anträge digital gestellt werden können.
                    Die Bewerbungsfrist endete am 3. April.
                    Bis 30. April 2026 konnten Städte Anträge stellen.
                    Bewerbungen waren bis zum 12. Januar 2026 möglich.
                    Die Förderung läuft bis 30. September 2028.
                    Der Vertrag ist bis zum 1. August 2029 befristet.
                    Bis 2030 sollen Bewerbungen nur noch online möglich sein.
                    Vom 16. bis 18. September 2026 geht es um Register, die Anmeldung ist offen.
                    Bis zum 1. Januar 2028 müssen alle Ämter ihre Anträge elektronisch annehmen.
                    """)
    void takesNoStartNoPastAndNoValidityForADeadline(String text) {
        assertThat(facts(text).deadline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-06-18 |            | Am 18. Juni findet in Celle der Tag der Register statt.
                    2026-09-22 | 2026-09-23 | Der Kongress tagt am 22. und 23. September 2026 in Fulda.
                    2026-11-10 | 2026-11-12 | Die Messe läuft vom 10. bis 12. November in Essen.
                    2026-05-20 |            | Zum Digitaltag am 20. Mai lädt die Stadt alle Bürger ein.
                    2026-04-14 |            | Auf dem Kongress am 14. April diskutierten 300 Fachleute.
                    2027-02-03 |            | Die Fachtagung Archivwesen ist am 3. Februar 2027.
                    """)
    void readsWhenSomethingTakesPlace(LocalDate date, LocalDate end, String text) {
        assertThat(facts(text).event()).hasValueSatisfying(event -> {
            assertThat(event.date()).isEqualTo(date);
            assertThat(event.end().orElse(null)).isEqualTo(end);
            assertThat(text).contains(event.words());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Am 1. Juli 2026 tritt die Verordnung in Kraft.
                    Der Rat hat am 28. April das Konzept beschlossen.
                    Seit dem 2. Mai ist das Portal erreichbar.
                    Der Beschluss der Versammlung vom 3. März 2026 ist genehmigt.
                    Die Bewerbungsfrist für die Messe endete am 2. April.
                    """)
    void takesNoOtherDayForAnEvent(String text) {
        assertThat(facts(text).event()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3500000    | EUR | Der Bund zahlt 3,5 Millionen Euro.
                    3500000    | EUR | Der Bund zahlt 3,5 Mio. Euro.
                    1000000000 | EUR | Eine Milliarde Euro fließt in Register.
                    2400000000 | EUR | Das kostet 2,4 Mrd. Euro.
                    250000     | EUR | Der Preis ist mit 250.000 Euro dotiert.
                    250000     | EUR | Das Land gibt 250 000 € dazu.
                    80000      | EUR | Gefördert wird mit 80 Tsd. Euro.
                    4800000    | CHF | Der Kredit beträgt 4,8 Millionen Franken.
                    1250000    | CHF | Der Regierungsrat beantragt CHF 1'250'000.
                    1250000    | CHF | Der Regierungsrat beantragt 1’250’000 Franken.
                    300000     | EUR | The fund offers EUR 300,000 for registers.
                    300000     | EUR | €300,000 for registers in small towns
                    300000     | EUR | Registers get €300,000 from the state.
                    1250000.5  | EUR | The audit found € 1,250,000.50 in fees.
                    300000000  | EUR | Of that in 2025 €300 million went to registers.
                    1200000000 | EUR | The Union spends €1,200 million on registers.
                    2500000000 | EUR | The Union spends €2.5 billion on registers.
                    1028000    | EUR | Die Zusage lautet auf 1,028 Millionen Euro.
                    1250000.5  | EUR | Die Gebühren betragen 1.250.000,50 Euro.
                    3000000    | EUR | Das Land zahlt 3 Mio. € 2026 aus.
                    12.5       | EUR | Der Ausweis kostet 12,50 Euro.
                    350        | CHF | Eine Bewilligung kostet Fr. 350.
                    3000000    | CHF | Der Kanton zahlt Fr. 3 Mio. daran.
                    """)
    void readsAmountsHoweverTheyAreWritten(double value, String currency, String text) {
        assertThat(facts(text).amounts()).singleElement().satisfies(amount -> {
            assertThat(amount.value()).isEqualTo(value);
            assertThat(amount.currency()).isEqualTo(currency);
            assertThat(text).contains(amount.words());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Sprechstunde ist am Fr. 15. Mai im Rathaus.",
                "Geöffnet ist Mo–Fr 8:00 bis 16:00 Uhr.",
                "Das Bürgeramt berät Mi und Fr 9-12 Uhr.",
                "Beginn: Fr. 15.05.2026, 18 Uhr",
                "Am Fr., 8. Mai, schließt das Amt früher."
            })
    void takesNoFridayForFrancs(String text) {
        assertThat(facts(text).amounts()).isEmpty();
    }

    @Test
    void whatPeopleCanVisitTodayIsOnTheItemsDay() {
        assertThat(facts("Digitaltag im Rathaus", "Zum Digitaltag lädt die Stadt heute alle Bürger ein.")
                        .event())
                .hasValueSatisfying(event -> assertThat(event.date()).isEqualTo("2026-05-04"));
    }

    @Test
    void endsAnEventAfterItsBeginning() {
        assertThat(facts("Der Kongress tagt vom 2. bis 5. Januar in Fulda.").event())
                .hasValueSatisfying(event -> assertThat(event.end())
                        .hasValueSatisfying(
                                end -> assertThat(end).isEqualTo(event.date().plusDays(3))));
    }

    @Test
    void prefersTheDutyNamedFirstInTheFileWhereTwoAreAsNear() {
        assertThat(facts("Wer mitmachen will, kann sich äußern: bis 3. Juli bewerben.")
                        .deadline())
                .hasValueSatisfying(deadline -> assertThat(deadline.what().id()).isEqualTo("application"));
    }

    @Test
    void countsNothingButMoney() {
        assertThat(facts("Drei Millionen Menschen, 40 Gemeinden und 12,5 Prozent in Europa.")
                        .amounts())
                .isEmpty();
    }

    @Test
    void namesThoseWhoAgree() {
        assertThat(facts("Hessen und Thüringen unterzeichnen Abkommen über Register", "")
                        .parties())
                .containsExactlyInAnyOrder("Hessen", "Thüringen");
        assertThat(facts("Bayern, Sachsen und der Bund schließen eine Vereinbarung zu Rechenzentren", "")
                        .parties())
                .containsExactlyInAnyOrder("Bayern", "Sachsen", "Bund");
        assertThat(facts("Das BSI hat mit Bremen eine Kooperationsvereinbarung geschlossen.")
                        .parties())
                .containsExactlyInAnyOrder("BSI", "Bremen");
        assertThat(facts("Hessen und Thüringen beraten über Register", "").parties())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Karla Brinkmann   | CIO                | in    | Karla Brinkmann wird neue CIO des Landes
                    Jens Uhlenhorst   | Präsident          | out   | Präsident Jens Uhlenhorst verlässt das Amt
                    Ruth Adelsberger  | Vorsitzende        | again | Ruth Adelsberger als Vorsitzende wiedergewählt
                    Ole Thießen       | Staatssekretär     | in    | Ole Thießen zum Staatssekretär ernannt
                    Mira Çelik        | Digitalministerin  | in    | Neue Digitalministerin ist Mira Çelik
                    """)
    void readsWhoTakesOrLeavesWhichOffice(String name, String office, String move, String title) {
        assertThat(facts(title, "").person()).hasValueSatisfying(person -> {
            assertThat(person.name()).isEqualTo(name);
            assertThat(person.office()).contains(office);
            assertThat(person.move().id()).isEqualTo(move);
        });
    }

    @Test
    void takesNobodyWhoOnlySpeaksForSomebodyWhoComes() {
        assertThat(facts("Präsident Jens Uhlenhorst lobt die neue Strategie", "")
                        .person())
                .isEmpty();
        assertThat(facts("Ole Thießen: Verwaltung wird digital", "").person()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Digitalstrategie 2030     | Kabinett beschließt Digitalstrategie 2030
                    E-Government-Gesetz       | Landtag verabschiedet E-Government-Gesetz
                    Registermodernisierungsgesetz | Bundestag stimmt für Registermodernisierungsgesetz
                    Smart-City-Strategie      | Rat beschließt Smart-City-Strategie
                    """)
    void namesTheStrategyOrLawThatIsTheNews(String document, String title) {
        assertThat(facts(title, "").document()).contains(document);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hessen, ekom21                         | Hessen: Vertrag für Rechenzentrum | Das Land und die ekom21 haben einen Vertrag unterzeichnet.
                    Stadt Jena, Carl Zeiss GmbH            | Stadt Jena und Carl Zeiss GmbH kooperieren | Beide haben eine Vereinbarung unterschrieben.
                    Landkreis Stade, Nordlicht Netz GmbH   | Ausbau vergeben: Vertrag unterschrieben | Der Landkreis Stade hat die Nordlicht Netz GmbH mit dem Ausbau beauftragt.
                    Eschwege, KGSt                         | Eschwege wird Mitglied der KGSt | Den Beitritt zur Vereinbarung hat der Rat beschlossen.
                    Kreis Unna, regio iT                   | Kreis Unna schließt sich der regio iT an | Der Vertrag ist unterzeichnet.
                    Bayern, Österreich                     | Abkommen zwischen Bayern und Österreich | Beide vereinbaren, ihre Register zu verbinden.
                    Dataport, SAP                          | Dataport vereinbart Zusammenarbeit mit SAP | Der Vertrag läuft fünf Jahre.
                    Dataport, Kiel, Lübeck                 | Neues aus dem Norden: Dataport kooperiert mit Kiel und Lübeck | Die Vereinbarung wurde gestern unterschrieben.
                    Fulda, BSI                             | Vertrag zwischen Fulda & BSI | Beide haben am Freitag unterzeichnet.
                    Landkreis Rostock, Nordnetz GmbH       | Verträge unterzeichnet | Der Landkreis Rostock hat die Nordnetz GmbH mit Leitungen zwischen Bützow, Schwaan und Laage beauftragt.
                    """)
    void namesWhoAgreesWithWhom(String parties, String title, String teaser) {
        assertThat(facts(title, teaser).parties()).containsExactlyInAnyOrder(parties.split(", "));
    }

    @Test
    void thoseWhoSignAreNoParties() {
        assertThat(facts(
                                "Vertrag unterzeichnet",
                                "Karsten Wildberger und Kristina Sinemus haben die Vereinbarung unterschrieben.")
                        .parties())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ragna Thorsen    | in    | Neue Leiterin für das Digitalamt          | Ragna Thorsen hat zum Jahresbeginn die Leitung des Digitalamts übernommen.
                    Ozan Demirel     | in    | Ozan Demirel wird CIO der Stadt           | Der Informatiker wechselt aus der Wirtschaft.
                    Wiebke Claasen   | in    | Wechsel an der Spitze                     | Neue Geschäftsführerin des Zweckverbands ist Wiebke Claasen.
                    Fürchtegott Hold | in    | Rat wählt neuen Beigeordneten             | Fürchtegott Hold wird Beigeordneter für Digitales.
                    Sunniva Aarnes   | out   | Digitalchefin verlässt das Rathaus        | Sunniva Aarnes, Leiterin des Digitalreferats, hört zum Jahresende auf.
                    Jorma Lindqvist  | again | Jorma Lindqvist bleibt Vorsitzender       | Die Versammlung hat ihn einstimmig wiedergewählt.
                    Ivo Gerber       | out   | Amtsleiter Ivo Gerber geht in Pension     | Der Amtsleiter baute das Rechenzentrum auf.
                    Anna Feld        | in    | Land bekommt eine CISO                    | Die Regierung hat Anna Feld betraut.
                    Ruth Anders      | in    | Ruth Anders leitet künftig das Amt        | Die Informatikerin wechselt aus der Wirtschaft in die Verwaltung.
                    Jan Oster        | in    | Wechsel an der Spitze der Landesanstalt   | Jan Oster ist Präsident. Der Posten war lange unbesetzt.
                    Timo Reiche      | in    | Stadtrat ordnet die Verwaltung neu        | Die Ämter werden zusammengelegt, Timo Reiche wird zum Juli Leiter des neuen Amtes.
                    Hanno Klein      | again | Digitalchef Klein weiter im Amt           | Hanno Klein ist nun auch Sprecher der Geschäftsführung.
                    Eva Rohde        | again | Eva Rohde für zweite Amtszeit gewählt     | Die Landrätin bekam 60 Prozent der Stimmen.
                    """)
    void namesWhoComesOrGoesWhateverTheName(String name, String move, String title, String teaser) {
        assertThat(facts(title, teaser).person()).hasValueSatisfying(person -> {
            assertThat(person.name()).isEqualTo(name);
            assertThat(person.move().id()).isEqualTo(move);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Beauftragte für digitale Stadt         | Merle Hagen wird Beauftragte für digitale Stadt
                    Leiterin des neuen Referats            | Merle Hagen wird Leiterin des neuen Referats
                    Beauftragte für barrierefreie und mobile Dienste | Merle Hagen wird Beauftragte für barrierefreie und mobile Dienste
                    Leiterin                               | Merle Hagen wird Leiterin und geht bald auf Reisen
                    Leitung Stabsstelle Digitales          | Merle Hagen leitet künftig die Stabsstelle Digitales
                    Leitung Amt für Statistik              | Ab Mai leitet Merle Hagen das neue Amt für Statistik
                    Leitung                                | Merle Hagen leitet nun allein
                    Leitung Amt für Vermessung             | Merle Hagen leitet kommissarisch das Amt für Vermessung
                    Leitung Digitalagentur des Landes      | Merle Hagen führt jetzt die Digitalagentur des Landes
                    Leiterin der neu geschaffenen Stabsstelle | Merle Hagen wird Leiterin der neu geschaffenen Stabsstelle
                    Beauftragte für digitale Teilhabe und offene Daten | Merle Hagen wird Beauftragte für digitale Teilhabe und offene Daten
                    Präsidentin des Statistischen Landesamts | Merle Hagen wird Präsidentin des Statistischen Landesamts
                    Direktorin der Hessischen Zentrale für Datenverarbeitung | Merle Hagen wird Direktorin der Hessischen Zentrale für Datenverarbeitung
                    Leiterin der Abteilung IT und Organisation | Merle Hagen wird Leiterin der Abteilung IT und Organisation
                    Beauftragte für E-Government und Open Data | Merle Hagen wird Beauftragte für E-Government und Open Data
                    Leiterin der bundesweit ersten Schule  | Merle Hagen wird Leiterin der bundesweit ersten Schule
                    Leiterin                               | Merle Hagen wird Leiterin und lobt die gute Arbeit
                    Leiterin des Amtes                     | Merle Hagen wird Leiterin des Amtes Ende Mai
                    Präsidentin der Handwerkskammer        | Merle Hagen wird Präsidentin der Handwerkskammer Ende Mai
                    """)
    void namesTheWholeOffice(String office, String title) {
        assertThat(facts(title, "Die Informatikerin kommt aus Kiel.").person())
                .hasValueSatisfying(person -> assertThat(person.office()).isEqualTo(office));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Portal ging am Montag, 27. April, ans Netz.",
                "Der Landtag hat das Gesetz am 29. April beschlossen.",
                "Die Innenministerkonferenz hat den Plan am 30. April gebilligt.",
            })
    void weekdaysAndAssembliesAreNoEvents(String text) {
        assertThat(facts(text).event()).isEmpty();
    }
}
