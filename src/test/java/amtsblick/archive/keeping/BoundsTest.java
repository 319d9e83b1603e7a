// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import amtsblick.archive.json.ItemJson;
import amtsblick.news.ItemState;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class BoundsTest {
    private static final Optional<PublicationDate> JUNE = day(2025);
    private static final Optional<PublicationDate> NEVER = day(12025);

    @Test
    void sayWhichOfTwoDaysCannotBeMeant() {
        assertThat(Bounds.excess(item(NEVER, JUNE)).orElseThrow()).contains("'+12025-06-30'");
        assertThat(Bounds.excess(item(JUNE, NEVER)).orElseThrow()).contains("'+12025-06-30'");
        assertThat(Bounds.excess(item(JUNE, JUNE))).isEmpty();
    }

    @Test
    void refuseANameThatNoDatabaseHolds() {
        for (String field : List.of("id", "source", "sourceName", "language")) {
            String line = ItemJson.write(Samples.item("a", "Titel"));
            assertThat(Bounds.excess(ItemJson.read(line))).as(line).isEmpty();
            for (String odd : List.of("\\u0000", "\\ud83d")) {
                NewsItem imported = ItemJson.read(line.replaceFirst(
                        "\"" + field + "\":\"[^\"]*\"",
                        Matcher.quoteReplacement("\"" + field + "\":\"a" + odd + "\"")));
                assertThat(Bounds.excess(imported))
                        .as(field + odd)
                        .hasValueSatisfying(why -> assertThat(why).startsWith("'" + field + "' "));
            }
        }
    }

    private static NewsItem item(Optional<PublicationDate> first, Optional<PublicationDate> now) {
        return Samples.withHeadline(Samples.item("a", "Titel"), headline -> headline.withDate(first, "x"))
                .withState(new ItemState(Optional.empty(), Optional.empty(), now));
    }

    private static Optional<PublicationDate> day(int year) {
        return Optional.of(PublicationDate.ofDay(LocalDate.of(year, 6, 30)));
    }
}
