// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import amtsblick.url.AnnouncedLink;
import amtsblick.url.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a document says that one can ask to be told of its changes (W3C Recommendation WebSub, 4).
 *
 * @param hub whom to ask
 * @param topic what to ask for: the document's own name for itself
 */
public record HubLink(URI hub, String topic) {
    /** As the server announces it in its answer, which goes before what the document says. */
    public static Optional<HubLink> announced(String header, URI address) {
        List<AnnouncedLink> links = AnnouncedLink.of(header, address);
        return of(
                relation -> links.stream()
                        .filter(link -> link.is(relation))
                        .map(AnnouncedLink::target)
                        .findFirst(),
                address);
    }

    /** As a web page says it in its head. */
    public static Optional<HubLink> of(org.jsoup.nodes.Document page, Document document) {
        URI base = HtmlPage.base(page, document);
        return of(
                relation -> page.head().select("link[href][rel~=(?i)(^|\\s)" + relation + "(\\s|$)]").stream()
                        .flatMap(link -> WebAddress.resolve(base, link.attr("href")).stream())
                        .findFirst(),
                document.address());
    }

    /** By the links of a document; where it has no name for itself, its address is that. */
    public static Optional<HubLink> of(Function<String, Optional<URI>> links, URI address) {
        return links.apply("hub")
                .map(hub -> new HubLink(hub, links.apply("self").orElse(address).toString()));
    }
}
