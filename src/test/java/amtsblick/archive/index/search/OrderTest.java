// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import static amtsblick.archive.Samples.item;
import static amtsblick.archive.Samples.labels;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Finding.Extent;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands before what, where the best stand first. */
class OrderTest {
    private SmallIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new SmallIndex();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void whatAnswersBothWordsInPartComesBeforeWhatAnswersOneOfThemWell() throws IOException {
        index.add(List.of(
                titled("Teppich, Teppich und noch ein Teppich"),
                titled("Radwege für Schulkinder"),
                titled("Der Teppichweg im Kinderhaus")));
        assertThat(found("Kinderhausordnung Teppich")).startsWith("Der Teppichweg im Kinderhaus");
    }

    @Test
    void whoNamesAPlaceMeansThere() throws IOException {
        index.add(List.of(
                dated("far", "Parkplatz, Parkplatz und Parkplatz", "DE"),
                dated("there", "Neue Lampen für die Laternen", "DE-TH")));
        assertThat(found("Thüringen Parkplatz")).startsWith("Neue Lampen für die Laternen");
    }

    @Test
    void aWordThatNothingHasFindsWhatIsLabelledAsItWouldBe() throws IOException {
        index.add(List.of(
                item(
                        "meant",
                        "Zurück im Netz",
                        "",
                        "2025-06-30",
                        labels(List.of("DE"), List.of(), "incident", List.of("it-security"))),
                dated("other", "Lange Nacht der Museen", "DE")));
        assertThat(found("Verschlüsselungstrojaner")).containsExactly("Zurück im Netz");
    }

    @Test
    void aYearBesideOtherWordsIsAlsoTheYearOfPublication() throws IOException {
        index.add(List.of(
                item("then", "Neue Parkplätze am Amt", "", "2024-06-30", labels("DE")),
                item("later", "Weitere Parkplätze am Amt", "", "2025-06-30", labels("DE"))));
        NewsQuery newest = NewsQuery.ALL.withText("Parkplätze 2024");
        assertThat(titles(newest)).containsExactly("Neue Parkplätze am Amt");
        assertThat(titles(NewsQuery.ALL.withText("2024"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rechnung | Die Rechnung kommt online    | Der Rechnungshof prüft online
            Burg     | Die Burg in neuem Licht      | Burgfest in neuem Licht
            Haushalt | Ein Haushalt in neuem Kleid  | Haushaltsrede in neuem Kleid
            """)
    void aWordItselfComesBeforeWhatItIsOnlyTheBeginningOf(String typed, String first, String second)
            throws IOException {
        index.add(List.of(titled(second), titled(first)));
        assertThat(found(typed)).containsExactly(first, second);
    }

    @Test
    void theHeadOfACompoundSaysMoreThanItsBeginning() throws IOException {
        index.add(List.of(titled("Ein Ring im Park"), titled("Eine Karte im Park")));
        assertThat(found("Ringkarte")).containsExactly("Eine Karte im Park", "Ein Ring im Park");
    }

    private List<String> found(String typed) throws IOException {
        return titles(NewsQuery.ALL.withText(typed).withSort(NewsQuery.Sort.RELEVANCE));
    }

    private List<String> titles(NewsQuery query) throws IOException {
        return index.find(query, Extent.ITEMS).hits().stream()
                .map(hit -> hit.item().headline().title())
                .toList();
    }

    private static NewsItem titled(String title) {
        return dated(title.replaceAll("\\P{L}", ""), title, "DE");
    }

    private static NewsItem dated(String name, String title, String region) {
        return item(name, title, "", "2025-06-30", labels(region));
    }
}
