// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.config.ConfigFolder;
import amtsblick.evaluate.StoryGroups;
import amtsblick.news.NewsItem;
import amtsblick.story.fingerprint.StoryWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps two items apart that share most of their words, and what does not. */
class ApartTest {
    private static final StoryWords WORDS = StoryWords.of(ConfigFolder.defaults());

    private static final NewsItem HUSUM = item(
            "a", "2026-04-14", "husum.de", "Husum eröffnet digitales Hafenamt HafenKlar", "Es nimmt 300 Boote auf.");

    @Test
    void theSameServiceInAnotherTown() {
        assertThat(stories(
                        HUSUM,
                        item(
                                "b",
                                "2026-04-15",
                                "emden.de",
                                "Emden eröffnet digitales Hafenamt HafenKlar",
                                "Es nimmt Boote auf.")))
                .isZero();
    }

    @Test
    void otherNumbersOfTheSameThing() {
        assertThat(stories(
                        HUSUM,
                        item(
                                "b",
                                "2026-04-15",
                                "shz.de",
                                "Digitales Hafenamt HafenKlar in Husum eröffnet",
                                "Es nimmt 900 Boote auf.")))
                .isZero();
    }

    @Test
    void weeks() {
        assertThat(stories(
                        HUSUM, item("b", "2026-05-02", "shz.de", "Digitales Hafenamt HafenKlar in Husum eröffnet", "")))
                .isZero();
    }

    @Test
    void oneSource() {
        assertThat(stories(
                        HUSUM,
                        item("b", "2026-04-15", "husum.de", "HafenKlar: Husum zählt im Hafenamt die ersten Boote", "")))
                .isZero();
    }

    /** Days apart, from one source, word for word the same beside their numbers. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Serie Hafenamt HafenKlar: Teil 1 erschienen; Serie Hafenamt HafenKlar: Teil 2 erschienen",
                "Hafenamt HafenKlar in Husum: Bauabschnitt I abgeschlossen; Hafenamt HafenKlar in Husum: Bauabschnitt II abgeschlossen",
                "Zweite Stufe des Hafenamts HafenKlar in Husum beginnt; Dritte Stufe des Hafenamts HafenKlar in Husum beginnt",
                "7. Sitzung des Beirats HafenKlar in Husum; 8. Sitzung des Beirats HafenKlar in Husum",
                "Hafenamt HafenKlar in Husum: Version 2.1 da; Hafenamt HafenKlar in Husum: Version 2.2 da",
                "Hafenamt HafenKlar in Husum: Zahlen für Oktober erschienen; Hafenamt HafenKlar in Husum: Zahlen für November erschienen",
                "Hafenamt HafenKlar in Husum: Teil eins der Schulung beginnt; Hafenamt HafenKlar in Husum: Teil zwei der Schulung beginnt",
                "Hafenamt HafenKlar in Husum vergibt Los A der Technik; Hafenamt HafenKlar in Husum vergibt Los B der Technik",
                "Hafenamt HafenKlar in Husum öffnet für Fischer; Hafenamt HafenKlar in Husum öffnet für Segler",
                "Beirat HafenKlar tagt am 3. Mai in Husum; Beirat HafenKlar tagt am 5. Mai in Husum"
            })
    void partsOfASeries(String one, String other) {
        assertThat(stories(
                        item("a", "2026-04-14", "husum.de", one, ""), item("b", "2026-04-16", "husum.de", other, "")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 2"})
    void partsOfASeriesThatTwoSourcesReport(int number, int joined) {
        assertThat(stories(
                        item(
                                "a",
                                "2026-04-14",
                                "husum.de",
                                "Husum eröffnet Hafenamt HafenKlar: Bauabschnitt " + number,
                                ""),
                        item("b", "2026-04-15", "shz.de", "Hafenamt HafenKlar in Husum: Bauabschnitt 2 eröffnet", "")))
                .isEqualTo(joined);
    }

    @Test
    void notACorrectedCopyOfOneSource() {
        assertThat(stories(
                        HUSUM,
                        item(
                                "b",
                                "2026-04-14",
                                "husum.de",
                                "Husum eröffnet das digitale Hafenamt HafenKlar",
                                "Es nimmt 300 Boote auf."),
                        item(
                                "c",
                                "2026-04-14",
                                "husum.de",
                                "Husum eröffnet digitales Hafenamt HafenKlar",
                                "Es nimmt 300 Boote auf.")))
                .isEqualTo(3);
    }

    @Test
    void notAnEstimateThatAnotherSourceMakesOtherwise() {
        assertThat(stories(
                        item(
                                "a",
                                "2026-04-14",
                                "husum.de",
                                "Husum eröffnet Hafenamt HafenKlar: Rund 300 sind dabei",
                                ""),
                        item(
                                "b",
                                "2026-04-15",
                                "shz.de",
                                "Hafenamt HafenKlar in Husum eröffnet: Rund 250 sind dabei",
                                "")))
                .isEqualTo(2);
    }

    @Test
    void notItsCounty() {
        assertThat(stories(
                        item(
                                "a",
                                "2026-04-14",
                                "goslar.de",
                                "Landkreis Goslar zeigt Baustellen in der App HarzBau",
                                ""),
                        item("b", "2026-04-15", "goslarsche.de", "HarzBau kennt jede Baustelle in Goslar", "")))
                .isEqualTo(2);
    }

    @Test
    void anOfficeAndItsTownAreNoEvent() {
        assertThat(stories(
                        item(
                                "a",
                                "2026-04-14",
                                "kassel.de",
                                "Oberbürgermeister eröffnet im Rathaus Kassel Ausstellung zur Partnerstadt",
                                "Zu sehen sind Bilder aus Jaroslawl."),
                        item(
                                "b",
                                "2026-04-15",
                                "hna.de",
                                "Rathaus Kassel: Oberbürgermeister startet Wohngeldrechner",
                                "Anträge gehen nun online.")))
                .isZero();
    }

    /** A resembles B, and B resembles C, but A and C are a fortnight apart. */
    @Test
    void aStoryDoesNotGrowAlongAChain() {
        List<NewsItem> chain = List.of(
                item("a", "2026-04-01", "husum.de", "Husum: HafenKlar geht in Betrieb", ""),
                item("b", "2026-04-07", "shz.de", "HafenKlar in Husum in Betrieb", ""),
                item("c", "2026-04-13", "ndr.de", "In Betrieb: HafenKlar Husum", ""),
                item("d", "2026-04-19", "nordsee.example", "Husum hat HafenKlar in Betrieb", ""));
        assertThat(Stories.all(chain, WORDS).values().stream().distinct()).hasSize(2);
    }

    /** How many of these are part of a story. */
    private static int stories(NewsItem... items) {
        return Stories.all(List.of(items), WORDS).size();
    }

    private static NewsItem item(String id, String day, String source, String title, String teaser) {
        return StoryGroups.item(id, day, source, title, teaser);
    }
}
