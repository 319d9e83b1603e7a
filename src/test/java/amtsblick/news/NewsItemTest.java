// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.news.Headline.DayMark;
import amtsblick.news.fact.Amount;
import amtsblick.news.fact.Deadline;
import amtsblick.news.fact.Facts;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.net.URI;
import java.time.Duration;
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
    void whatIsSaidNowWasNotSeenFirstInATimeToCome() {
        Instant ahead = LATER.plus(Duration.ofDays(365));
        NewsItem undated = item("blatt", "Titel", "Teaser", Optional.empty(), ahead);
        NewsItem now = undated.seenAgain(item("blatt", "Titel", "Teaser", Optional.empty(), LATER));
        assertThat(now.firstSeen()).isEqualTo(LATER);
        assertThat(now.revisions()).as("its source changed nothing").isEmpty();
        assertThat(now.seenAgain(undated)).isSameAs(now);
        assertThat(now.seenAgain(item("blatt", "Titel", "Teaser", Optional.empty(), NewsItem.LONG_AGO)))
                .isSameAs(now);
    }

    @Test
    void aNewWordingBecomesCurrentAndTheOldOneARevision() {
        NewsItem now = item.seenAgain(item("blatt", "Neuer Titel", "Teaser", JUNE, LATER));
        assertThat(now.headline().title()).isEqualTo("Neuer Titel");
        assertThat(now.firstSeen()).isEqualTo(FIRST);
        assertThat(now.revisions()).containsExactly(new Revision(item.headline(), LATER));
    }

    @Test
    void aFreshDateDoesNotMoveAnOldArticleButIsTold() {
        NewsItem now = item.seenAgain(dated("2025-07-02", LATER));
        assertThat(now.headline().date()).isEqualTo(JUNE);
        assertThat(now.sortDate()).isEqualTo(item.sortDate());
        assertThat(now.state()).isEqualTo(new ItemState(Optional.empty(), Optional.of(LATER), day("2025-07-02")));
        assertThat(now.revisions()).containsExactly(new Revision(item.headline(), LATER));
    }

    @Test
    void aFreshDateIsToldOnce() {
        NewsItem now = item.seenAgain(dated("2025-07-02", LATER));
        assertThat(now.seenAgain(dated("2025-07-02", LATER.plusSeconds(60)))).isSameAs(now);
        NewsItem back = now.seenAgain(item("blatt", "Titel", "Teaser", JUNE, LATER.plusSeconds(60)));
        assertThat(back.state().redated()).isEmpty();
        assertThat(back.state().changed()).contains(LATER.plusSeconds(60));
        assertThat(back.revisions()).extracting(r -> r.headline().date()).containsExactly(JUNE, day("2025-07-02"));
    }

    @Test
    void midnightInAnotherTimeZoneIsNoOtherDay() {
        Optional<PublicationDate> night = Optional.of(PublicationDate.ofInstant(Instant.parse("2025-06-30T23:30:00Z")));
        assertThat(item.seenAgain(item("blatt", "Titel", "Teaser", night, LATER)))
                .isSameAs(item);
        assertThat(item.seenAgain(dated("2025-07-01", LATER)).state().changed()).contains(LATER);
    }

    @Test
    void aGuessedDayTellsNothing() {
        NewsItem guessed = dated("2025-07-20", LATER)
                .withHeadline(
                        dated("2025-07-20", LATER).headline().withDate(day("2025-07-20"), "20.07.", DayMark.GUESSED));
        assertThat(item.seenAgain(guessed)).isSameAs(item);
    }

    @Test
    void onlyATitleWithOtherLettersIsAChange() {
        assertThat(item.state()).isEqualTo(ItemState.NONE);
        NewsItem teaser = item.seenAgain(item("blatt", "Titel", "Neuer Teaser", JUNE, LATER));
        assertThat(teaser.revisions()).hasSize(1);
        assertThat(teaser.state().changed()).isEmpty();
        assertThat(item.seenAgain(item("blatt", "TITEL!", "Teaser", JUNE, LATER))
                        .state())
                .isEqualTo(ItemState.NONE);
        NewsItem titled = item.seenAgain(item("blatt", "Neuer Titel", "Teaser", JUNE, LATER));
        assertThat(titled.state().changed()).contains(LATER);
        NewsItem after = titled.seenAgain(item("blatt", "Neuer Titel", "Anders", JUNE, LATER.plusSeconds(60)));
        assertThat(after.state().changed()).contains(LATER);
    }

    @Test
    void staysWithdrawnWhereItsSourceStillListsItButNotAtANewAddress() {
        NewsItem gone = item.withWithdrawn(Optional.of(LATER));
        assertThat(gone.seenAgain(item("blatt", "Titel", "Teaser", JUNE, LATER)))
                .isSameAs(gone);
        assertThat(gone.seenAgain(item("blatt", "Neuer Titel", "Teaser", JUNE, LATER))
                        .state()
                        .withdrawn())
                .contains(LATER);
        NewsItem listed = item("blatt", "Titel", "Teaser", JUNE, LATER);
        NewsItem moved = listed.withHeadline(listed.headline().withLink(URI.create("https://example.org/b")));
        assertThat(gone.seenAgain(moved).state().withdrawn()).isEmpty();
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
    void isTakenOverByTheSourceOnWhoseSiteItLies() {
        NewsItem forged = item("fremd", "Gefälscht", "Fremder Text", Optional.empty(), FIRST, Rights.HEADLINE);
        NewsItem now = forged.takenOverBy(item("amt", "Titel", "", JUNE, LATER));
        assertThat(now.headline().title()).isEqualTo("Titel");
        assertThat(now.headline().teaser()).isEmpty();
        assertThat(now.source()).isEqualTo("amt");
        assertThat(now.rights()).isEqualTo(Rights.OPEN);
        assertThat(now.firstSeen()).isEqualTo(FIRST);
        assertThat(now.revisions())
                .containsExactly(new Revision(forged.headline().withTeaser(""), LATER, Optional.of("fremd")));
        assertThat(now.state())
                .as("what others said is no change of what its source says")
                .isEqualTo(ItemState.NONE);
        assertThat(now.seenAgain(item("fremd", "Gefälscht", "", JUNE, LATER))).isSameAs(now);
    }

    @Test
    void keepsNoRevisionOfAForeignSourceThatSaidTheSame() {
        NewsItem quoted = item("fremd", "Titel", "Teaser", JUNE, FIRST);
        assertThat(quoted.takenOverBy(item("amt", "Titel", "Teaser", JUNE, LATER))
                        .revisions())
                .isEmpty();
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

    @Test
    void givesToOthersOnlyThoseWordsOfFactsThatItsRightsLetBeShown() {
        NewsItem item = item("blatt", "2 Millionen Euro", "Bewerbung bis 1. August", JUNE, FIRST, Rights.HEADLINE);
        Deadline due = new Deadline(LocalDate.of(2025, 8, 1), Deadline.Duty.APPLICATION, "Bewerbung bis 1. August");
        Facts facts = new Facts(
                Optional.of(due),
                Optional.empty(),
                List.of(new Amount(2_000_000, "EUR", "2 Millionen Euro")),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Facts given = item.withLabels(item.labels().with(List.of(), facts))
                .shareable()
                .labels()
                .facts();
        assertThat(given.deadline()).contains(new Deadline(due.date(), due.what(), ""));
        assertThat(given.amounts()).isEqualTo(facts.amounts());
        assertThat(given.kinds()).containsExactly(Facts.Kind.DEADLINE, Facts.Kind.AMOUNT);
    }

    private static Optional<PublicationDate> day(String day) {
        return Optional.of(PublicationDate.ofDay(LocalDate.parse(day)));
    }

    private static NewsItem dated(String day, Instant seen) {
        return item("blatt", "Titel", "Teaser", day(day), seen);
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
