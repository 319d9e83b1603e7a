// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import static amtsblick.archive.Samples.item;
import static amtsblick.archive.Samples.labels;
import static amtsblick.archive.Samples.withHeadline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.archive.json.ItemJson;
import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.keeping.Keeping;
import amtsblick.archive.keeping.Keeping.Reported;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.oversight.Correction;
import amtsblick.news.Dimension;
import amtsblick.news.Headline;
import amtsblick.news.ItemId;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.news.PublicationDate;
import amtsblick.news.Revision;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import amtsblick.source.Harvest;
import amtsblick.source.Reading;
import amtsblick.source.SourceKind;
import amtsblick.source.Visit;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How every engine keeps items: what a source said, what we learned, what is brought back. An engine's test extends this. */
public abstract class ItemsContract extends Engine {
    private static final NewsItem ITEM = item("a", "Titel");
    private static final NewsItem REWORDED = item("a", "Neuer Titel");
    private static final NewsItem OTHER = item("b", "Zweiter Titel");
    private static final Instant LATER = Instant.parse("2025-07-05T08:00:00Z");

    @Test
    void reportingTwiceIsReportingOnce() {
        assertThat(report(ITEM)).isEqualTo(new Reported(1, 0));
        assertThat(report(ITEM)).isEqualTo(new Reported(0, 0));
        assertThat(report(OTHER, OTHER)).isEqualTo(new Reported(1, 0));
        assertThat(archive.items().size()).isEqualTo(2);
    }

    @Test
    void whatNoDatabaseHoldsIsReplacedOnceAndIsNoNewsTheNextTime() {
        NewsItem odd = withHeadline(item("a", "Halbes \uD83D Zeichen"), headline -> withGuid(headline, "urn:\0"))
                .withFulltext("vor\0nach \uDE00");
        assertThat(report(odd)).isEqualTo(new Reported(1, 0));
        assertThat(report(odd)).isEqualTo(new Reported(0, 0));
        assertThat(known(odd.id()).headline().title()).isEqualTo("Halbes \uFFFD Zeichen");
        assertThat(known(odd.id()).fulltext()).isEqualTo("vor\uFFFDnach \uFFFD");
        assertThat(archive.keeping().restore(List.of(known(odd.id())))).isEqualTo(new Reported(0, 0));
    }

    @Test
    void aChangedHeadlineBecomesTheCurrentOneAndTheOldOneARevision() {
        report(ITEM);
        assertThat(report(REWORDED)).isEqualTo(new Reported(0, 1));
        assertThat(known(ITEM.id())).isEqualTo(ITEM.seenAgain(REWORDED));
        assertThat(known(ITEM.id()).revisions()).extracting(Revision::headline).containsExactly(ITEM.headline());
        archive.finding().refresh();
        assertThat(titles("Neuer")).containsExactly("Neuer Titel");
    }

    @Test
    void theSourceOnWhoseSiteAnItemLiesTakesItOverAndKeepsIt() {
        report(ITEM);
        NewsItem owned =
                ItemJson.read(ItemJson.write(REWORDED).replace("\"source\":\"example\"", "\"source\":\"amt\""));
        archive.keeping()
                .report(new Report(
                        List.of(owned), Optional.empty(), List.of(), List.of(), Map.of(ITEM.id(), Set.of("amt"))));
        NewsItem now = ITEM.takenOverBy(owned);
        assertThat(known(ITEM.id())).isEqualTo(now);
        assertThat(now.revisions()).extracting(Revision::by).containsExactly(Optional.of("Beispielblatt"));
        report(ITEM);
        assertThat(known(ITEM.id())).isEqualTo(now);
    }

    @Test
    void anItemThatComesTwiceInOneVisitIsMerged() {
        assertThat(report(ITEM, REWORDED)).isEqualTo(new Reported(1, 0));
        assertThat(known(ITEM.id())).isEqualTo(ITEM.seenAgain(REWORDED));
    }

