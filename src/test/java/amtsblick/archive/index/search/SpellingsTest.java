// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One word in the ways in which it is written and typed. */
class SpellingsTest {
    private SmallIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new SmallIndex();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Tele-Doc fürs Land               | teledoc
        Tele-Doc fürs Land               | Tele Doc
        Teledoc fürs Land                | tele-doc
        Teledoc fürs Land                | tele doc
        Tele‑Doc fürs Land          | Teledoc
        Tele–Doc fürs Land               | Teledoc
        Krypto-Käse-Tag                  | Kryptokäsetag
        Krypto-Käse-Tag                  | Kryptokäse
        Krypto-Käse-Tag                  | Käse Tag
        Schul­amt zieht um          | Schulamt
        Schulamt zieht um                | Schul­amt
        Schüler im Rathaus         | Schüler
        Schüler im Rathaus               | schueler
        Schueler im Rathaus              | Schüler
        Schüler im Rathaus               | schuler
        Café im Rathaus                  | cafe
        Lehrer*innen gesucht             | Lehrer
        Lehrer:innen gesucht             | Lehrerinnen
        Lehrer_innen gesucht             | Lehrer
        LehrerInnen gesucht              | Lehrer
        Lehrer/innen gesucht             | Lehrer
        Lehrer gesucht                   | Lehrer*innen
        Lehrer:innen-Tag                 | Lehrertag
        Lehrer*innentag                  | Lehrertag
        Neue Plätze in Horten            | Platz
        Neue Gärten für alle             | Gärt*
        Alle Städte zahlen               | Städt*
        Alle Städte zahlen               | Stadt
        """)
    void finds(String title, String typed) throws IOException {
        index.add(List.of(item("a", title)));
        assertThat(found(typed)).containsExactly(title);
    }

    /** Of what is typed with a picture or a sign, the letters are looked for, and the sign is nothing that could be marked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d\ude00Ä",
                "\ud83d\ude00a",
                "\ud83d\ude00",
                "\u0301",
                "\u0301a",
                "\u200d",
                "\u00ad",
                "\u20e3",
                "\u0640ä"
            })
    void signsMayStandBesideLettersOrAlone(String typed) throws IOException {
        index.add(List.of(item("a", "Café im Rathaus"), item("b", "Zeichen " + typed + " am Markt")));
        assertThat(found("Rathaus OR " + typed)).contains("Café im Rathaus");
        assertThat(found("Markt " + typed)).doesNotContain("Café im Rathaus");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Die Gärung im Keller             | Garung       | Garung der Klöße
        Küchenhilfe gesucht              | Kuch*        | Kuchenverkauf
        Fest der Bürger                  | Burg         | Burg zu verkaufen
        Zahler gesucht                   | Zähler       | Zähler abgelesen
        """)
    void keepsApart(String other, String typed, String meant) throws IOException {
        index.add(List.of(item("other", other), item("meant", meant)));
        assertThat(found(typed)).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "Wasser"                         | Preise für Wasser, Klär-Wasser-Werk
        „Wasser“                         | Preise für Wasser, Klär-Wasser-Werk
        "Preis für Wasser"                | Preise für Wasser
        Wasser                           | Preise für Wasser, Klär-Wasser-Werk, Wasserplanung
        "Wasserplanung"                    | Wasserplanung
        "Wasser-Werk"                    | Klär-Wasser-Werk
        "wasser werk"                    | Klär-Wasser-Werk
        """)
    void inQuotesFindsTheWordItself(String typed, String titles) throws IOException {
        index.add(List.of(item("a", "Preise für Wasser"), item("b", "Wasserplanung"), item("c", "Klär-Wasser-Werk")));
        assertThat(found(typed)).containsExactlyInAnyOrder(titles.split(", "));
    }

    @Test
    void marksAllThatAHyphenJoins() throws IOException {
        index.add(List.of(item("a", "Die Tele-Doc kommt zu Lehrer*innen")));
        assertThat(marked("teledoc")).isEqualTo("Tele-Doc");
        assertThat(marked("Lehrer")).isEqualTo("Lehrer*innen");
        assertThat(marked("\"Lehrer\"")).isEqualTo("Lehrer*innen");
    }

    private String marked(String typed) throws IOException {
        NewsPage.Hit hit =
                index.find(NewsQuery.ALL.withText(typed), Extent.ITEMS).hits().getFirst();
        return hit.titleMarks().stream()
                .map(mark -> hit.item().headline().title().substring(mark.start(), mark.end()))
                .collect(Collectors.joining(" "));
    }

    private List<String> found(String typed) throws IOException {
        return index.find(NewsQuery.ALL.withText(typed), Extent.ITEMS).hits().stream()
                .map(hit -> hit.item().headline().title())
                .toList();
    }
}
