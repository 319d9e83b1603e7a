// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.archive.Samples;
import amtsblick.news.Headline;
import amtsblick.news.ItemState;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.news.Revision;
import amtsblick.news.Rights;
import amtsblick.news.fact.Amount;
import amtsblick.news.fact.Deadline;
import amtsblick.news.fact.EventDate;
import amtsblick.news.fact.Facts;
import amtsblick.news.fact.PersonMove;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemJsonTest {
    private static final Instant SEEN = Instant.parse("2025-07-01T08:00:00Z");

    private static final Headline HEADLINE = new Headline(
            Optional.of("Thüringen"),
            "Neues \"Portal\" für Bürger",
            "Zwei Sätze.\nIn zwei Zeilen.",
            URI.create("https://example.org/a?b=c&d=%C3%BC"),
            Optional.of(PublicationDate.ofInstant(Instant.parse("2025-06-30T22:30:00Z"))),
            "1. Juli 2025, 0:30 Uhr",
            List.of("Portale", "Bürger"),
            Optional.of("tag:example.org,2025:1"));

    private static final NewsItem ITEM = new NewsItem(
            "0123456789abcdef",
            HEADLINE,
            new Labels(
                    List.of(new Label("DE-TH", "kicker-state", List.of("Thüringen"))),
                    List.of(new Label("Erfurt", "title-place", List.of())),
                    new Label("state", "source", List.of()),
                    new Label("launch", "kinds", List.of("Neues")),
                    List.of(new Label("online-services", "topics", List.of("Portal"))),
                    "7"),
            "example",
            "Beispielblatt",
            "de",
            Rights.SNIPPET,
            SEEN,
            List.of(new Revision(HEADLINE.withTeaser(""), SEEN)),
            Optional.of("s1"));

    @Test
    void readsWhatItWrote() {
        assertThat(ItemJson.read(ItemJson.write(ITEM))).isEqualTo(ITEM);
        NewsItem changed = ITEM.withState(new ItemState(Optional.of(SEEN), Optional.of(SEEN), HEADLINE.date()));
        assertThat(ItemJson.read(ItemJson.write(changed))).isEqualTo(changed);
        NewsItem doubted = ITEM.withHeadline(HEADLINE.doubted(Headline.DayMark.AGAINST_ORDER));
        assertThat(ItemJson.read(ItemJson.write(doubted))).isEqualTo(doubted);
        NewsItem least = Samples.item("a", "Titel");
        assertThat(ItemJson.read(ItemJson.write(least))).isEqualTo(least);
    }

    @Test
    void keepsBodiesAndFacts() {
        NewsItem whole = ITEM.withLabels(ITEM.labels()
                .with(
                        List.of(new Label("FITKO", "body-title", List.of("Fitko"))),
                        new Facts(
                                Optional.of(new Deadline(
                                        LocalDate.of(2026, 1, 31), Deadline.Duty.TENDER, "bis 31. Januar")),
                                Optional.of(new EventDate(
                                        LocalDate.of(2026, 2, 3),
                                        Optional.of(LocalDate.of(2026, 2, 4)),
                                        "3. und 4. Februar")),
                                List.of(new Amount(2_500_000, "CHF", "2,5 Mio. Franken")),
                                List.of("Bund", "Bremen"),
                                Optional.of(new PersonMove("Ida Brandt", "CIO", PersonMove.Way.AGAIN)),
                                Optional.of("Registergesetz"))));
        assertThat(ItemJson.read(ItemJson.write(whole))).isEqualTo(whole);
    }

    @Test
    void writesOneLineWithoutEmptyKeys() {
        assertThat(ItemJson.write(ITEM)).doesNotContain("\n");
        assertThat(ItemJson.write(Samples.item("a", "Titel")))
                .contains("\"date\":\"2025-06-30\"")
                .doesNotContain(
                        "kicker",
                        "teaser",
                        "revisions",
                        "story",
                        "guid",
                        "withdrawn",
                        "changed",
                        "bodies",
                        "facts",
                        "dateMark");
    }

    @Test
    void skipsUnknownKeys() {
        assertThat(ItemJson.read(ItemJson.write(ITEM).replaceFirst("\\{", "{\"later\":[1],")))
                .isEqualTo(ITEM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "title":        | "titel":      | 'title' is missing
        "snippet"       | "all"         | 'rights' cannot be 'all'
        2025-07-01T08   | 2025-07-41T08 | 'firstSeen' cannot be
        https://example | http://[      | 'link' cannot be
        "printedDate"   | "dateMark":"odd","printedDate" | 'dateMark' cannot be 'odd'
        }$              | ,             | no JSON
        """)
    void saysWhatIsWrong(String part, String replacement, String message) {
        String line = ItemJson.write(ITEM).replaceFirst(part, replacement);
        assertThatThrownBy(() -> ItemJson.read(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void keepsHowSureALabelIs() {
        Label sure = new Label("launch", "kind-words", List.of("Neues"), OptionalInt.of(42));
        Labels labels =
                new Labels(ITEM.labels().regions(), List.of(), ITEM.labels().level(), sure, List.of(), "1");
        assertThat(LabelsJson.read(LabelsJson.write(labels), "1")).isEqualTo(labels);
    }

    @Test
    void readsLabelsFromBeforeThatWasMeasured() {
        String old = """
                {"regions":[{"value":"DE"}],"level":{"value":"federal"},"kind":{"value":"launch","rule":"kind-words","words":["Neues"]}}
                """;
        assertThat(LabelsJson.read(old, "1").kind().confidence()).isEmpty();
    }
}
