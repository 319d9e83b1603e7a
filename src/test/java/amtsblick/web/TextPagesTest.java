// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The pages that the law demands. */
class TextPagesTest extends PagesSite {
    @Test
    void thePrivacyPageSaysWhatTheGeneralDataProtectionRegulationDemands() {
        String german = site.page("/privacy").select("main").text();
        assertThat(german)
                .as(
                        "controller, officer, basis, receivers, third countries, time, rights, complaint, duty, decisions (Art. 13)")
                .contains("Stadt Ahausen", "Datenschutzbeauftragte", "Art. 6 Abs. 1", "gibt nichts davon weiter")
                .contains("außerhalb der EU", "30 Tage im Abrufprotokoll", "Art. 15 bis 21", "widerrufen")
                .contains("Aufsichtsbehörde", "nichts angeben", "Automatisch entschieden");
        assertThat(site.page("/privacy?lang=en").select("main").text())
                .contains(
                        "Stadt Ahausen",
                        "Data protection officer",
                        "Art. 6(1)",
                        "passes none of it on",
                        "outside the EU")
                .contains("for 30 days", "Art. 15 to 21", "withdraw", "supervisory authority", "automated decisions");
    }

    @Test
    void theStatementOnAccessibilityHasThePartsOfTheModel() {
        assertThat(site.page("/accessibility").select("main").text())
                .as(
                        "scope, status, what is not accessible and why, how and when it was made, contact, enforcement (EU 2018/1523)")
                .contains(
                        "gilt für https://news.example", "teilweise vereinbar", "nicht barrierefrei", "Selbstbewertung")
                .contains("2026", "Barriere melden", "Durchsetzungs- oder Schlichtungsstelle");
        assertThat(site.page("/accessibility?lang=en").select("main").text())
                .contains("applies to https://news.example", "partially compliant", "not accessible", "self-assessment")
                .contains("Report a barrier", "enforcement or arbitration body");
    }

    @Test
    void theImprintSaysWhatIsMissing() {
        assertThat(site.page("/imprint").select("main").text())
                .contains("Stadt Ahausen", "12345 Ahausen", "vom Betreiber noch nicht eingetragen");
    }
}
