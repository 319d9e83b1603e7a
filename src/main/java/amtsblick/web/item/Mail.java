// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.item;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Links that begin a mail in the reader's own program (RFC 6068). */
final class Mail {
    private Mail() {}

    /** @param address empty where the reader knows to whom */
    static String to(String address, String subject, String body) {
        return "mailto:" + encoded(address).replace("%40", "@") + "?subject=" + encoded(subject) + "&body="
                + encoded(body.replace("\n", "\r\n"));
    }

    /** A plus is a plus here, and a blank none (RFC 6068, 5). */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