    @Test
    void aHeadlineThatIsRewordedWithoutEndKeepsItsFirstAndItsLastVersions() {
        for (int i = 0; i < 2 * NewsItem.MOST_REVISIONS; i++) {
            report(item("a", "Titel " + i));
        }
        List<Revision> revisions = known(ITEM.id()).revisions();
        assertThat(revisions).hasSize(NewsItem.MOST_REVISIONS);
        assertThat(revisions.getFirst().headline().title()).isEqualTo("Titel 0");
        assertThat(revisions.getLast().headline().title()).isEqualTo("Titel " + (2 * NewsItem.MOST_REVISIONS - 2));
    }

    @Test
    void knowsNothingOfAnUnknownId() {
        assertThat(archive.items().get("nothing")).isEmpty();
        assertThat(alike("any", List.of("nothing"))).isEmpty();
    }

    @Test
    void anItemIsKnownAgainByItsTitleAndGuidWithinItsSource() {
        report(ITEM, OTHER);
        assertThat(alike(ITEM.source(), List.of(), "titel")).containsExactly(ITEM.id());
        assertThat(alike("another", List.of(), "titel")).isEmpty();
        report(withHeadline(item("c", "Dritter"), headline -> withGuid(headline, "urn:7")));
        assertThat(alike(ITEM.source(), List.of(), "urn:7"))
                .containsExactly(item("c", "Dritter").id());
        assertThat(alike(ITEM.source(), List.of(OTHER.id(), "nothing"), "titel"))
                .containsExactlyInAnyOrder(OTHER.id(), ITEM.id());
    }

    @Test
    void anItemThatMovedIsKnownByItsNewLinkToo() {
        report(ITEM);
        URI there = URI.create("https://example.org/neu/a");
        report(withHeadline(ITEM, headline -> headline.withLink(there)));
        assertThat(known(ITEM.id()).headline().link()).isEqualTo(there);
        assertThat(known(ITEM.id()).revisions()).isEmpty();
        assertThat(alike("another", List.of(ItemId.of(there)))).containsExactly(ITEM.id());
    }

    @Test
    void anItemThatReadsOtherwiseIsKnownByItsTitleOfToday() {
        report(ITEM);
        report(REWORDED);
        assertThat(alike(ITEM.source(), List.of(), "titel")).isEmpty();
        assertThat(alike(ITEM.source(), List.of(), "neuer titel")).containsExactly(ITEM.id());
    }

    @Test
    void ofATitleThatComesEveryDayTheLatestAreEnough() {
        for (int i = 0; i < 60; i++) {
            report(item("gazette-" + i, "Amtsblatt"));
        }
        assertThat(alike(ITEM.source(), List.of(), "amtsblatt"))
                .hasSizeLessThan(60)
                .contains(item("gazette-59", "Amtsblatt").id());
    }

    private static Headline withGuid(Headline headline, String guid) {
        return new Headline(
                headline.kicker(),
                headline.title(),
                headline.teaser(),
                headline.link(),
                headline.date(),
                headline.printedDate(),
                headline.categories(),
                Optional.of(guid));
    }

    private List<String> alike(String source, List<String> ids, String... titles) {
        return archive.items().alike(source, ids, List.of(titles)).stream()
                .map(Items.Known::id)
                .toList();
    }

    @Test
    void itemsAndTheirVisitAreKeptTogetherAndSurviveARestart() {
        Visit visit = visit("example", "\"v1\"");
        archive.keeping().report(Report.of(List.of(ITEM.withFulltext("Der ganze Text")), visit));
        restart();
        assertThat(archive.schedule().visits()).containsEntry("example", visit);
        assertThat(known(ITEM.id())).isEqualTo(ITEM.withFulltext("Der ganze Text"));
    }

    @Test
    void aReportIsMadeOfKnowingWhatIsKnown() {
        report(ITEM);
        Keeping.Kept kept = archive.keeping().report(List.of(ITEM.id(), OTHER.id()), known -> {
            assertThat(known).containsExactly(ITEM.id());
            return Report.of(List.of(OTHER));
        });
        assertThat(kept.counts()).isEqualTo(new Reported(1, 0));
    }

