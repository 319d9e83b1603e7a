// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.mail;

import amtsblick.config.Secret;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How mails go out.
 *
 * @param from whom they are from; its host is the right part of Message-IDs
 * @param returns where mails go that do not arrive, the envelope's sender
 * @param server empty for a dry run
 * @param folder where a dry run writes them
 * @param perMinute how many at most
 * @param bounces the mailbox of {@code returns}, where we may read it
 */
public record MailSettings(
        String from,
        String returns,
        Optional<Server> server,
        Optional<Path> folder,
        int perMinute,
        Optional<Server> bounces) {

    /** How a connection is made safe. */
    public enum Security {
        /** From the first byte (RFC 8314). */
        TLS,
        /** Before anything is told; refused where the server cannot. */
        STARTTLS,
        /** For a server on this machine. */
        NONE
    }

    /** A mail server. @param user empty where none is asked for */
    public record Server(String host, int port, Security security, Optional<String> user, Optional<Secret> password) {}

    /** The right part of Message-IDs and of the List-Id. */
    public String host() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
