// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** A web page's bytes as a document: charset from header, byte order mark or meta; base from the address or {@code <base>}. */
public final class HtmlPage {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

    private HtmlPage() {}

    public static org.jsoup.nodes.Document read(Document document) throws IOException {
        return Jsoup.parse(
                new ByteArrayInputStream(document.body()),
                named(document.contentType()).orElse(null),
                document.address().toString());
    }

    /** What relative links on the page start from: its {@code <base>} where that is an address, else where it came from. */
    public static URI base(org.jsoup.nodes.Document page, Document document) {
        return Links.resolve(document.address(), page.baseUri()).orElse(document.address());
    }

    /** The charset of the Content-Type; jsoup looks into the page where there is none. */
    private static Optional<String> named(String contentType) {
        Matcher charset = CHARSET.matcher(contentType);
        try {
            return charset.find() && Charset.isSupported(charset.group(1))
                    ? Optional.of(charset.group(1))
                    : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
