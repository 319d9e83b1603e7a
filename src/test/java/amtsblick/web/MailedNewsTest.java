// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.alert.Subscription;
import amtsblick.news.NewsItem;
import amtsblick.news.Rights;
import amtsblick.source.Visit;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What mails with news say, and what they keep to themselves. */
class MailedNewsTest extends MailSite {
    @Test
    void severalSubscriptionsComeAsOneMailWithEachItemOnceAndAllItsReasons() throws Exception {
        subscribe("/?region=DE-TH", "daily");
        subscribe("/?q=Mittel", "daily");
        subscribe("/?region=DE-HB", "weekly");
        add(item("b", "Jena bewilligt Mittel", "DE-TH"), item("c", "Bremen bewilligt Mittel", "DE-HB"));
        later(Duration.ofDays(1));
        rounds.once();
        MimeMessage news = mail(4);
        assertThat(news.getSubject()).isEqualTo("2 neue Meldungen: 2 Abos");
        assertThat(text(news))
                .containsOnlyOnce("* Jena bewilligt Mittel")
                .contains("Abo: Meldungen in Thüringen; Meldungen mit „Mittel“");
        later(Duration.ofDays(7));
        rounds.once();
        assertThat(texts())
                .filteredOn(text -> text.contains("* Bremen bewilligt Mittel"))
                .hasSize(1);
        assertThat(texts()).anyMatch(text -> text.contains("1 weitere kam schon mit einem anderen Abo"));
    }

    /** Five mails a day for overlapping wishes: what planningalerts#291 complains of. */
    @Test
    void whatCameWithAnotherSubscriptionIsNoReasonForAMailOfItsOwn() throws Exception {
        subscribe("/", "immediately");
        subscribe("/?region=DE-TH", "immediately");
        add(item("a", "Bremen bewilligt Mittel", "DE-HB"));
        rounds.once();
        later(Duration.ofMinutes(3));
        add(item("b", "Jena bewilligt Mittel", "DE-TH"));
        rounds.once();
        later(Duration.ofMinutes(2));
        rounds.once();
        assertThat(mail(3).getSubject()).isEqualTo("2 neue Meldungen");
        for (int i = 0; i < 29; i++) {
            later(Duration.ofDays(1));
            rounds.once();
        }
        assertThat(server.getReceivedMessages()).hasSize(3);
        later(Duration.ofDays(2));
        rounds.once();
        assertThat(texts().subList(3, server.getReceivedMessages().length))
                .as("a month without anything")
                .isNotEmpty()
                .allMatch(text -> text.contains("Nichts Neues seit der letzten E-Mail"));
    }

    @Test
    void withoutNewsItStillProvesThatItLives() throws Exception {
        add(item("old", "Früher gemeldet", "DE-TH"));
        subscribe("/?region=DE-TH", "daily");
        later(Duration.ofDays(1));
        rounds.once();
        assertThat(mail(2).getSubject()).isEqualTo("Nichts Neues: Meldungen in Thüringen");
        assertThat(text(mail(2))).contains("0 neue · die einzige Quelle dieser Auswahl ist in Ordnung");
    }

    /** What it did not see in time is not told of, and looked for again with the next email. */
    @Test
    void ofSourcesThatWereNotAllFoundNothingIsSaid() throws Exception {
        add(item("old", "Früher gemeldet", "DE-TH"));
        subscribe("/?region=DE-TH", "daily");
        later(Duration.ofDays(1));
        site.cutShort = true;
        rounds.once();
        assertThat(text(mail(2))).contains("0 neue").doesNotContain("Quelle");
        assertThat(html(mail(2))).contains("0 neue<");
        assertThat(site.page("/abo/mail?region=DE-BY").text())
                .contains("wurde abgebrochen")
                .doesNotContain("keine Meldung");
        site.cutShort = false;
        later(Duration.ofDays(1));
        rounds.once();
        assertThat(text(mail(3))).contains("0 neue · die einzige Quelle dieser Auswahl ist in Ordnung");
    }

    @Test
    void theFirstSourceOfASelectionCountsWithItsFirstItem() throws Exception {
        String own = subscribe("/?region=DE-TH", "daily");
        later(Duration.ofDays(1));
        rounds.once();
        assertThat(text(mail(2))).contains("0 neue · keine Quelle in dieser Auswahl");
        String id = site.page(own).select("input[name=id]").attr("value");
        post("/abo/meine", Map.of("t", token(own), "id", id, "act", "change", "frequency", "immediately"));
        add(item("a", "Jena bewilligt Mittel", "DE-TH"));
        rounds.once();
        later(Duration.ofMinutes(5));
        rounds.once();
        assertThat(text(mail(3))).contains("1 neue · die einzige Quelle dieser Auswahl ist in Ordnung");
    }

