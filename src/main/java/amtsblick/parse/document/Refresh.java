// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import amtsblick.url.WebAddress;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that sends its readers elsewhere by {@code <meta http-equiv=refresh>} (HTML standard, 4.2.5.3). */
public final class Refresh {
    private static final Pattern META = Pattern.compile("(?i)<meta\\b[^<>]{0,500}http-equiv\\s*=\\s*[\"']?refresh");
    private static final Pattern CONTENT =
            Pattern.compile("(?i)\\s*(\\d{1,9})(?:\\.\\d*)?\\s*[;,\\s]\\s*(?:url\\s*=\\s*)?(?:([\"'])(.*?)\\2.*|(.*))");

    /** Later than that a page is being read, and shown anew. */
    private static final int MOST_SECONDS = 30;

    private Refresh() {}

    /** Where the page sends its readers, if that is another address than its own. */
    public static Optional<URI> of(Document document) {
        String html = Encodings.page(document.body(), document.contentType()).text();
        return META.matcher(html).find()
                ? org.jsoup.Jsoup.parse(html, document.address().toString())
                        .select("meta[http-equiv~=(?i)^refresh$]")
                        .stream()
                        .flatMap(meta -> target(meta.attr("content"), document.address()).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Where a Refresh header or the element of that name sends its readers. */
    public static Optional<URI> target(String content, URI base) {
        Matcher refresh = CONTENT.matcher(content);
        if (!refresh.matches() || Integer.parseInt(refresh.group(1)) > MOST_SECONDS) {
            return Optional.empty();
        }
        String href = refresh.group(3) == null ? refresh.group(4) : refresh.group(3);
        return WebAddress.resolve(base, href).filter(address -> !address.equals(base));
    }
}
