// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.keeping.Keeping;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.oversight.Correction;
import amtsblick.archive.oversight.Deed;
import amtsblick.archive.oversight.OperatorOrder;
import amtsblick.archive.oversight.Ruling;
import amtsblick.fetch.CrawlLog.Exchange;
import amtsblick.news.Headline;
import amtsblick.news.ItemId;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every engine carries out what an operator orders. An engine's test extends this. */
public abstract class OversightContract extends Engine {
    private static final NewsItem ITEM = item("a", "Falsche Angaben");
    private static final NewsItem OTHER = item("b", "Andere Meldung");

    @Test
    void writesEachDeedDownWithWhoAndWhen() {
        order(new OperatorOrder.Mute("example", true));
        now = NOW.plusSeconds(60);
        order(new OperatorOrder.VisitNow("example"));
        assertThat(archive.oversight().deeds(10))
                .containsExactly(
                        new Deed(now, "Kim", "visit", "example", ""), new Deed(NOW, "Kim", "mute", "example", ""));
        assertThat(archive.oversight().deeds(1)).hasSize(1);
    }

    @Test
    void forgetsRecordsThatAreOldEnough() {
        archive.schedule().record(ItemsContract.visit("example", "v1"), List.of(exchange(NOW)));
        report(ITEM); // what was recorded before is durable then
        order(new OperatorOrder.VisitNow("example"));
        now = NOW.plus(Duration.ofDays(10));
        order(new OperatorOrder.VisitNow("other"));
        archive.oversight().forget(Duration.ofDays(1), Duration.ofDays(9));
        assertThat(archive.oversight().deeds(10)).extracting(Deed::object).containsExactly("other");
        assertThat(archive.schedule().exchanges()).isEmpty();
    }

    private static Exchange exchange(Instant at) {
        return new Exchange(
                at, URI.create("https://example.org/feed"), false, 200, Optional.empty(), Duration.ofMillis(20), 1_000);
    }

    @Test
    void rulingsOnSourcesOutliveARestart() {
        order(new OperatorOrder.Mute("example", true));
        order(new OperatorOrder.Unfreeze("example", Optional.of("neu.example")));
        order(new OperatorOrder.Mute("other", true));
        order(new OperatorOrder.Mute("other", false));
        restart();
        assertThat(archive.oversight().rulings().get("example"))
                .isEqualTo(new Ruling(true, Optional.of("neu.example")));
        assertThat(archive.oversight().rulings().get("other")).isEqualTo(Ruling.NONE);
    }

    @Test
    void aRemovedItemIsGoneFromEverything() {
        report(ITEM);
        add(item("a", "Falsche Angaben, berichtigt"), OTHER);
        order(new OperatorOrder.Remove(ITEM.id(), "Schreiben vom 1. Juli"));
        archive.finding().refresh();
        assertThat(archive.items().get(ITEM.id())).isEmpty();
        assertThat(exported()).extracting(NewsItem::id).containsExactly(OTHER.id());
        assertThat(ids(NewsQuery.ALL)).containsExactly(OTHER.id());
        assertThat(titles("Angaben")).isEmpty();
        assertThat(archive.oversight().removed(ITEM.id())).contains(NOW);
        assertThat(archive.oversight().removed(OTHER.id())).isEmpty();
        assertThat(archive.changes().after(0, 100))
                .filteredOn(change -> change.item().equals(ITEM.id()))
                .last()
                .extracting(Changes.Change::what)
                .isEqualTo(Changes.What.REMOVED);
    }

    @Test
    void aRemovedItemIsNeitherCollectedNorBroughtBack() {
        report(ITEM);
        order(new OperatorOrder.Remove(ITEM.id(), ""));
        assertThat(report(ITEM)).isEqualTo(new Keeping.Reported(0, 0));
        assertThat(archive.keeping().restore(List.of(ITEM))).isEqualTo(new Keeping.Reported(0, 0));
        assertThat(archive.keeping()
                        .report(List.of(ITEM.id()), known -> {
                            assertThat(known).containsExactly(ITEM.id());
                            return Report.of(List.of());
                        })
                        .counts())
                .isEqualTo(new Keeping.Reported(0, 0));
        assertThat(archive.items().size()).isZero();
    }

    @Test
    void aRemovedItemIsKnownAgainByItsGuidUnderAnotherLink() {
        report(withGuid(ITEM, "https://example.org/a"));
        order(new OperatorOrder.Remove(ITEM.id(), ""));
        URI link = URI.create("https://example.org/anderswo");
        NewsItem moved = withGuid(item("anderswo", "Falsche Angaben"), "https://example.org/a");
        assertThat(moved.id()).isEqualTo(ItemId.of(moved.headline().link()));
        assertThat(report(moved.withHeadline(moved.headline().withLink(link)))).isEqualTo(new Keeping.Reported(0, 0));
    }

    private static NewsItem withGuid(NewsItem item, String path) {
        Headline said = item.headline();
        return item.withHeadline(new Headline(
                said.kicker(),
                said.title(),
                said.teaser(),
                said.link(),
                said.date(),
                said.printedDate(),
                said.categories(),
                Optional.of("urn:meldung:" + path),
                said.dayMark()));
    }

    @Test
    void anItemThatIsNotKnownCanNeitherBeRemovedNorCorrected() {
        assertThat(archive.oversight().carryOut(new OperatorOrder.Remove("unknown", ""), "Kim"))
                .isFalse();
        assertThat(archive.oversight().carryOut(new OperatorOrder.Correct("unknown", title("Neu")), "Kim"))
                .isFalse();
        assertThat(archive.oversight().deeds(10)).isEmpty();
    }

    @Test
    void aTitleSetByHandIsShownAndFoundAndOutlivesWhatTheSourceSays() {
        add(ITEM);
        order(new OperatorOrder.Correct(ITEM.id(), title("Richtige Überschrift")));
        report(item("a", "Noch falschere Angaben"));
        archive.finding().refresh();
        assertThat(known(ITEM.id()).headline().fullTitle()).isEqualTo("Richtige Überschrift");
        assertThat(titles("Überschrift")).hasSize(1);
        order(new OperatorOrder.Correct(ITEM.id(), title("")));
        assertThat(known(ITEM.id()).headline().title()).isEqualTo("Noch falschere Angaben");
    }

    private static Correction title(String title) {
        return new Correction(
                Optional.of(title).filter(words -> !words.isEmpty()),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private void order(OperatorOrder order) {
        assertThat(archive.oversight().carryOut(order, "Kim")).isTrue();
    }
}