    @Test
    void aReportThatFailsKeepsNothingAndCostsNoOther() {
        assertThatThrownBy(() -> archive.keeping().report(List.of(), _ -> {
                    throw new IllegalStateException("a fault");
                }))
                .hasMessage("a fault");
        assertThat(report(ITEM)).isEqualTo(new Reported(1, 0));
    }

    @Test
    void whatWeLearnNeverTouchesWhatTheSourceSaid() {
        report(ITEM, REWORDED);
        NewsItem before = known(ITEM.id());
        Labels labels = labels("DE-TH");
        archive.keeping()
                .amend(List.of(
                        new Amendment.Relabelled(ITEM.id(), before.labels(), labels),
                        new Amendment.Joined(ITEM.id(), Optional.of("story"))));
        assertThat(known(ITEM.id())).isEqualTo(before.withLabels(labels).withStory(Optional.of("story")));
    }

    @Test
    void labelsOfAnEarlierWordingNeverReplaceThoseOfALaterOne() {
        report(ITEM);
        NewsItem later = REWORDED.withLabels(labels("DE-BY"));
        report(later);
        archive.keeping().amend(List.of(new Amendment.Relabelled(ITEM.id(), ITEM.labels(), labels("DE-TH"))));
        assertThat(known(ITEM.id()).labels()).isEqualTo(labels("DE-BY"));
    }

    @Test
    void aReportTouchesNoStoryAndNoFirstSight() {
        report(ITEM);
        archive.keeping().amend(List.of(new Amendment.Joined(ITEM.id(), Optional.of("story"))));
        report(REWORDED);
        assertThat(known(ITEM.id()).story()).contains("story");
        assertThat(known(ITEM.id()).firstSeen()).isEqualTo(ITEM.firstSeen());
    }

    @Test
    void joiningAStoryNeverBringsAnOldStateBack() {
        report(ITEM);
        NewsItem stale = known(ITEM.id());
        report(REWORDED);
        archive.keeping().amend(List.of(new Amendment.Joined(stale.id(), Optional.of("story"))));
        assertThat(known(ITEM.id()).headline().title()).isEqualTo("Neuer Titel");
        assertThat(known(ITEM.id()).revisions()).hasSize(1);
    }

    @Test
    void mergedStoriesAreOneForAllTheirItems() {
        report(ITEM.withStory(Optional.of("one")), OTHER.withStory(Optional.of("two")));
        assertThat(archive.keeping().amend(List.of(new Amendment.Merged("two", "one"))))
                .isEqualTo(1);
        archive.finding().refresh();
        assertThat(archive.finding().stories(List.of("one", "two")).get("one"))
                .extracting(NewsItem::id)
                .containsExactlyInAnyOrder(ITEM.id(), OTHER.id());
        assertThat(archive.finding().stories(List.of("two"))).isEmpty();
    }

    @Test
    void aCorrectionByHandStandsBeforeTheRulesAndOutlivesThem() {
        report(ITEM);
        Correction correction = new Correction(
                List.of("DE-SN"), List.of(), Optional.empty(), Optional.of("launch"), List.of(), "stand im Text");
        archive.keeping().amend(List.of(new Amendment.Corrected(ITEM.id(), Optional.of(correction))));
        archive.keeping().amend(List.of(new Amendment.Relabelled(ITEM.id(), ITEM.labels(), labels("DE-TH"))));
        Labels labels = known(ITEM.id()).labels();
        assertThat(labels.regions()).containsExactly(new Label("DE-SN", Correction.BY_HAND, List.of()));
        assertThat(labels.kind().value()).isEqualTo("launch");
        archive.finding().refresh();
        assertThat(ids(NewsQuery.ALL.with(Dimension.REGION, List.of("DE-SN")))).containsExactly(ITEM.id());
        archive.keeping().amend(List.of(new Amendment.Corrected(ITEM.id(), Optional.empty())));
        assertThat(known(ITEM.id()).labels()).isEqualTo(labels("DE-TH"));
    }

