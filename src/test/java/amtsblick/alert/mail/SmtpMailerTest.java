// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.mail;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.alert.mail.MailSettings.Security;
import amtsblick.alert.mail.MailSettings.Server;
import amtsblick.alert.mail.Mailer.Outcome;
import amtsblick.alert.subscription.MailAddress;
import amtsblick.config.Secret;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a mail at servers of every kind, over real sockets. */
class SmtpMailerTest {
    private static final Duration SHORT = Duration.ofMillis(400);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RCPT | 550 5.1.1 no such user | Refused",
                "RCPT | 450 4.2.0 greylisted, come back in 300 s | Later",
                "RCPT | 452 4.2.2 mailbox full | Later",
                "RCPT | 421 shutting down | Down",
                "CONTENT | 554 5.7.1 looks like spam | Refused",
                "CONTENT | 451 local error | Later",
                "CONTENT | stall | Down",
                "CONTENT | cut | Down",
                "MAIL | 550 5.7.1 you may not send | Down",
                "MAIL | 451 too many mails | Later",
                "CONNECT | 554 go away | Down",
                "CONNECT | stall | Down",
                "CONNECT | cut | Down",
                "CONNECT | 220 | Taken",
                "EHLO | 502 what? | Taken",
                "DATA | 451 not now | Later",
                "QUIT | cut | Taken",
                "CONNECT | not a mail server at all | Down"
            })
    void everyAnswerHasItsOutcome(String line, String answer, String outcome) throws IOException {
        try (NastyServer server = new NastyServer(said -> said.startsWith(line) ? answer : "");
                SmtpMailer mailer = mailer(server.port(), Security.NONE, new Properties())) {
            Outcome said = mailer.send(letter("kim@example.net", "Neues"));
            assertThat(said.getClass().getSimpleName()).as(said.toString()).isEqualTo(outcome);
            assertThat(said.toString()).doesNotContain("kim@example.net");
        }
    }

    @Test
    void nobodyListensIsNobodysBounce() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0)) {
            port = gone.getLocalPort();
        }
        try (SmtpMailer mailer = mailer(port, Security.NONE, new Properties())) {
            assertThat(mailer.send(letter("kim@example.net", "Neues"))).isInstanceOf(Outcome.Down.class);
        }
    }

    @Test
    void oneRefusedMailCostsNoOther() throws IOException {
        try (NastyServer server = new NastyServer(said -> said.startsWith("RCPT TO:<bad") ? "550 no" : "");
                SmtpMailer mailer = mailer(server.port(), Security.NONE, new Properties())) {
            assertThat(mailer.send(letter("kim@example.net", "eins"))).isInstanceOf(Outcome.Taken.class);
            assertThat(mailer.send(letter("bad@example.net", "zwei"))).isInstanceOf(Outcome.Refused.class);
            assertThat(mailer.send(letter("kim@example.net", "drei"))).isInstanceOf(Outcome.Taken.class);
            assertThat(server.contents).hasSize(2);
        }
    }

    @Test
    void withoutTheEncryptionThatIsAskedForNothingIsSent() throws IOException {
        try (NastyServer server = new NastyServer(_ -> "");
                SmtpMailer starttls = mailer(server.port(), Security.STARTTLS, new Properties());
                SmtpMailer tls = mailer(server.port(), Security.TLS, new Properties())) {
            assertThat(starttls.send(letter("kim@example.net", "Neues"))).isInstanceOf(Outcome.Down.class);
            assertThat(tls.send(letter("kim@example.net", "Neues"))).isInstanceOf(Outcome.Down.class);
            assertThat(server.contents).isEmpty();
        }
    }

    @Test
    void sendsOverTlsWithAPassword() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.start();
        try {
            server.setUser("news@amtsblick.example", "news", "geheim");
            Properties trust = new Properties();
            trust.put("mail.smtp.ssl.trust", "*");
            trust.put("mail.smtp.ssl.checkserveridentity", "false");
            Server named = new Server(
                    "127.0.0.1",
                    server.getSmtps().getPort(),
                    Security.TLS,
                    Optional.of("news"),
                    Optional.of(new Secret("geheim")));
            Server wrong = new Server(
                    "127.0.0.1",
                    server.getSmtps().getPort(),
                    Security.TLS,
                    Optional.of("news"),
                    Optional.of(new Secret("falsch")));
            try (SmtpMailer mailer = new SmtpMailer(settings(), named, "Amtsblick", Duration.ofSeconds(10), trust);
                    SmtpMailer unknown = new SmtpMailer(settings(), wrong, "Amtsblick", Duration.ofSeconds(10), trust);
                    SmtpMailer careful =
                            new SmtpMailer(settings(), named, "Amtsblick", Duration.ofSeconds(10), new Properties())) {
                assertThat(mailer.send(letter("kim@example.net", "Neues"))).isInstanceOf(Outcome.Taken.class);
                assertThat(unknown.send(letter("kim@example.net", "Neues"))).isInstanceOf(Outcome.Down.class);
                assertThat(careful.send(letter("kim@example.net", "Neues")))
                        .as("a certificate of nobody")
                        .isInstanceOf(Outcome.Down.class);
            }
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void whatIsSentIsInTheFormOfTheWire() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (SmtpMailer mailer = mailer(server.getSmtp().getPort(), Security.NONE, new Properties())) {
            mailer.send(letter("kim@example.net", "Förderung: \"Neues\"\r\nBcc: all@example.net"));
            MimeMessage mail = server.getReceivedMessages()[0];
            assertThat(mail.getMessageID()).isEqualTo("<abcdefghijklmnopqrst@amtsblick.example>");
            assertThat(mail.getSentDate().toInstant()).isEqualTo(Instant.parse("2025-07-01T05:00:00Z"));
            assertThat(mail.getSubject()).isEqualTo("Förderung: \"Neues\" Bcc: all@example.net");
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getHeader("X-Test", null)).isEqualTo("eins zwei");
            assertThat(mail.getHeader("Return-Path")).isNotNull();
            assertThat(mail.getFrom()[0].toString()).isEqualTo("Amtsblick <news@amtsblick.example>");
            assertThat(mail.getContentType()).startsWith("multipart/alternative");
        } finally {
            server.stop();
        }
    }

    @Test
    void aDryRunWritesWhatWouldBeSent(@TempDir Path folder) throws Exception {
        try (FolderMailer mailer = new FolderMailer(folder.resolve("mails"), settings(), "Amtsblick")) {
            assertThat(mailer.send(letter("kim@example.net", "Neues"))).isInstanceOf(Outcome.Taken.class);
            assertThat(Files.readString(folder.resolve("mails/abcdefghijklmnopqrst.eml")))
                    .contains("To: kim@example.net")
                    .contains("Message-ID: <abcdefghijklmnopqrst@amtsblick.example>");
        }
        Path file = Files.writeString(folder.resolve("file"), "");
        try (FolderMailer mailer = new FolderMailer(file, settings(), "Amtsblick")) {
            assertThat(mailer.send(letter("kim@example.net", "Neues"))).isInstanceOf(Outcome.Down.class);
        }
    }

    private static SmtpMailer mailer(int port, Security security, Properties more) {
        Server server = new Server("127.0.0.1", port, security, Optional.empty(), Optional.empty());
        return new SmtpMailer(settings(), server, "Amtsblick", SHORT, more);
    }

    static MailSettings settings() {
        return new MailSettings(
                "news@amtsblick.example",
                "back@amtsblick.example",
                Optional.empty(),
                Optional.empty(),
                100,
                Optional.empty());
    }

    private static Letter letter(String to, String subject) {
        return new Letter(
                "abcdefghijklmnopqrst",
                MailAddress.of(to).orElseThrow(),
                Instant.parse("2025-07-01T05:00:00Z"),
                "de",
                subject,
                Map.of("X-Test", "eins\nzwei"),
                "Text\n.\nEnde",
                "<p>Text</p>");
    }
}