    @Test
    void whatIsWrongWithASourceAndWhatASelectionMeansNoMoreIsTold() throws Exception {
        subscribe("/?source=example", "daily");
        String own = subscribe("/?region=DE-TH", "daily");
        Instant broken = site.now.minus(Duration.ofDays(3));
        site.archive
                .schedule()
                .record(
                        Visit.outline(
                                "example",
                                site.now,
                                Optional.of(site.now),
                                Optional.of(broken),
                                Visit.Outcome.FAILED,
                                500,
                                9,
                                20),
                        List.of());
        Subscription former =
                site.archive.alerts().subscriptions().of(subscriber()).getFirst();
        site.archive
                .alerts()
                .subscriptions()
                .admit(
                        site.archive
                                .alerts()
                                .subscriptions()
                                .subscriber(former.subscriber())
                                .orElseThrow(),
                        Subscription.asked("gone", former.subscriber(), "/?kind=gibtsnicht", former.timing(), site.now),
                        "list 2025-01-01",
                        site.now);
        later(Duration.ofDays(1));
        rounds.once();
        assertThat(text(mail(3)))
                .contains("0 neue · die einzige Quelle dieser Auswahl ist nicht in Ordnung")
                .contains("- Quelle example ist nicht lesbar; zuletzt gelesen am 28. Juni 2025")
                .contains("Diese Auswahl gibt es nicht mehr")
                .contains("/?kind=gibtsnicht");
        assertThat(site.page(own).text()).contains("eine Auswahl, die es so nicht mehr gibt");
    }

    @Test
    void whatEndsSoonIsToldAlsoWhereItIsNotNew() throws Exception {
        LocalDate end = LocalDate.of(2025, 7, 9);
        NewsItem old =
                FactSamples.item("f", "Anträge bis 9. Juli", "", "2025-06-01", "DE-TH", FactSamples.funding(end, ""));
        add(
                old,
                FactSamples.item(
                        "g",
                        "Anträge bis Jahresende",
                        "",
                        "2025-06-01",
                        "DE-TH",
                        FactSamples.funding(end.plusMonths(5), "")));
        subscribe("/?region=DE-TH", "daily");
        later(Duration.ofDays(1));
        rounds.once();
        assertThat(text(mail(2)))
                .contains("Nichts Neues")
                .contains("Fristen der nächsten zwei Wochen")
                .contains("* Anträge bis 9. Juli")
                .contains("bis 9. Juli 2025, noch 7 Tage")
                .doesNotContain("Jahresende");
    }

    @Test
    void whatWasCollectedLateComesOnceAndIsMarked() throws Exception {
        subscribe("/", "daily");
        add(item("a", "Längst gesagt", "", "2025-06-02", "DE", Rights.OPEN));
        later(Duration.ofDays(1));
        rounds.once();
        assertThat(text(mail(2))).contains("* Längst gesagt").contains("nachgetragen, hier seit 1.7.2025");
        later(Duration.ofDays(1));
        rounds.once();
        assertThat(text(mail(3))).doesNotContain("Längst gesagt");
    }

    @Test
    void rightsAreRespectedAndWhatWasRemovedIsNotSent() throws Exception {
        subscribe("/", "daily");
        NewsItem removed = item("b", "Falsche Behauptung", "DE");
        add(
                item(
                        "a",
                        "Nur die Überschrift",
                        "Ein Text, der nicht gezeigt werden darf.",
                        "2025-07-01",
                        "DE",
                        Rights.HEADLINE),
                removed);
        rounds.once();
        site.archive
                .oversight()
                .carryOut(new amtsblick.archive.oversight.OperatorOrder.Remove(removed.id(), ""), "Kim");
        later(Duration.ofDays(1));
        rounds.once();
        assertThat(text(mail(2)) + html(mail(2)))
                .contains("Nur die Überschrift")
                .doesNotContain("nicht gezeigt")
                .doesNotContain("Falsche Behauptung");
    }

    /** The one there is. */
    private String subscriber() throws Exception {
        Matcher own = Pattern.compile("t=([^.]+)\\.").matcher(link(text(mail(1))));
        assertThat(own.find()).isTrue();
        return site.archive
                .alerts()
                .subscriptions()
                .find(own.group(1))
                .orElseThrow()
                .subscriber();
    }
}
