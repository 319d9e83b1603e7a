// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.oversight.Correction;
import amtsblick.archive.oversight.Deed;
import java.net.http.HttpResponse;
import java.util.List;
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
                "kind | nonsense | nonsense"
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
