// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import static amtsblick.archive.Samples.inLanguage;
import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader meant who typed something else, or only a beginning. */
class MeantTest {
    private SmallIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new SmallIndex();
        index.add(List.of(
                item("a", "Parkhauskarte für alle"),
                item("b", "Parkhauskarten werden billiger"),
                item("c", "Parkplatz am Amt"),
                item("d", "Thüringen baut um"),
                item("f", "Schließung der Bücherhalle am Donnerstag"),
                item("g", "Küchen für Horte"),
                item("h", "Küchen für Schulen"),
                item("i", "Küchen für alle"),
                item("j", "Kuchen im Amt"),
                item("k", "Teilhabe an der Planung"),
                item("l", "KI im Amt"),
                item("m", "Die Wallet kommt"),
                inLanguage(item("n", "A wallet for all"), "en"),
                inLanguage(item("e", "Les cartes de l'administration pour la ville"), "fr")));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Parkhauskatre           | Parkhauskarte
            parkhauskrate billiger  | Parkhauskarte billiger
            titel:Parkplaz          | titel:Parkplatz
            Parkhauskarte           |
            Zuckerrübe              |
            carte administration    |
            Cirtes                  | cartes
            -Parkplaz               |
            Bucherhalle Donerstag   | Bücherhalle Donnerstag
            "Schliessung der Bucherhalle" | "Schliessung der Bücherhalle"
            Kuchen                  | Küchen
            Küchen                  |
            kunstliche intelligenz  | Künstliche Intelligenz
            Künstliche Inteligenz   | Künstliche Intelligenz
            NETZ                    |
            Küchen Parkplaz         | Küchen Parkplatz
            Küchen Zuckerrübe       |
            Zuckerrübe Parkplaz Amt | Zuckerrübe Parkplatz Amt
            """)
    void isSpeltInTheWordsOfHeadlinesWhereThatFindsMore(String typed, String meant) throws IOException {
        assertThat(index.search.spelling(index.view(), typed).map(text -> text.replace("karten", "karte")))
                .isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void isLookedForBehindTwoUnknownWordsButNotBehindEverMoreOfThem() throws IOException {
        assertThat(index.search.spelling(index.view(), "titel:Parkplaz OR qwertz OR asdfgh"))
                .hasValue("titel:Parkplatz OR qwertz OR asdfgh");
        assertThat(index.search.spelling(index.view(), "qwertz OR asdfgh OR yxcvbn OR Parkplaz"))
                .isEmpty();
    }

    @Test
    void isSuggestedWithWhatStandsBehindIt() throws IOException {
        assertThat(suggested("neu parkh")).containsExactly("neu Parkhauskarten 2");
        assertThat(suggested("park").toString()).contains("Parkhauskarten 2", "Parkplatz 1");
        assertThat(suggested("admin")).containsExactly("administration 1");
        assertThat(suggested("wal")).as("one word, however it is printed").hasSize(1);
        assertThat(suggested("p")).isEmpty();
        assertThat(suggested("xyz")).isEmpty();
    }

    @Test
    void standsBeforeWhatIsOnlyDistantlyRelated() throws IOException {
        NewsPage page =
                index.find(NewsQuery.ALL.withText("Parkplatz Amt").withSort(NewsQuery.Sort.RELEVANCE), Extent.ITEMS);
        assertThat(page.hits().getFirst().item().headline().title()).isEqualTo("Parkplatz am Amt");
        assertThat(page.hits().getFirst().distant()).isFalse();
        assertThat(page.hits().stream().skip(1)).allMatch(NewsPage.Hit::distant);
    }

    private List<String> suggested(String typed) throws IOException {
        return index.search.suggest(index.view(), typed, 10).stream()
                .map(one -> one.text() + " " + one.items())
                .toList();
    }
}
