// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.classify.Shipped;
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
}
