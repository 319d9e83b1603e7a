// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewsItemTest {
    private static final Instant FIRST = Instant.parse("2025-07-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2025-07-02T08:00:00Z");
    private static final Optional<PublicationDate> JUNE =
            Optional.of(PublicationDate.ofDay(LocalDate.parse("2025-06-30")));

    private final NewsItem item = item("blatt", "Titel", "Teaser", JUNE, FIRST);

    @Test
    void seenAgainUnchangedItStaysAsItIs() {
        assertThat(item.seenAgain(item("blatt", "Titel", "Teaser", JUNE, LATER)))
                .isSameAs(item);
        assertThat(item.seenAgain(item("blatt", "Titel", "", Optional.empty(), LATER)))
                .isSameAs(item);
    }

    @Test
    void aNewWordingBecomesCurrentAndTheOldOneARevision() {
        NewsItem now = item.seenAgain(item("blatt", "Neuer Titel", "Teaser", JUNE, LATER));
        assertThat(now.headline().title()).isEqualTo("Neuer Titel");
        assertThat(now.firstSeen()).isEqualTo(FIRST);
        assertThat(now.revisions()).containsExactly(new Revision(item.headline(), LATER));
    }

    @Test
    void aFreshDateDoesNotMoveAnOldArticle() {
        Optional<PublicationDate> today = Optional.of(PublicationDate.ofDay(LocalDate.parse("2025-07-02")));
        assertThat(item.seenAgain(item("blatt", "Titel", "Teaser", today, LATER)))
                .isSameAs(item);
    }

    @Test
    void aDateReadLaterIsTakenOverWithoutARevision() {
        NewsItem undated = item("blatt", "Titel", "Teaser", Optional.empty(), FIRST);
        NewsItem now = undated.seenAgain(item);
        assertThat(now.headline().date()).isEqualTo(JUNE);
        assertThat(now.revisions()).isEmpty();
    }

    @Test
    void anotherSourceAddsNoMoreThanAMissingDate() {
        NewsItem elsewhere = item("anzeiger", "Anderer Titel", "Anderer Teaser", JUNE, LATER);
        assertThat(item.seenAgain(elsewhere)).isSameAs(item);
        NewsItem bare = item("blatt", "Titel", "", Optional.empty(), FIRST);
        NewsItem now = bare.seenAgain(elsewhere);
        assertThat(now.headline().title()).isEqualTo("Titel");
        assertThat(now.headline().teaser())
                .as("it comes with its own source's rights")
                .isEmpty();
        assertThat(now.headline().date()).isEqualTo(JUNE);
        assertThat(now.source()).isEqualTo("blatt");
    }

    @Test
    void followsItsSourceWhereThatNarrowsItsRights() {
        NewsItem narrowed = item("blatt", "Titel", "Teaser", JUNE, LATER, Rights.HEADLINE);
        assertThat(item.seenAgain(narrowed).rights()).isEqualTo(Rights.HEADLINE);
        assertThat(item.seenAgain(narrowed).revisions()).isEmpty();
        NewsItem elsewhere = item("anzeiger", "Titel", "Teaser", JUNE, LATER, Rights.HEADLINE);
        assertThat(item.seenAgain(elsewhere)).isSameAs(item);
    }

    @Test
    void isUndatedWhereNobodyKnowsWhenItAppeared() {
        assertThat(item.undated()).isFalse();
        assertThat(item("blatt", "Titel", "", Optional.empty(), FIRST).undated())
                .isFalse();
        assertThat(item("blatt", "Titel", "", Optional.empty(), NewsItem.LONG_AGO)
                        .undated())
                .isTrue();
    }

    private static NewsItem item(
            String source, String title, String teaser, Optional<PublicationDate> date, Instant seen) {
        return item(source, title, teaser, date, seen, Rights.OPEN);
    }

    private static NewsItem item(
            String source, String title, String teaser, Optional<PublicationDate> date, Instant seen, Rights rights) {
        Label label = new Label("DE", "test", List.of());
        return new NewsItem(
                "id",
                new Headline(
                        Optional.empty(),
                        title,
                        teaser,
                        URI.create("https://example.org/a"),
                        date,
                        "",
                        List.of(),
                        Optional.empty()),
                new Labels(List.of(label), List.of(), label, label, List.of(), "1"),
                source,
                source,
                "de",
                rights,
                seen,
                List.of(),
                Optional.empty());
    }
}
