// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;

/** A letter in the form of the wire (RFC 5322, 2045): plain text first, then the same as HTML. No header takes a line end. */
final class MimeForm {
    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private MimeForm() {}

    /** @param name of the sender */
    static MimeMessage of(Letter letter, MailSettings settings, String name, Session session) {
        try {
            Fixed message = new Fixed(session, "<" + letter.id() + "@" + settings.host() + ">");
            message.setFrom(new InternetAddress(settings.from(), name, CHARSET));
            message.setRecipient(
                    Message.RecipientType.TO, new InternetAddress(letter.to().text()));
            message.setSubject(oneLine(letter.subject()), CHARSET);
            message.setSentDate(Date.from(letter.date()));
            message.setHeader("Content-Language", letter.language());
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday notes, please
            for (Map.Entry<String, String> header : letter.headers().entrySet()) {
                message.setHeader(header.getKey(), oneLine(header.getValue()));
            }
            MimeMultipart both = new MimeMultipart("alternative");
            both.addBodyPart(part(letter.text(), "plain"));
            both.addBodyPart(part(letter.html(), "html"));
            message.setContent(both);
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("a letter that cannot be written: " + e.getMessage(), e);
        }
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, CHARSET, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
    }

    /** Keeps the Message-ID it is given. */
    private static final class Fixed extends MimeMessage {
        private final String id;

        Fixed(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
