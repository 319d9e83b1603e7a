// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads of a mail that came back which of ours it was and that it never arrived: a delivery status notification (RFC 3464) that says {@code
 * failed}, with the Message-ID of the original in it. Holiday notes and delays are none.
 */
final class Bounces {
    private static final int MOST_BYTES = 200_000;
    private static final Pattern FAILED =
            Pattern.compile("^Action:\\s*failed\\s*$", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private final Pattern ours;

    /** @param host the right part of our Message-IDs */
    Bounces(String host) {
        ours = Pattern.compile(
                "^Message-ID:\\s*<([A-Za-z0-9_-]{20})@" + Pattern.quote(host) + ">",
                Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    }

    /** The left part of the Message-ID of what did not arrive. */
    Optional<String> failed(Message message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart report)) {
            return Optional.empty();
        }
        boolean failed = false;
        Optional<String> id = Optional.empty();
        for (int i = 0; i < report.getCount(); i++) {
            BodyPart part = report.getBodyPart(i);
            String text = text(part);
            if (part.isMimeType("message/delivery-status")) {
                failed |= FAILED.matcher(text).find();
            } else {
                Matcher matcher = ours.matcher(text);
                id = matcher.find() ? Optional.of(matcher.group(1)) : id;
            }
        }
        return failed ? id : Optional.empty();
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
