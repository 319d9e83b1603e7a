// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whether headlines can be of the source that wrote the others. */
class SubjectTest {
    static final List<String> MINISTRY = List.of(
            "Ministerium fördert digitale Anträge in den Landkreisen",
            "Neues Portal für Unternehmen geht an den Start",
            "Landkreise erhalten Geld für den Ausbau von Glasfaser",
            "Ministerin übergibt Förderbescheid an die Stadt Ahlen",
            "Verwaltung stellt Anträge auf Wohngeld um",
            "Land und Kommunen einigen sich auf gemeinsames Register",
            "Digitale Akte kommt in allen Behörden des Landes",
            "Portal für Bauanträge jetzt in jedem Landkreis",
            "Ministerium startet Programm für Schulen auf dem Land",
            "Förderung von Radwegen wird verlängert",
            "Kommunen können Förderbescheide online abrufen",
            "Stadt Ahlen digitalisiert das Standesamt",
            "Land schafft zentrale Stelle für Sicherheit der Verwaltung",
            "Ministerin besucht Behörden im Süden des Landes",
            "Register der Vereine ist nun digital",
            "Unternehmen melden Gewerbe künftig über das Portal an",
            "Neue Regeln für Bauanträge beschlossen",
            "Programm für junge Familien wird ausgebaut",
            "Geld für Schulen: Land stockt Förderung auf",
            "Behörden nehmen Anträge in leichter Sprache an",
            "Glasfaser erreicht die letzten Orte im Landkreis",
            "Ministerium veröffentlicht Bericht zur Verwaltung",
            "Wohngeld: mehr Anträge als im Vorjahr",
            "Kommunen erproben gemeinsames Standesamt",
            "Land verkürzt Fristen bei der Förderung",
            "Bericht zu Radwegen: Ministerin zieht Bilanz",
            "Portal des Landes wird barrierefrei",
            "Digitale Schulen: Programm geht weiter",
            "Stadt und Landkreis führen gemeinsame Akte",
            "Unternehmen begrüßen neue Fristen");

    static final List<String> WEEK_OF_FLOOD = List.of(
            "Hochwasser: Land hilft den Kommunen an der Weser",
            "Deiche halten, Pegel fallen nur langsam",
            "Ministerin dankt Einsatzkräften an den Deichen",
            "Soforthilfe nach dem Hochwasser: Anträge ab Montag",
            "Sandsäcke werden knapp, Nachschub kommt aus dem Süden",
            "Pegelstände alle zehn Minuten im Netz",
            "Schulen an der Weser bleiben wegen Hochwasser geschlossen",
            "Spendenkonto für Betroffene eingerichtet");

    static final List<String> CASINO = List.of(
            "Die höchsten Gewinne an Spielautomaten ohne Einzahlung",
            "Freispiele sichern und sofort losspielen",
            "Roulette Strategien vom Profi erklärt",
            "Beste Wettquoten zum Wochenende im Vergleich",
            "Jackpot geknackt: so gewinnst auch du",
            "Blackjack Tricks, die jeder kennen sollte",
            "Willkommensbonus bis tausend Euro kassieren",
            "Kreditkarte ohne Schufa in fünf Minuten");

    static final List<String> PILLS = List.of(
            "Abnehmen ohne Sport: diese Kapseln wirken wirklich",
            "Potenzmittel rezeptfrei und diskret bestellen",
            "Haarausfall stoppen mit einem einfachen Trick",
            "Testosteron natürlich steigern, so klappt es",
            "Schlaftabletten ohne Rezept kaufen",
            "Nahrungsergänzung im großen Vergleich",
            "Vitamine zum halben Preis",
            "Gelenkschmerzen verschwinden über Nacht");

    @Test
    void aCasinoInPlaceOfAMinistryIsForeign() {
        assertThat(of(MINISTRY).isForeignTo(headlines(CASINO), "Ministerium für Digitales"))
                .isTrue();
    }

    @Test
    void soAreOffersOfPills() {
        assertThat(of(MINISTRY).isForeignTo(headlines(PILLS), "Ministerium für Digitales"))
                .isTrue();
    }

    @Test
    void aWeekAboutOneThingIsNot() {
        assertThat(of(MINISTRY).isForeignTo(headlines(WEEK_OF_FLOOD), "Landesregierung"))
                .isFalse();
    }

    @Test
    void norIsWhatFollowsAWeekAboutOneThing() {
        List<String> past = new ArrayList<>(WEEK_OF_FLOOD);
        past.addAll(MINISTRY.subList(8, 30));
        assertThat(of(past).isForeignTo(headlines(MINISTRY.subList(0, 8)), "Landesregierung"))
                .isFalse();
    }

    @Test
    void whoCallsTheSourceByItsNameIsIt() {
        List<String> named = CASINO.stream().map(title -> title + " in Ahlen").toList();
        assertThat(of(MINISTRY).isForeignTo(headlines(named), "Stadt Ahlen")).isFalse();
    }

    @Test
    void ofAFewHeadlinesNothingIsTold() {
        assertThat(of(MINISTRY).isForeignTo(headlines(CASINO.subList(0, 4)), "Ministerium"))
                .isFalse();
    }

    @Test
    void ofASourceWithoutASubjectNothingIsTold() {
        List<String> mixed = IntStream.range(0, 40)
                .mapToObj(i -> "Wort" + Character.toString('a' + i % 26) + "x".repeat(i))
                .toList();
        assertThat(of(mixed).isForeignTo(headlines(CASINO), "Blatt")).isFalse();
    }

    @Test
    void ofALittlePastNothingIsTold() {
        assertThat(of(MINISTRY.subList(0, 10)).isForeignTo(headlines(CASINO), "Ministerium"))
                .isFalse();
    }

    private static Subject of(List<String> titles) {
        return Subject.of(headlines(titles));
    }

    private static List<Headline> headlines(List<String> titles) {
        return titles.stream()
                .map(title -> Headline.of(
                        "",
                        title,
                        "",
                        URI.create("https://amt.example/"),
                        PublicationDate.ofDay(LocalDate.of(2025, 6, 30))))
                .toList();
    }
}