    @Test
    void aWithdrawnItemStaysMarkedAndDoesNotComeBackAsNews() {
        report(ITEM, OTHER);
        archive.keeping().amend(List.of(new Amendment.Withdrawn(ITEM.id(), Optional.of(LATER))));
        archive.finding().refresh();
        NewsItem marked = ITEM.withWithdrawn(Optional.of(LATER));
        assertThat(known(ITEM.id())).isEqualTo(marked);
        assertThat(archive.items().size()).isEqualTo(2);
        assertThat(archive.finding().get(ITEM.id())).contains(marked);
        assertThat(ids(NewsQuery.ALL)).containsExactlyInAnyOrder(ITEM.id(), OTHER.id());
        assertThat(ids(NewsQuery.ALL.with(Dimension.STATE, "withdrawn"))).containsExactly(ITEM.id());
        assertThat(report(ITEM)).isEqualTo(new Reported(0, 0));
        assertThat(known(ITEM.id())).isEqualTo(marked);
        assertThat(alike("any", List.of(ITEM.id()))).containsExactly(ITEM.id());
        archive.keeping().amend(List.of(new Amendment.Withdrawn(ITEM.id(), Optional.empty())));
        archive.finding().refresh();
        assertThat(known(ITEM.id())).isEqualTo(ITEM);
        assertThat(ids(NewsQuery.ALL.with(Dimension.STATE, "withdrawn"))).isEmpty();
    }

    @Test
    void aChangedTitleOrDayIsAStateThatIsFoundAndKeptWithThePlaceOfTheFirstDay() {
        report(ITEM, OTHER);
        Optional<PublicationDate> july = Optional.of(PublicationDate.ofDay(LocalDate.of(2025, 7, 20)));
        NewsItem redated = withHeadline(ITEM, headline -> headline.withDate(july, "20.07.2025"));
        assertThat(report(redated)).isEqualTo(new Reported(0, 1));
        assertThat(report(redated)).isEqualTo(new Reported(0, 0));
        assertThat(known(ITEM.id())).isEqualTo(ITEM.seenAgain(redated));
        assertThat(known(ITEM.id()).sortDate()).isEqualTo(ITEM.sortDate());
        report(item("b", "Ganz anderer Titel"));
        archive.finding().refresh();
        assertThat(ids(NewsQuery.ALL.with(Dimension.STATE, "changed")))
                .containsExactlyInAnyOrder(ITEM.id(), OTHER.id());
        assertThat(archive.finding().get(ITEM.id()).orElseThrow().state().redated())
                .isEqualTo(july);
    }

