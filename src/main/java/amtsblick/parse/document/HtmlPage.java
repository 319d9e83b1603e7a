// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import amtsblick.url.WebAddress;
import java.io.IOException;
import java.net.URI;
import org.jsoup.Jsoup;

/** A web page's bytes as a document: characters by {@link Encodings}; base from the address or {@code <base>}. */
public final class HtmlPage {
    private HtmlPage() {}

    /** Never throws for bad input. */
    public static org.jsoup.nodes.Document read(Document document) throws IOException {
        return Jsoup.parse(
                Encodings.page(document.body(), document.contentType()).text(),
                document.address().toString());
    }

    /** What relative links on the page start from: its {@code <base>} where that is an address, else where it came from. */
    public static URI base(org.jsoup.nodes.Document page, Document document) {
        return WebAddress.resolve(document.address(), page.baseUri()).orElse(document.address());
    }
}
