// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.mail;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.alert.mail.MailSettings.Security;
import amtsblick.alert.mail.MailSettings.Server;
import amtsblick.archive.alert.Frequency;
import amtsblick.archive.alert.Outbox.Addition;
import amtsblick.archive.alert.QueuedMail;
import amtsblick.archive.alert.Subscriber;
import amtsblick.archive.alert.Subscriber.State;
import amtsblick.archive.alert.Subscription;
import amtsblick.archive.alert.Timing;
import amtsblick.archive.local.LocalArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.config.Secret;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails that come back, read from a real mailbox. */
class BounceMailboxTest {
    private static final Instant NOW = Instant.parse("2025-07-01T09:00:00Z");
    private static final String ID = "abcdefghijklmnopqrs";

    @TempDir
    private Path folder;

    @Test
    void threeMailsThatComeBackEndTheMailsAndOtherMailStays() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        try (LocalArchive archive = LocalArchive.open(folder, ConfigFolder.defaults(), () -> NOW)) {
            GreenMailUser box = server.setUser("back@amtsblick.example", "back", "geheim");
            Timing daily = new Timing(Frequency.DAILY, 7, DayOfWeek.MONDAY, 0);
            Subscriber kim = new Subscriber("r", "hash", "sealed", "de", State.ACTIVE, 0, NOW);
            archive.alerts()
                    .subscriptions()
                    .admit(kim, Subscription.asked("s", "r", "/", daily, NOW), "list 2025-01-01", NOW);
            for (int i = 1; i <= 3; i++) {
                QueuedMail mail = QueuedMail.of(ID + i, "r", QueuedMail.Kind.DIGEST, NOW, List.of());
                archive.alerts().outbox().add(List.of(new Addition(mail, Map.of())));
                archive.alerts().outbox().begin(List.of(ID + i), NOW);
                archive.alerts().outbox().sent(ID + i, NOW);
            }
            box.deliver(message("MIME-Version: 1.0\r\nContent-Type: multipart/report\r\n\r\nno parts at all"));
            box.deliver(report(ID + 1, "failed"));
            box.deliver(report(ID + 1, "failed"));
            box.deliver(report(ID + 2, "delayed"));
            box.deliver(report("unknownunknownunknow", "failed"));
            box.deliver(message(
                    "Subject: Bin im Urlaub\r\nAuto-Submitted: auto-replied\r\n\r\n<" + ID + "3@amtsblick.example>"));
            BounceMailbox mailbox = new BounceMailbox(
                    new Server(
                            "127.0.0.1",
                            server.getImap().getPort(),
                            Security.NONE,
                            Optional.of("back"),
                            Optional.of(new Secret("geheim"))),
                    SmtpMailerTest.settings(),
                    archive.alerts().outbox());
            assertThat(mailbox.read())
                    .as("a broken mail, at which this server hangs up")
                    .isZero();
            assertThat(mailbox.read()).as("each of ours once").isEqualTo(1);
            assertThat(mailbox.read()).as("what was read is not read again").isZero();
            assertThat(archive.alerts()
                            .subscriptions()
                            .subscriber("r")
                            .orElseThrow()
                            .bounces())
                    .isEqualTo(1);
            box.deliver(report(ID + 2, "failed"));
            box.deliver(report(ID + 3, "failed"));
            assertThat(mailbox.read()).isEqualTo(2);
            assertThat(archive.alerts()
                            .subscriptions()
                            .subscriber("r")
                            .orElseThrow()
                            .state())
                    .isEqualTo(State.BOUNCED);
        } finally {
            server.stop();
        }
    }

    @Test
    void aMailboxThatCannotBeReadIsReadLater() {
        Server nobody =
                new Server("127.0.0.1", 1, Security.NONE, Optional.of("back"), Optional.of(new Secret("geheim")));
        try (LocalArchive archive = LocalArchive.open(folder, ConfigFolder.defaults(), () -> NOW)) {
            assertThat(new BounceMailbox(
                                    nobody,
                                    SmtpMailerTest.settings(),
                                    archive.alerts().outbox())
                            .read())
                    .isZero();
        }
    }

    private static MimeMessage report(String id, String action) throws Exception {
        return message(String.join(
                "\r\n",
                "From: MAILER-DAEMON@mail.example",
                "Subject: Undelivered Mail Returned to Sender",
                "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"",
                "",
                "--b",
                "Content-Type: text/plain",
                "",
                "I am sorry.",
                "--b",
                "Content-Type: message/delivery-status",
                "",
                "Reporting-MTA: dns; mail.example",
                "",
                "Final-Recipient: rfc822; kim@example.net",
                "Action: " + action,
                "Status: 5.1.1",
                "",
                "--b",
                "Content-Type: text/rfc822-headers",
                "",
                "Message-ID: <" + id + "@amtsblick.example>",
                "To: kim@example.net",
                "",
                "--b--",
                ""));
    }

    private static MimeMessage message(String text) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