    @Test
    void remembersWhenAnItemWasAskedForAndForgetsItAMonthLater() {
        report(ITEM, OTHER);
        Instant june = Instant.parse("2025-06-01T00:00:00Z");
        assertThat(archive.items().young("example", june))
                .hasSize(2)
                .allMatch(young -> young.asked().isEmpty());
        assertThat(archive.items().young("other", june)).isEmpty();
        assertThat(archive.items().young("example", LATER)).isEmpty();
        long last = archive.changes().last();
        archive.keeping().amend(List.of(new Amendment.Asked(ITEM.id(), LATER, Optional.of(LATER))));
        assertThat(archive.changes().last()).isEqualTo(last);
        assertThat(archive.items().young("example", june))
                .filteredOn(young -> young.asked().isPresent())
                .containsExactly(new Items.Young(
                        ITEM.id(),
                        ITEM.headline().link(),
                        ITEM.sortDate().sortInstant(),
                        false,
                        Optional.of(LATER),
                        Optional.of(LATER)));
        Instant month = LATER.plus(Duration.ofDays(32));
        archive.keeping().amend(List.of(new Amendment.Asked(OTHER.id(), month, Optional.empty())));
        assertThat(archive.items().young("example", june))
                .extracting(Items.Young::asked)
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(month));
    }

    @Test
    void aClockThatWasAYearAheadKeepsNoItemFromBeingAskedFor() {
        report(ITEM);
        Instant ahead = NOW.plus(Duration.ofDays(365));
        archive.keeping().amend(List.of(new Amendment.Asked(ITEM.id(), ahead, Optional.empty())));
        restart();
        assertThat(archive.items().young("example", Instant.EPOCH))
                .extracting(Items.Young::asked)
                .containsExactly(Optional.of(NOW));
    }

    @Test
    void anAmendmentOfAnUnknownItemIsPassedOver() {
        assertThat(archive.keeping()
                        .amend(List.of(
                                new Amendment.Joined("nothing", Optional.of("story")),
                                new Amendment.Relabelled("nothing", labels("DE"), labels("DE-TH")),
                                new Amendment.Asked("nothing", LATER, Optional.empty()),
                                new Amendment.Withdrawn("nothing", Optional.of(LATER)))))
                .isZero();
    }

    @Test
    void whatIsRestoredKeepsItsFirstSightRevisionsAndStory() {
        NewsItem whole = ITEM.seenAgain(REWORDED).withStory(Optional.of("story"));
        assertThat(archive.keeping().restore(List.of(whole))).isEqualTo(new Reported(1, 0));
        assertThat(known(ITEM.id())).isEqualTo(whole);
        assertThat(archive.keeping().restore(List.of(whole))).isEqualTo(new Reported(0, 0));
    }

    @Test
    void whatBecameOfAnItemIsRestored() {
        NewsItem marked = ITEM.seenAgain(REWORDED).withWithdrawn(Optional.of(LATER));
        archive.keeping().restore(List.of(marked));
        assertThat(known(ITEM.id())).isEqualTo(marked);
        archive.keeping().restore(List.of(ITEM));
        assertThat(known(ITEM.id())).isEqualTo(marked);
        report(OTHER);
        archive.keeping().restore(List.of(OTHER.withWithdrawn(Optional.of(LATER))));
        assertThat(known(OTHER.id()).state().withdrawn()).contains(LATER);
    }

    @Test
    void restoringAnOlderStateLosesNothingThatCameSince() {
        report(ITEM);
        report(REWORDED);
        NewsItem before = known(ITEM.id());
        assertThat(archive.keeping().restore(List.of(ITEM))).isEqualTo(new Reported(0, 0));
        assertThat(known(ITEM.id())).isEqualTo(before);
    }

    @Test
    void restoringALaterStateBringsItsVersions() {
        report(ITEM);
        NewsItem later = ITEM.seenAgain(REWORDED);
        assertThat(archive.keeping().restore(List.of(later))).isEqualTo(new Reported(0, 1));
        assertThat(known(ITEM.id())).isEqualTo(later);
    }

    @Test
    void aDayThatCannotBeMeantIsNoDay() {
        NewsItem impossible = Samples.withHeadline(
                ITEM,
                headline -> headline.withDate(Optional.of(PublicationDate.ofDay(LocalDate.of(12025, 6, 30))), "x"));
        NewsItem ancient = Samples.withHeadline(
                OTHER, headline -> headline.withDate(Optional.of(PublicationDate.ofDay(LocalDate.of(1, 1, 1))), "x"));
        add(impossible, ancient);
        assertThat(known(ITEM.id()).headline().date()).isEmpty();
        assertThat(page(NewsQuery.ALL).facets().months()).hasSizeLessThan(3);
    }

    @Test
    void exportsInTheOrderOfIds() {
        List<NewsItem> items = IntStream.range(0, 50)
                .mapToObj(i -> item("n" + i, "Titel " + i))
                .toList();
        archive.keeping().report(Report.of(items));
        report(item("n7", "Anderer Titel"));
        assertThat(exported()).hasSize(50).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
        assertThat(exported()).extracting(item -> item.headline().title()).contains("Anderer Titel");
    }

    @Test
    void pagesGoThroughEverythingOnceWhateverHappensMeanwhile() {
        IntStream.range(0, 25).forEach(i -> report(item("n" + i, "Titel " + i)));
        List<String> seen = new ArrayList<>();
        long at = 0;
        Items.Page page = archive.items().page(at, 10);
        while (page.next() != at) {
            page.items().forEach(item -> seen.add(item.id()));
            report(item("n" + seen.size() % 25, "Neu gefasst"), item("m" + seen.size(), "Neu dazu"));
            at = page.next();
            page = seen.size() > 60
                    ? new Items.Page(List.of(), at)
                    : archive.items().page(at, 10);
        }
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(25);
    }

    @Test
    void givesTheItemsOfAWhileByTheirDates() {
        report(
                item("a", "A", "", "2025-03-01", labels("DE")),
                item("b", "B", "", "2025-02-01", labels("DE")),
                item("c", "C", "", "2025-01-31", labels("DE")));
        List<String> titles = new ArrayList<>();
        archive.items()
                .between(
                        Instant.parse("2025-01-31T23:00:00Z"),
                        Instant.parse("2025-03-15T00:00:00Z"),
                        item -> titles.add(item.headline().title()));
        assertThat(titles).containsExactly("B", "A");
    }

    @Test
    void countsWhichRulesItemsWereLabelledBy() {
        NewsItem stale = ITEM.withLabels(rules("0"));
        report(stale, OTHER);
        assertThat(archive.labelled().groups())
                .containsExactlyInAnyOrder(
                        new Labelled.Group("example", "0", 1), new Labelled.Group("example", "1", 1));
        assertThat(archive.labelled().page(0, 10, (_, rules) -> rules.equals("0")))
                .isEqualTo(new Items.Page(List.of(stale), 2));
        assertThat(archive.labelled().page(1, 10, (_, rules) -> rules.equals("0")))
                .isEqualTo(new Items.Page(List.of(), 2));
        archive.keeping().amend(List.of(new Amendment.Relabelled(stale.id(), stale.labels(), rules("1"))));
        assertThat(archive.labelled().groups()).containsExactly(new Labelled.Group("example", "1", 2));
        assertThat(archive.labelled().page(0, 10, (_, rules) -> rules.equals("0")))
                .isEqualTo(new Items.Page(List.of(), 2));
    }

    @Test
    void rememberesWhatItIsToldOfItself() {
        archive.notes().note("job", "half");
        archive.notes().note("job", "done");
        restart();
        assertThat(archive.notes().note("job")).contains("done");
        assertThat(archive.notes().note("other")).isEmpty();
    }

    @Test
    void aClosedArchiveSaysSo() {
        archive.close();
        assertThatThrownBy(() -> report(ITEM))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> page(NewsQuery.ALL))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("closed");
        openArchive();
    }

    private static Labels rules(String version) {
        Labels labels = labels("DE");
        return new Labels(labels.regions(), labels.places(), labels.level(), labels.kind(), labels.topics(), version);
    }

    public static Visit visit(String source, String etag) {
        return Visit.first(source, Instant.parse("2025-07-01T09:00:00Z"))
                .draft()
                .validators(Optional.of(etag), Optional.empty())
                .movedTo(Optional.of(URI.create("https://example.org/new")))
                .harvest(new Harvest(
                        20,
                        19,
                        true,
                        3,
                        17,
                        Optional.of(Instant.parse("2025-06-30T10:00:00Z")),
                        Optional.of(Instant.parse("2025-07-01T08:59:00Z")),
                        Optional.of(Duration.ofDays(2)),
                        Optional.of(Duration.ofDays(5)),
                        18,
                        "example.org"))
                .named("Presse der Stadt")
                .reading(Optional.of(new Reading(SourceKind.LISTING, URI.create("https://example.org/presse"))))
                .backfill(Optional.of(URI.create("https://example.org/presse?page=3")))
                .visited("1a2b", Instant.parse("2025-07-01T08:59:00Z"), Duration.ofMillis(250))
                .visit();
    }
}
