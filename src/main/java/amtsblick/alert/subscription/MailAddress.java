// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.subscription;

import amtsblick.url.HostName;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One address to send mails to, in the form that every mail server takes (RFC 5321, 4.1.2, without quoted names and literals): no blank, no
 * line end, no second address, so that nothing typed into a form becomes a header.
 */
public record MailAddress(String text) {
    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final String GMAIL = "gmail.com";
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern HOST =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    /** Empty where it is none. */
    public static Optional<MailAddress> of(String typed) {
        String text = typed.strip();
        int at = text.lastIndexOf('@');
        if (at < 1 || at > LONGEST_NAME || !NAME.matcher(text.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return HostName.ascii(text.substring(at + 1))
                .map(host -> host.toLowerCase(Locale.ROOT))
                .filter(host -> HOST.matcher(host).matches())
                .map(host -> text.substring(0, at) + "@" + host)
                .filter(whole -> whole.length() <= LONGEST)
                .map(MailAddress::new);
    }

    /** The same for two spellings of one mailbox, as nearly all servers have it. */
    String normal() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The mailbox behind names that lead to one: what stands after a plus is a name in it, and so are dots at Google. */
    MailAddress mailbox() {
        int at = text.lastIndexOf('@');
        String host = text.substring(at + 1).replace("googlemail.com", GMAIL);
        String name = text.substring(0, at).replaceFirst("(?<=.)\\+.*", "");
        return new MailAddress((host.equals(GMAIL) ? name.replace(".", "") : name) + "@" + host);
    }

    /** In no log, on no page. */
    @Override
    public String toString() {
        return "***" + text.substring(text.lastIndexOf('@'));
    }
}
