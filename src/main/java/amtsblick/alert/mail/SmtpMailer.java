// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands mails to a server by SMTP, several over one connection. No wait is longer than half a minute. */
public final class SmtpMailer implements Mailer {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailer.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int SHUTTING_DOWN = 421;
    private static final int FOR_GOOD = 500;

    private final MailSettings settings;
    private final MailSettings.Server server;
    private final String name;
    private final Session session;
    private @Nullable Transport transport;

    /** @param name of the sender */
    public SmtpMailer(MailSettings settings, MailSettings.Server server, String name) {
        this(settings, server, name, LONGEST_WAIT, new Properties());
    }

    /** With a wait and settings of Angus Mail for tests. */
    SmtpMailer(MailSettings settings, MailSettings.Server server, String name, Duration longestWait, Properties more) {
        this.settings = settings;
        this.server = server;
        this.name = name;
        Properties properties = MailProperties.of("smtp", server, longestWait);
        properties.put("mail.smtp.from", settings.returns());
        properties.put("mail.smtp.localhost", settings.host());
        properties.putAll(more);
        session = Session.getInstance(properties);
    }

    @Override
    public Outcome send(Letter letter) {
        MimeMessage message = MimeForm.of(letter, settings, name, session);
        try {
            Transport open = open();
            open.sendMessage(message, message.getAllRecipients());
            return new Outcome.Taken();
        } catch (MessagingException e) {
            rest(); // whatever state it is in, the next mail gets a fresh one
            return outcome(e);
        }
    }

    private Transport open() throws MessagingException {
        Transport open = transport;
        if (open == null || !open.isConnected()) {
            open = session.getTransport("smtp");
            open.connect(
                    server.host(),
                    server.port(),
                    server.user().orElse(null),
                    server.password().map(secret -> secret.reveal()).orElse(null));
            transport = open;
        }
        return open;
    }

    /** What the server said decides: of the recipient it counts for the recipient, of anything else for us. */
    private static Outcome outcome(MessagingException e) {
        for (Exception each = e; each instanceof MessagingException cause; each = cause.getNextException()) {
            if (cause instanceof SMTPAddressFailedException address) {
                return said(address.getReturnCode(), reason(cause));
            }
            if (cause instanceof SMTPSenderFailedException || cause instanceof AuthenticationFailedException) {
                return new Outcome.Down(reason(cause));
            }
        }
        return e instanceof SMTPSendFailedException failed && failed.getReturnCode() > 0
                ? said(failed.getReturnCode(), reason(e))
                : new Outcome.Down(reason(e));
    }

    private static Outcome said(int code, String why) {
        return code == SHUTTING_DOWN || code < 400
                ? new Outcome.Down(why)
                : code < FOR_GOOD ? new Outcome.Later(why) : new Outcome.Refused(why);
    }

    /** The server's words without any address. */
    private static String reason(Exception e) {
        return String.valueOf(e.getMessage())
                .replaceAll("\\p{Cntrl}+", " ")
                .replaceAll("\\S+@\\S+", "…")
                .strip();
    }

    @Override
    public void rest() {
        Transport open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                LOG.debug("Closing a connection to the mail server", e);
            }
        }
    }
}
