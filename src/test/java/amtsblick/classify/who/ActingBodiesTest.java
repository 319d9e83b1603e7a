// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.classify.Shipped;
import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActingBodiesTest {
    private static List<String> bodies(String text, String host) {
        return Shipped.CLASSIFIER
                .classify(Shipped.headline(text), Shipped.CLASSIFIER.publisher(host))
                .bodyNames();
    }

    /** In news of the Union its houses go by their short names. */
    @Test
    void tellsTheHousesOfTheUnionApart() {
        assertThat(bodies("EU: Council and Parliament agree on rules for company registers", "europa.eu"))
                .containsExactly("Rat der EU", "Europäisches Parlament");
        assertThat(bodies("EU: new rules for company registers in force", "europa.eu"))
                .containsExactly("EU-Kommission");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    BSI                                ; BSI warnt vor neuer Schadsoftware
                    BMDS                               ; Bundesdigitalminister stellt Deutschland-App vor
                    FITKO                              ; Register werden vernetzt, so die Fitko-Präsidentin | Mehr folgt von der FITKO.
                    EU-Kommission                      ; EU Kommission fordert mehr Tempo
                    Deutscher Städtetag                ; Kritik des Deutschen Städtetags an neuer Abgabe
                    Dataport                           ; Neues Rechenzentrum von Dataport eröffnet
                    Innenministerium Niedersachsen     ; Niedersachsen: Innenministerium fördert Register
                    Digitalministerium Hessen          ; Hessens Digitalministerin übergibt Bescheide
                    Finanzministerium Thüringen        ; Finanzministerium Thüringen startet Portal
                    Finanzbehörde Hamburg              ; Hamburg: Finanzsenator legt Plan für Register vor
                    Wirtschaftsministerium NRW         ; NRW: Wirtschaftsministerium vereinfacht Anträge
                    Landtag Sachsen                    ; Sachsen: Landtag beschließt Transparenzgesetz
                    """)
    void namesWhoActsByItsShortName(String body, String text) {
        assertThat(bodies(text, "presse.example")).containsExactly(body);
    }

    @Test
    void keepsApartWhoIsOnlyMentioned() {
        assertThat(bodies("Stadtwerke lassen sich nach BSI-Grundschutz prüfen", "presse.example"))
                .isEmpty();
        assertThat(bodies("Neue Leiterin der Stadtkasse war bisher bei Dataport", "presse.example"))
                .isEmpty();
    }

    @Test
    void takesPublishersForThoseWhoAct() {
        assertThat(bodies("Neue Regeln für offene Daten", "www.fitko.de")).containsExactly("FITKO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Landesamt für Umwelt und Geologie Sachsen      ; Sachsen: Landesamt für Umwelt und Geologie misst nun mit Sensoren
                    Bundesamt für Strahlenschutz                   ; Bundesamt für Strahlenschutz öffnet seine Daten
                    Institut für Demografie                        ; Studie des Instituts für Demografie zur Verwaltung
                    Landratsamt Bad Tölz-Wolfratshausen            ; Landratsamt Bad Tölz-Wolfratshausen führt E-Akte ein
                    Bezirksregierung Arnsberg                      ; Bezirksregierung Arnsberg sagt Mittel zu
                    """)
    void namesOfficesByTheirTaskAndPlaceAsPrinted(String body, String text) {
        assertThat(bodies(text, "presse.example")).contains(body);
    }

    @Test
    void takesTheLongestNameThatStandsThere() {
        assertThat(bodies("Bauministerkonferenz einigt sich auf Standard", "presse.example"))
                .containsExactly("Bauministerkonferenz");
        assertThat(bodies(
                        "Zweckverband Kommunale Informationsverarbeitung Sachsen nimmt neue Mitglieder auf",
                        "presse.example"))
                .containsExactly("KISA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2020-03-02 ; Energieministerium Mecklenburg-Vorpommern
                    2023-03-02 ; Innenministerium Mecklenburg-Vorpommern
                    """)
    void takesWhoeverHoldsAnOfficeThenForTheHouse(LocalDate day, String body) {
        assertThat(bodiesOn(day, "Minister Christian Pegel stellt Fahrplan für Glasfaser vor"))
                .containsExactly(body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2019-03-02 ; BMVI ; Das Bundesverkehrsministerium gibt Daten frei
                    2023-03-02 ; BMDV ; Bund: Verkehrsministerium gibt Daten frei
                    2025-11-02 ; BMV  ; Das Bundesverkehrsministerium gibt Daten frei
                    2015-03-02 ; BMWi ; Bundeswirtschaftsministerin legt Bericht vor
                    2024-03-02 ; BMBF ; Bundesbildungsministerium fördert Plattform
                    """)
    void callsFederalHousesByTheirNameOfThatDay(LocalDate day, String body, String title) {
        assertThat(bodiesOn(day, title)).containsExactly(body);
    }

    @Test
    void namesEachOfSeveralOffices() {
        assertThat(bodies("Landratsämter Passau, Cham und Freising nehmen Bauanträge online an", "presse.example"))
                .containsExactly("Landratsamt Passau", "Landratsamt Cham", "Landratsamt Freising");
    }

    @Test
    void readsAbbreviationsThatArePrintedAsWords() {
        assertThat(bodies("Dinum und Sprind schreiben gemeinsam aus", "presse.example"))
                .containsExactly("DINUM", "Sprind");
    }

    @Test
    void aTitleTellsWhereItsHolderIsNotKnown() {
        assertThat(bodies("Hessen: Digitalministerin Erika Muster übergibt Bescheid", "presse.example"))
                .containsExactly("Digitalministerium Hessen");
    }

    @Test
    void undatedOfficesOneAfterTheOtherTellNothing() {
        assertThat(bodies("Wolfgang Schäuble mahnt zur Eile", "presse.example")).isEmpty();
    }

    @Test
    void severalMinistersAreNoMinistry() {
        assertThat(bodies("Die Innenminister wollen Register ordnen", "presse.example"))
                .isEmpty();
        assertThat(bodies("Umfrage bei den Gesundheitsministerien der Länder", "presse.example"))
                .isEmpty();
    }

    @Test
    void whoSitsInAnAssemblyDoesNotActForIt() {
        assertThat(bodies("Bayern: Neue Chefin saß lange im Landtag", "presse.example"))
                .isEmpty();
        assertThat(bodies("Bundestag-Neuwahl: Städte suchen Helfer", "presse.example"))
                .isEmpty();
    }

    @Test
    void whoHasItDoneToThemOrHasYetToAgreeDoesNotAct() {
        assertThat(bodies("Hessen: Verein lässt den Rechnungshof prüfen", "presse.example"))
                .isEmpty();
        assertThat(bodies("Neue Regeln für Register | Der Bundesrat muss zustimmen.", "presse.example"))
                .isEmpty();
        assertThat(bodies("Netzausfall im Bundestag", "presse.example")).containsExactly("Bundestag");
        assertThat(bodies("Seit Montag fällt das Netz im Bundestag aus", "presse.example"))
                .containsExactly("Bundestag");
        assertThat(bodies("Die neue Chefin ist seit langem im Bundestag", "presse.example"))
                .isEmpty();
        assertThat(bodies("Neues Register | Der Bundesrat muss darüber noch abstimmen.", "presse.example"))
                .isEmpty();
        assertThat(bodies("Der Bundestag muss nach Angriff vom Netz", "presse.example"))
                .containsExactly("Bundestag");
    }

    @Test
    void abroadTheTownItselfActsWhereNobodyElseIsNamed() {
        assertThat(bodies("Graz digitalisiert Bauakten", "presse.at")).containsExactly("Stadt Graz");
        assertThat(bodies("Burgenland digitalisiert Bauakten", "presse.at")).containsExactly("Land Burgenland");
        assertThat(bodies("Kassel digitalisiert Bauakten", "presse.example")).isEmpty();
    }

    @Test
    void callsSwissBodiesByTheNameInTheirLanguage() {
        assertThat(bodies("Le Conseil d'Etat vaudois présente sa stratégie numérique", "presse.ch"))
                .containsExactly("Conseil d'Etat Vaud");
        assertThat(bodies("Die Staatskanzlei des Kantons Zürich erneuert das Portal", "presse.ch"))
                .containsExactly("Staatskanzlei Zürich");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Schweizerischer Archivverband         ; Der Schweizerische Archivverband wirbt für ein Gesetz
                    Österreichische Akademie für Register ; Studie der Österreichischen Akademie für Register liegt vor
                    Tiroler Forstverein                   ; Beim Tiroler Forstverein meldet man Schäden nun online
                    Deutsche Vermessungs-Konferenz        ; Appell der Deutschen Vermessungs-Konferenz
                    """)
    void readsUnlistedNamesByTheirMake(String body, String text) {
        assertThat(bodies(text, "presse.example")).contains(body);
    }

    @Test
    void whatIsOnlyInACountryIsNoBodyOfIt() {
        assertThat(bodies("Bayerische Städte und deutsche Gemeinden zögern", "presse.example"))
                .isEmpty();
        assertThat(bodies("Münchner Kreisverband stellt Fragen", "presse.example"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Stiftung Offenes Rathaus    ; Die Stiftung „Offenes Rathaus“ vergibt Stipendien
                    Verein Digitaler Aufbruch   ; Preis des Vereins Digitaler Aufbruch
                    """)
    void readsTheNameThatFollowsItsKind(String body, String text) {
        assertThat(bodies(text, "presse.example")).containsExactly(body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    SPD-Fraktion Thüringen ; Thüringen: SPD-Fraktion verlangt Register
                    SPD-Fraktion Kassel    ; Kassel: SPD-Fraktion verlangt offene Daten
                    CDU-Fraktion Hessen    ; Hessen: FDP-Abgeordnete fragen nach Kosten, das Digitalministerium antwortet | Auch die CDU-Fraktion will es wissen.
                    FDP-Fraktion Hessen    ; Hessen: Antwort auf eine Große Anfrage der FDP zu Registern
                    Grünen-Fraktion Bayern ; Bayern: Grüne Landtagsfraktion verlangt Register
                    SPD-Fraktion           ; Die SPD-Fraktion im Bundestag verlangt offene Daten
                    """)
    void aPartysGroupBelongsToTheSmallestThatTheItemIsAbout(String body, String text) {
        assertThat(bodies(text, "presse.example")).contains(body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Nationalrat (Österreich)           ; Österreich: Nationalrat ändert das Meldegesetz
                    Nationalrat (Schweiz)              ; Schweiz: Nationalrat ändert das Meldegesetz
                    Schweizerischer Gemeindeverband    ; Schweiz: Gemeindeverband lehnt Portal ab
                    Österreichischer Städtebund        ; Österreich: Städtebund lehnt Portal ab
                    Bundesverwaltungsgericht           ; Deutschland: Bundesverwaltungsgericht urteilt über Register
                    Kanton Uri                         ; Der Kanton Uri erneuert sein Portal
                    Regierungsrat Luzern               ; Luzern: Finanzdirektor Beat Demo wirbt für ein Gesetz im Kanton Luzern
                    Stadt Tulln                        ; Österreich: Tulln digitalisiert Bauakten
                    Stadt Wil                          ; Schweiz: Die Stadt Wil erneuert ihr Portal
                    """)
    void whatSeveralCountriesHaveIsTheOneOfTheItem(String body, String text) {
        assertThat(bodies(text, "presse.example")).contains(body);
    }

    @Test
    void aHouseThatIsWishedForOrWasLeftDoesNotAct() {
        assertThat(bodies("Verein wirbt für ein neues Digitalministerium", "presse.example"))
                .isEmpty();
        assertThat(bodies("Die neue Chefin der Stadtkasse kam 2019, vorher war sie beim BSI", "presse.example"))
                .isEmpty();
        assertThat(bodies("OLG-Präsident lobt neue Akte", "presse.example")).isEmpty();
    }

    @Test
    void whoPublishesIsTheOneOfItsKind() {
        assertThat(bodies("Städtetag fordert Geld für Register", "www.staedtetag-rlp.de"))
                .containsExactly("Städtetag Rheinland-Pfalz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Landesregierung Hessen   ; Hessen: Die Landesregierung plant ein Portal für Vereine
                    Staatsregierung Sachsen  ; Sachsen: Kabinett ordnet Beihilfen neu
                    Senat Bremen             ; Bremen: Der Senat ordnet die Bürgerdienste neu
                    """)
    void theGovernmentActsWhereItIsTheSubjectAndNobodyElseIsNamed(String body, String text) {
        assertThat(bodies(text, "presse.example")).containsExactly(body);
    }

    @Test
    void theGovernmentActsBesideOthersWhereItIsTheSubject() {
        assertThat(bodies(
                        "Hessen: Kabinett beschließt Plan | Digitalministerin Erika Muster stellte ihn vor.",
                        "presse.example"))
                .containsExactly("Digitalministerium Hessen", "Landesregierung Hessen");
        assertThat(bodies("Hessen: Das Digitalministerium antwortet für die Landesregierung", "presse.example"))
                .containsExactly("Digitalministerium Hessen");
    }

    @Test
    void whatIsOfTheGovernmentIsNotDoneByIt() {
        assertThat(bodies("Hessen: Portal der Landesregierung gestört", "presse.example"))
                .isEmpty();
        assertThat(bodies("Hessen: Der Senat berät über Prüfungen im Netz", "presse.example"))
                .isEmpty();
    }

    @Test
    void aPartysGroupActsInWhatItPrints() {
        assertThat(bodies("Kassel: Was kostet das neue Portal?", "www.cdu-fraktion-kassel.de"))
                .containsExactly("CDU-Fraktion Kassel");
        assertThat(bodies("Kassel: Was kostet das neue Portal?", "www.cdu.de")).isEmpty();
        assertThat(bodies("Hessen: Was kostet das neue Portal?", "linksfraktion-hessen.de"))
                .containsExactly("Linksfraktion Hessen");
    }

    @Test
    void thePoliceOfALandIsABodyWhereTheLandStandsBesideIt() {
        assertThat(bodies("Polizei Bremen nimmt Anzeigen online entgegen", "presse.example"))
                .containsExactly("Polizei Bremen");
        assertThat(bodies("Hessen: Angriff auf Behörden, die Polizei ermittelt", "presse.example"))
                .isEmpty();
    }

    @Test
    void theUnionsBodiesAreCalledShortlyInItsItems() {
        assertThat(bodies("EU: Rat und Parlament einigen sich über digitale Nachweise", "presse.example"))
                .containsExactly("Rat der EU", "Europäisches Parlament");
    }

    private static List<String> bodiesOn(LocalDate day, String title) {
        Headline headline = Headline.of("", title, "", URI.create("https://example.org/1"), PublicationDate.ofDay(day));
        return Shipped.CLASSIFIER
                .classify(headline, Shipped.CLASSIFIER.publisher("presse.example"))
                .bodyNames();
    }

    /** A town's council is no parliament of its Land, a law about a body no act of it, and a deputy no group. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Bürgerschaft Schleswig-Holstein ; Schleswig-Holstein: Lübeck ordnet Verwaltung, die Bürgerschaft stimmt zu
                    Landesrechnungshof Niedersachsen ; Niedersachsen: Das Landesrechnungshofgesetz wird geändert
                    BSI                              ; Stadt prüft Netz nach BSI-Richtlinie
                    CDU-Fraktion Hessen              ; Hessen: Der CDU-Abgeordnete Karl Kern fragt nach Kosten
                    """)
    void takesNoOtherThingForABody(String body, String text) {
        assertThat(bodies(text, "presse.example")).doesNotContain(body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Hamburgische Bürgerschaft        ; Hamburg: Bürgerschaft beschließt Transparenzgesetz
                    Senat von Berlin                 ; Berliner Senat beschließt Strategie
                    LSI                              ; Bayern: LSI prüft Netze der Gemeinden
                    Rechtsanwaltskammer Köln         ; Rechtsanwaltskammer Köln kritisiert Postfach
                    Bundesagentur für Arbeit         ; Arbeitsagenturen schaffen Akten aus Papier ab
                    """)
    void callsThemAsTheyAreCalled(String body, String text) {
        assertThat(bodies(text, "presse.example")).contains(body);
    }
}
