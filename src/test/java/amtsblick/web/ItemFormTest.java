// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.oversight.Correction;
import amtsblick.archive.oversight.Deed;
import amtsblick.news.fact.Deadline;
import amtsblick.news.fact.Facts;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form on which an item is corrected or removed keeps what was typed, and removes nothing by accident. */
class ItemFormTest extends OperatorSite {
    private static final String FORM = "/betrieb/meldung/" + ITEM.id();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "region | Thüringen, DE-XX | DE-XX",
                "region | Mitteldeutschland | Mitteldeutschland",
                "kind | nonsense | nonsense",
                "region | - | -",
                "place | 05315 | 05315",
                "place | Kasssel | Kasssel",
                "place | -; Jena | -",
                "body | FITKOO | FITKOO",
                "level | galactic | galactic"
            })
    void aMistakeIsSaidAtItsFieldAndNothingThatWasTypedIsLost(String field, String typed, String wrong) {
        HttpResponse<byte[]> refused = post(
                FORM, "act", "correct", "title", "Neue Überschrift", "topic", "ai", "why", "Zuschrift", field, typed);
        assertThat(refused.statusCode()).isEqualTo(400);
        Document page = page(refused);
        assertThat(page.select("[role=alert]").text()).contains("„" + wrong + "“");
        Element marked = page.select("[aria-invalid=true]").first();
        assertThat(marked.id()).isEqualTo(field);
        assertThat(page.getElementById(marked.attr("aria-describedby")).text()).contains(wrong);
        assertThat(page.select("#title").attr("value")).isEqualTo("Neue Überschrift");
        assertThat(page.select("#why").attr("value")).isEqualTo("Zuschrift");
        if (field.equals("region")) {
            assertThat(page.select("#region").attr("value")).isEqualTo(typed);
        }
        assertThat(page.select("input[name=topic][checked]").eachAttr("value")).containsExactly("ai");
        assertThat(site.archive.oversight().correction(ITEM.id())).isEmpty();
    }

    @Test
    void regionsMayBeCalledByTheirNames() {
        assertThat(said(post(FORM, "act", "correct", "region", "Thüringen, de-sn; Bund")))
                .isEqualTo("Die Meldung ist berichtigt.");
        assertThat(site.archive.oversight().correction(ITEM.id()).map(Correction::regions))
                .contains(List.of("DE-TH", "DE-SN", "DE"));
    }

    @Test
    void placesLevelBodiesAndFactsAreCorrectedToo() {
        Facts read = new Facts(
                Optional.of(new Deadline(LocalDate.of(2025, 9, 1), Deadline.Duty.APPLICATION, "bis 1. September")),
                Optional.empty(),
                List.of(),
                List.of("Land", "Kommunen"),
                Optional.empty(),
                Optional.empty());
        Labels found = ITEM.labels().with(List.of(new Label("BMI", "who", List.of())), read);
        site.archive.keeping().amend(List.of(new Amendment.Relabelled(ITEM.id(), ITEM.labels(), found)));
        post(
                FORM,
                "act",
                "correct",
                "place",
                "jena; Gera",
                "level",
                "municipal",
                "body",
                "FITKO; BMDS",
                "fact",
                "agreement");
        Labels corrected = labels();
        assertThat(corrected.placeNames()).containsExactly("Jena", "Gera");
        assertThat(corrected.level().value()).isEqualTo("municipal");
        assertThat(corrected.bodyNames()).containsExactly("FITKO", "BMDS");
        assertThat(corrected.facts().kinds()).containsExactly(Facts.Kind.DEADLINE);
        Document form = page(site.get(FORM, "Authorization", KIM));
        assertThat(form.select("#place").attr("value")).isEqualTo("Jena, Gera");
        assertThat(form.select("#body").attr("value")).isEqualTo("FITKO; BMDS");
        assertThat(form.select("#level option[selected]").attr("value")).isEqualTo("municipal");
        assertThat(form.select("input[name=fact][checked]").eachAttr("value")).containsExactly("agreement");

        post(FORM, "act", "correct", "place", "-", "body", "–");
        assertThat(labels().placeNames()).isEmpty();
        assertThat(labels().bodyNames()).as("nobody acts").isEmpty();
        assertThat(labels().facts()).isEqualTo(read);
        assertThat(page(site.get(FORM, "Authorization", KIM)).select("#body").attr("value"))
                .isEqualTo("-");

        post(FORM, "act", "correct", "place", "", "body", "");
        assertThat(labels()).as("the rules decide again").isEqualTo(found);
    }

    private Labels labels() {
        return site.archive.items().get(ITEM.id()).orElseThrow().labels();
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '"})
    void nothingIsRemovedWithoutAReason(String reason) {
        HttpResponse<byte[]> refused = post(FORM, "act", "remove", "why", reason, "sure", "yes");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("[role=alert]").text()).contains("Grund");
        assertThat(page(refused).select("[aria-invalid=true]").eachAttr("id")).containsExactly("reason");
        assertStands();
    }

    @Test
    void aRemovalIsConfirmedOnce() {
        HttpResponse<byte[]> asked = post(FORM, "act", "remove", "why", "Schreiben vom 1. Juli");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(page(asked).select("[role=alert]").text()).contains("Wirklich entfernen");
        assertThat(page(asked).select("#reason").attr("value")).isEqualTo("Schreiben vom 1. Juli");
        assertStands();
        Element sure = page(asked).select("form:has(#reason) [name=sure]").first();
        assertThat(said(post(FORM, "act", "remove", "why", "Schreiben vom 1. Juli", "sure", sure.attr("value"))))
                .isEqualTo("Die Meldung ist entfernt.");
        assertThat(site.get("/item/" + ITEM.id()).statusCode()).isEqualTo(410);
        assertThat(site.archive.oversight().deeds(10))
                .extracting(Deed::what, Deed::detail)
                .hasSize(1)
                .first()
                .asString()
                .contains("Schreiben vom 1. Juli");
    }

    @Test
    void whatIsNoActOrNoItemIsAnsweredAsBefore() {
        assertThat(said(post(FORM, "act", "nonsense"))).startsWith("Die Angaben waren nicht");
        assertThat(site.get("/betrieb/meldung/unknown", "Authorization", KIM).statusCode())
                .isEqualTo(404);
    }

    private void assertStands() {
        assertThat(site.get("/item/" + ITEM.id()).statusCode()).isEqualTo(200);
        assertThat(site.archive.oversight().deeds(10)).isEmpty();
    }
}
