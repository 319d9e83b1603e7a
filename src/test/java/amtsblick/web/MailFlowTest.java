// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whether mails leave is part of the program's health. */
class MailFlowTest extends MailSite {
    @Test
    void mailsThatCannotLeaveAreSaidOfTheProgramsHealth() throws Exception {
        add(item("a", "Netzwerk", "DE-TH"));
        assertThat(site.text("/health/ready")).contains("\"up\"");
        server.stop();
        order("/?region=DE-TH", KIM, "daily");
        order("/?region=DE-TH", "alex@example.net", "daily");
        rounds.once();
        assertThat(site.text("/health/ready")).contains("\"limited\"", "\"mail\":\"no mail can be sent: ");
        assertThat(site.get("/health/ready").statusCode())
                .as("pages are served")
                .isEqualTo(200);
        server.start();
    }

    @Test
    void mailsThatWaitForHoursAreSaidOfTheProgramsHealth() {
        add(item("a", "Netzwerk", "DE-TH"));
        order("/?region=DE-TH", KIM, "daily");
        assertThat(site.text("/health")).contains("\"up\"");
        later(Duration.ofHours(4));
        assertThat(site.text("/health"))
                .as("nobody sends")
                .contains("\"limited\"", "\"mail\":\"mails wait since 2025-07-01T10:00:00Z\"");
    }
}
