// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Which of a feed's many addresses leads to the article, and what relative ones start from. */
final class FeedLinks {
    /** Relations that lead elsewhere (RFC 4287, 4.2.7.2, and the registry of link relations). */
    private static final Set<String> ELSEWHERE = Set.of(
            "self", "edit", "replies", "enclosure", "hub", "via", "next", "previous", "payment", "license", "search");

    private final URI document;

    /** @param document the address the feed came from */
    FeedLinks(URI document) {
        this.document = document;
    }

    /**
     * Where the article is: what a feed service redirected, the link that is called alternate, any other link to a page, RSS's text, a
     * guid or id that is an address, and at last an enclosure, such as a press release in PDF.
     */
    Optional<URI> of(Element item) {
        URI base = base(item);
        return Stream.of(
                        texts(item, "> feedburner|origLink"),
                        links(item)
                                .filter(link -> link.attr("rel").equalsIgnoreCase("alternate"))
                                .map(FeedLinks::address),
                        links(item).filter(link -> link.hasAttr("href")).map(FeedLinks::address),
                        links(item).map(FeedLinks::address),
                        texts(item, "> guid:not([isPermaLink=false]), > id")
                                .filter(text -> text.matches("(?i)https?:.*")),
                        item.select("> enclosure[url], > media|content[url]").stream()
                                .map(file -> file.attr("url")))
                .flatMap(addresses -> addresses)
                .filter(text -> !text.isBlank())
                .flatMap(href -> Links.resolve(base, href).stream())
                .findFirst();
    }

    private static Stream<Element> links(Element item) {
        return item.select("> link, > atom|link").stream()
                .filter(link -> !ELSEWHERE.contains(link.attr("rel").toLowerCase(Locale.ROOT)));
    }

    private static String address(Element link) {
        return link.hasAttr("href") ? link.attr("href") : link.text();
    }

    private static Stream<String> texts(Element item, String css) {
        return item.select(css).stream().map(element -> element.text().strip());
    }

    /** An Atom id is an address (RFC 4287, 4.2.6), relative ones included; an RSS guid is whatever it is. */
    String id(Element item) {
        Element guid = item.selectFirst("> guid, > dc|identifier");
        if (guid != null) {
            return PlainText.tidy(guid.text());
        }
        return Optional.ofNullable(item.selectFirst("> id"))
                .map(id -> id.text().strip())
                .map(id -> id.contains(":") || id.isEmpty()
                        ? id
                        : Links.resolve(base(item), id).map(URI::toString).orElse(id))
                .orElseGet(() -> item.attr("rdf:about"));
    }

    /** The address that relative links in this element start from: {@code xml:base} of it and all above it (XML Base). */
    URI base(Element element) {
        URI base = document;
        for (Element parent : Stream.concat(element.parents().reversed().stream(), Stream.of(element))
                .toList()) {
            String own = Objects.requireNonNull(parent.attr("xml:base"));
            if (!own.isBlank()) {
                base = Links.resolve(base, own).orElse(base);
            }
        }
        return base;
    }
}
