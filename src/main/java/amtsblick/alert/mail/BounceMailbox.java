// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.mail;

import amtsblick.archive.alert.Outbox;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the mailbox that mails come back to (IMAP). What it understands it deletes; the rest stays there, read, for people. */
public final class BounceMailbox {
    private static final Logger LOG = LoggerFactory.getLogger(BounceMailbox.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int MOST = 500;

    private final MailSettings.Server server;
    private final Bounces bounces;
    private final Outbox outbox;

    public BounceMailbox(MailSettings.Server server, MailSettings settings, Outbox outbox) {
        this.server = server;
        this.outbox = outbox;
        bounces = new Bounces(settings.host());
    }

    /** Takes what is new; returns how many of our mails came back. */
    public int read() {
        Properties properties = MailProperties.of("imap", server, LONGEST_WAIT);
        try (Store store = Session.getInstance(properties).getStore("imap")) {
            store.connect(
                    server.host(),
                    server.port(),
                    server.user().orElse(""),
                    server.password().map(secret -> secret.reveal()).orElse(""));
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                int found = 0;
                Message[] unread = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (int i = 0; i < Math.min(unread.length, MOST); i++) {
                    found += read(unread[i]) ? 1 : 0;
                }
                return found;
            }
        } catch (MessagingException e) {
            LOG.warn("The mailbox for mails that come back cannot be read: {}", e.getMessage());
            return 0;
        }
    }

    private boolean read(Message message) throws MessagingException {
        message.setFlag(Flags.Flag.SEEN, true); // first, so that one at which reading breaks off is not met again
        Optional<String> failed;
        try {
            failed = bounces.failed(message);
        } catch (IOException | MessagingException e) {
            LOG.debug("A mail that came back cannot be read", e);
            failed = Optional.empty();
        }
        boolean ours = failed.filter(id -> outbox.bounced(id, MailDispatch.MOST_BOUNCES))
                .isPresent();
        if (ours) {
            message.setFlag(Flags.Flag.DELETED, true);
        }
        return ours;
    }
}
