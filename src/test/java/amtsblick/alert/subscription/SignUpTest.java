// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.alert.Frequency;
import amtsblick.archive.alert.QueuedMail.Kind;
import amtsblick.archive.alert.Timing;
import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.config.Secret;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept and sent of wishes, however many come. */
class SignUpTest {
    private static final Timing DAILY = new Timing(Frequency.DAILY, 7, DayOfWeek.MONDAY, 0);

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2025-07-01T10:00:00Z");
    private LocalArchive archive;
    private SignUp signUp;

    @BeforeEach
    void open() {
        archive = LocalArchive.open(folder, ConfigFolder.defaults(), () -> now);
        AddressVault vault = new AddressVault(new Secret("ein Schlüssel mit wenigstens 32 Zeichen"));
        signUp = new SignUp(archive.alerts(), vault, () -> now);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private void ask(String address, int many) {
        MailAddress to = MailAddress.of(address).orElseThrow();
        for (int i = 0; i < many; i++) {
            signUp.ask(to, "/?q=Wort" + i, DAILY, "de");
        }
    }

    private int questions() {
        return (int) archive.alerts().outbox().due(now, 10_000).stream()
                .filter(mail -> mail.kind() == Kind.CONFIRMATION)
                .count();
    }

    @Test
    void tenThousandWishesForOneAddressAreThreeMailsADayHoweverItIsSpelt() {
        for (String spelling : List.of("kim@example.net", "Kim@Example.NET", " KIM@example.net ", "kim@EXAMPLE.net")) {
            ask(spelling, 2_500);
        }
        assertThat(questions()).isEqualTo(3);
        assertThat(archive.alerts().counts().unconfirmed()).isEqualTo(3);
        now = now.plus(Duration.ofHours(23));
        ask("kim@example.net", 100);
        assertThat(questions()).isEqualTo(3);
        now = now.plus(Duration.ofHours(2));
        ask("kim@example.net", 100);
        assertThat(questions()).isEqualTo(6);
    }

    @Test
    void oneMailboxGetsThreeMailsADayUnderWhateverNames() {
        for (int i = 0; i < 5_000; i++) {
            ask("kim+" + i + "@example.net", 1);
        }
        assertThat(questions()).isEqualTo(3);
        for (String dotted : List.of("kim@gmail.com", "k.im@gmail.com", "ki.m+x@googlemail.com", "k.i.m@gmail.com")) {
            ask(dotted, 1);
        }
        assertThat(questions()).as("dots mean nothing there").isEqualTo(6);
        ask("k.im@example.net", 1);
        assertThat(questions()).as("and something elsewhere").isEqualTo(7);
        now = now.plus(Duration.ofHours(25));
        ask("kim+neu@example.net", 1);
        assertThat(questions()).isEqualTo(8);
    }

    @Test
    void whatNobodyConfirmsLeavesNothingAfterAWeek() {
        for (int i = 0; i < 300; i++) {
            ask("r" + i + "@example.net", 1);
        }
        now = now.plus(SignUp.PATIENCE).plusSeconds(1);
        assertThat(archive.alerts().subscriptions().forgetUnconfirmed(now.minus(SignUp.PATIENCE)))
                .isEqualTo(300);
        assertThat(archive.alerts().counts().subscribers()).isEmpty();
        assertThat(archive.alerts().counts().mails()).isEmpty();
    }

    @Test
    void linksOfOneUseAreGoodForNoOther() {
        ask("kim@example.net", 1);
        String wish = archive.alerts()
                .outbox()
                .due(now, 1)
                .getFirst()
                .parts()
                .getFirst()
                .subscription();
        LinkTokens tokens = new LinkTokens(new AddressVault(new Secret("ein Schlüssel mit wenigstens 32 Zeichen")));
        LinkTokens others = new LinkTokens(new AddressVault(new Secret("ein anderer mit wenigstens 32 Zeichen")));
        assertThat(signUp.waiting(tokens.of(LinkTokens.Purpose.MANAGE, wish))).isEmpty();
        assertThat(signUp.waiting(others.of(LinkTokens.Purpose.CONFIRM, wish))).isEmpty();
        assertThat(signUp.waiting(tokens.of(LinkTokens.Purpose.CONFIRM, wish))).isPresent();
    }
}
