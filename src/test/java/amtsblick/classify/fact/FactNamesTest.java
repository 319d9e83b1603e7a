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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who agrees, who comes or goes, and which paper it is, by the build of the sentences. All items are of 4 May 2026. */
class FactNamesTest {
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
                    Ulm, Neu-Ulm            | Ulm und Neu-Ulm teilen sich ein Rechenzentrum | Beide Städte haben einen Vertrag über den Betrieb geschlossen.
                    Sachsen, Thüringen      | Sachsen, Thüringen und Experten haben den Vertrag unterzeichnet | Er gilt ab Mai.
                    Ahaus, Kreis            | Ahaus digitalisiert Bauakten | Stadt und Kreis haben eine Vereinbarung unterzeichnet.
                    Stadt Jena, Xdata       | Stadt Jena: Neue Kooperation mit Xdata | Der Vertrag gilt ab Mai.
                    Bund, Länder            | Bund und Länder kündigen Kooperation an | Beide schließen dazu eine Vereinbarung.
                    Hessen, Bayern          | Hessen/Bayern: Gemeinsames Modell | Beide Länder haben eine Vereinbarung unterzeichnet.
                    Stadt Gera, KISA        | Stadt Gera tritt der KISA bei | Der Stadtrat hat dem Vertrag zugestimmt.
                    Altdorf, Burgthann      | Zweckvereinbarung über Standesamt | Die Gemeinden Altdorf und Burgthann übertragen die Aufgabe auf die Stadt Feucht.
                    Bund, Länder            | Digitalpakt verlängert | Bund und Länder einigen sich auf neue Mittel.
                    Bund, Länder            | Abkommen über Register geschlossen | Die Ministerin hat für den Bund mit den Ländern einen Vertrag unterschrieben.
                    Bremen, eGo-MV          | Neuer Vertrag für Dienste | Bremen und der Zweckverband eGo-MV haben eine Vereinbarung unterzeichnet.
                    Kärnten, Slowenien      | Kärnten: Memorandum mit Slowenien unterzeichnet | Es geht um digitale Amtswege.
                    Luzern, Zug, Schwyz     | Die Kantone Luzern, Zug und Schwyz spannen zusammen | Sie haben einen Vertrag abgeschlossen.
                    Brandenburg, govdigital | Brandenburg tritt dem Verbund govdigital bei | Das Land will Dienste nachnutzen.
                    Mainz, KommWis          | Mainz stellt um | Der Rahmenvertrag mit der KommWis ist abgeschlossen.
                    Hessen, Xdata           | Hessen und Xdata unterzeichnen Absichtserklärung | Es geht um ein Sprachmodell.
                    Celle, Uelzen, Dataport | IT-Kooperation im Norden | Celle und Uelzen haben mit Dataport einen Vertrag geschlossen.
                    Sankt Augustin, Deutschen Glasfaser | Sankt Augustin bekommt Glasfaser | Bürgermeister und Geschäftsführer der Deutschen Glasfaser unterschrieben den Vertrag.
                    Nassau, Singhofen, Deutschen Glasfaser | Glasfaser bis zum Haus | Nassau und Singhofen haben dem Kooperationsvertrag der Deutschen Glasfaser zugestimmt.
                    Coburg, Deutschen Glasfaser | Coburg: Schnelles Internet | Im Frühjahr hatte die Stadt einen Vertrag mit der Deutschen Glasfaser abgeschlossen.
                    Kiel, Deutschen Glasfaser | Kiel bekommt schnelles Netz | Die Kooperation mit der Deutschen Glasfaser ist unterschrieben.
                    """)
    void namesThoseWhoAgree(String parties, String title, String teaser) {
        assertThat(facts(title, teaser).parties()).containsExactlyInAnyOrder(parties.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Stadt kündigt Vertrag mit Softwarehaus | Die Stadt Trier und der Landkreis Trier klagen über Ausfälle.
                    Nicht jeder hat unterzeichnet | Kiel und Lübeck fehlen noch bei der Vereinbarung mit der Stadt Trier.
                    Vertrag mit Anbieter gekündigt | Die Stadt Trier trennt sich von ihrem Dienstleister.
                    Neue Genossenschaft geplant | Über die Kooperation wird verhandelt, sie soll allen Städten und Gemeinden offenstehen.
                    Kiel/Schwerin: Beschluss 154/2023 | Der Rat soll dem Rahmenvertrag zustimmen.
                    Fulda: Partnerschaft mit Zukunft | Die Stadt baut aus.
                    Ulm verlängert Vertrag mit Laufzeit bis 2030 | Es bleibt beim Rechenzentrum.
                    Gera setzt auf Kooperation mit Augenmaß | Der Rat berät.
                    """)
    void namesNobodyWhoOnlyStandsThere(String title, String teaser) {
        assertThat(facts(title, teaser).parties())
                .doesNotContain("154", "2023", "Städte", "Gemeinden", "Stadt Trier", "Kiel");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sönke Ahlers    | in    | Verwaltung ordnet sich neu | Der Kreistag hat Sönke Ahlers zum neuen Dezernenten bestimmt.
                    Ulrike Thamm    | in    | Ulrike Thamm verantwortet ab Juli die Digitalisierung im Rathaus | Die Stelle ist neu.
                    Lena Grau       | in    | Stabwechsel im Rechenzentrum: Auf Peter Ott folgt Lena Grau als Geschäftsführerin | Ott geht nach 20 Jahren.
                    Bernd Huth      | out   | Bernd Huth tritt als Vorsitzender zurück | Der Verband sucht einen Nachfolger.
                    Jana Feld       | in    | Mit Jana Feld bekommt Fulda erstmals eine Digitalbeauftragte | Sie war zuvor in Kassel.
                    Udo Kern        | again | Verband wählt Vorstand | Der Vorstand wurde neu gewählt, Vorsitzender bleibt Udo Kern.
                    Helga Storm     | again | Helga Storm als Direktorin bestätigt | Sie bleibt bis 2030.
                    Nora Berg       | in    | Neues Digitalministerium nimmt Arbeit auf | Amtschefin wird Nora Berg, bisher Abteilungsleiterin im Finanzministerium.
                    Klara Sund      | in    | Neue Chefin des Amts vorgestellt | Am Montag hat Ministerin Eva Ort die Mathematikerin Klara Sund ernannt.
                    Carola Behn     | out   | Carola Behn gibt Leitung des Rechenzentrums ab | Ihre Stelle wird ausgeschrieben.
                    Ludwig Sommer   | again | Stadtrat bestätigt Werkleiter Ludwig Sommer im Amt | Er erhielt 30 Stimmen.
                    Silke Baum      | in    | Digitalrat: Silke Baum übernimmt Vorsitz | Die Professorin löst Karl Denk ab.
                    Petra Lang      | out   | Petra Lang übergibt Amt der Datenschutzbeauftragten | Der Landtag entscheidet im Juni.
                    Franz Steger    | again | Landtag wählt Franz Steger erneut zum Landesbeauftragten | Er amtiert bis 2032.
                    Thomas Bühl     | in    | Thomas Bühl: Kopf der neuen Abteilung | Der Gemeinderat hat den Juristen zum Leiter des Amtes gewählt.
                    Torben Schütt   | in    | Torben Schütt koordiniert die Digitalisierung | Für sie entsteht eine Stelle beim Landrat.
                    Jochen Müller   | in    | Neuer Finanzchef des Zweckverbands | Die Versammlung hat Jochen Müller gewählt, Horst Hermanns war im April in den Ruhestand gegangen.
                    Karl Kern       | out   | Landrätin Eva Ort verabschiedet Amtsleiter Karl Kern | Die Stelle wird ausgeschrieben.
                    """)
    void namesWhoComesAndWhoGoes(String name, String move, String title, String teaser) {
        assertThat(facts(title, teaser).person()).hasValueSatisfying(person -> {
            assertThat(person.name()).isEqualTo(name);
            assertThat(person.move().id()).isEqualTo(move);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Melderegister stand offen | Der Schutz wird geprüft, räumt die Beigeordnete Elke Mohr ein.
                    Abschied vom Papier | Das sei nicht wirtschaftlich, sagte Dezernent Frank Kugler im Stadtrat.
                    Digitalrat berufen | Bei der Feier begrüßte Bürgermeister Dieter Kranz die Mitglieder.
                    Minister Karl Stein bleibt bei Kritik am Präsidenten | Er fordert mehr Geld.
                    Staatssekretärin Eva Huth hört auf Bürger | Dialogreihe zum Onlinezugang beginnt.
                    Neuer Leiter gesucht | Landrat Olaf Weber schreibt die Stelle aus.
                    Oberbürgermeister Karl Kern führt jetzt die E-Akte ein | Die Stadt spart Papier.
                    Ministerin Eva Ort plant digitale Rente | Anträge gehen künftig online ein.
                    Bürgermeisterin Eva Ort räumt Open Source mehr Platz ein | Das Rathaus prüft Alternativen.
                    Ministerin Eva Ort übergibt Förderbescheid an Amt Eiderland | Das Geld fließt in Glasfaser.
                    Digitalministerin Eva Ort sichert weitere Mittel für drei Jahre | Das Programm geht weiter.
                    Bürgermeisterin Eva Ort hört auf junge Menschen | Ein Beirat beginnt im Mai.
                    OB Karl Huber: Fulda wird digital | Der Oberbürgermeister hat sieben Felder benannt.
                    Versorgung wird digital | Ministerin Julia Kern übergab Landrat Andreas Meier die Urkunde.
                    """)
    void namesNobodyWhoKeepsAnOffice(String title, String teaser) {
        assertThat(facts(title, teaser).person()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Digitalgesetz           | Digitale Verwaltung bekommt Rechtsrahmen | Der Landtag hat das Digitalgesetz verabschiedet.
                    Verwaltung einfach Machen | Thüringen stellt Plan für die Verwaltung vor | Mit der Strategie „Verwaltung einfach Machen“ will das Land Wege verkürzen.
                    Fulda digital 2030      | „Fulda digital 2030“: Stadt stellt ihre Strategie vor | Sie enthält 40 Projekte.
                    Gesetz über Datenräume  | Verordnung über Maßnahmen zum Austausch (Gesetz über Datenräume) | Das Parlament hat sie beschlossen.
                    Gesetz zur Änderung des Archivgesetzes | Landtag beschließt Gesetz zur Änderung des Archivgesetzes | Es gilt ab Juli.
                    Gesetz zur Förderung digitaler Dienste | Landtag beschließt Gesetz zur Förderung digitaler Dienste | Es gilt ab Juli.
                    Smart-City-Konzept      | Gemeinderat verabschiedet Smart-City-Konzept | Das Papier nennt fünf Felder.
                    Die Zukunft ist schon da | Fulda will vorankommen | „Die Zukunft ist schon da“ heißt die Strategie, über die der Kreistag berät.
                    smart ful               | Fulda stellt Strategie vor | Über 80 Seiten stark ist das Konzept „smart ful“, an dem viele gearbeitet haben.
                    Digitales Fulda         | Übergreifende Strategie verabschiedet | „Digitales Fulda“ beschreibt Ziele für alle Felder.
                    Hauptsatzung            | Digital tagen jetzt möglich | Der Stadtrat hat die Hauptsatzung geändert.
                    KI-Strategie            | Kabinett nimmt KI-Strategie zur Kenntnis | Die Ministerien setzen sie um.
                    Zukunft Fulda           | Fulda plant weiter | „Zukunft Fulda“ heißt die Strategie, die 40 Projekte enthält.
                    Amrumer Digitale Agenda | Amrum stellt seine Strategie vor | Mit »Amrumer Digitale Agenda« liegt ein Plan vor. »Genutzt wird, was hilft«, sagt der Amtsdirektor.
                    Digitalstrategie        | Hamburg stellt Verwaltung um | Die neue Digitalstrategie macht Anträge im Netz zur Regel.
                    Digitalstrategie        | Ministerin stellt Digitalstrategie vor | „Großer Wurf“ nennt Ministerin Eva Ort die Digitalstrategie.
                    """)
    void namesThePaperByItsTitle(String document, String title, String teaser) {
        assertThat(facts(title, teaser).document()).contains(document);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Neuer Digitalisierungsrat nimmt Arbeit auf | Das Gremium half zuletzt bei der Digitalstrategie.
                    Rat beschließt neue Geschäftsordnung | Sitzungen werden übertragen.
                    Landtag nimmt sein Gesetz an | Ein Redner nennt es „ambitionslos und unverbindlich“.
                    """)
    void takesNoMentionAndNoOpinionForATitle(String title, String teaser) {
        assertThat(facts(title, teaser).document()).isEmpty();
    }
}
