// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.ItemState;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import java.time.LocalDate;
import java.util.Optional;
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

    private static NewsItem item(Optional<PublicationDate> first, Optional<PublicationDate> now) {
        return Samples.withHeadline(Samples.item("a", "Titel"), headline -> headline.withDate(first, "x"))
                .withState(new ItemState(Optional.empty(), Optional.empty(), now));
    }

    private static Optional<PublicationDate> day(int year) {
        return Optional.of(PublicationDate.ofDay(LocalDate.of(year, 6, 30)));
    }
}
