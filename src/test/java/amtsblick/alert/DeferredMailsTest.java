// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.alert.mail.Letter;
import amtsblick.alert.mail.Mailer.Outcome;
import amtsblick.archive.Samples;
import amtsblick.archive.alert.Frequency;
import amtsblick.archive.alert.Timing;
import amtsblick.archive.keeping.Report;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail server that puts mails off: one mailbox that is full is no trouble of ours, a server that takes nothing is. */
class DeferredMailsTest {
    private static final Instant NOW = Instant.parse("2025-07-01T10:00:00Z");

    private static final Timing AT_ONCE = new Timing(Frequency.IMMEDIATELY, 7, DayOfWeek.MONDAY, 1);

    @TempDir
    private Path folder;

    private AlertHouse house;
    private boolean none;

    @BeforeEach
    void open() {
        house = new AlertHouse(folder, NOW, this::hand, () -> {});
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Outcome hand(Letter letter) {
        return none || letter.to().text().startsWith("full")
                ? new Outcome.Later("452 mailbox full")
                : new Outcome.Taken();
    }

    @Test
    void oneFullMailboxIsNoTroubleHoweverLongItIsFull() {
        house.admit("full@example.net", "/?q=Meldung", AT_ONCE);
        house.admit("kim@example.net", "/?q=Meldung", AT_ONCE);
        for (int hour = 0; hour < 12; hour++) {
            news(hour);
            assertThat(house.trouble()).isEmpty();
            assertThat(house.archive().alerts().outbox().oldestUntried()).isEmpty();
        }
    }

    @Test
    void aServerThatTakesNothingIsSaidAndForgottenWithTheFirstMailThatItTakes() {
        for (int reader = 0; reader < 12; reader++) {
            house.admit("kim" + reader + "@example.net", "/?q=Meldung", AT_ONCE);
        }
        none = true;
        news(1);
        assertThat(house.trouble()).contains("452 mailbox full");
        none = false;
        news(5);
        assertThat(house.trouble()).isEmpty();
    }

    private void news(int hour) {
        house.now = NOW.plus(Duration.ofHours(hour + 1L));
        house.archive().keeping().report(Report.of(List.of(Samples.item("n" + hour, "Meldung der Stunde " + hour))));
        house.round();
        house.now = house.now.plus(Duration.ofMinutes(20));
        house.round();
    }
}
