// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed;

import amtsblick.parse.document.Links;
import amtsblick.parse.document.PlainText;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Which of a feed's many addresses leads to the article, and what relative ones start from. */
final class FeedLinks {
    /** Relations that lead elsewhere (RFC 4287, 4.2.7.2, and the registry of link relations). */
    private static final Set<String> ELSEWHERE = Set.of(
            "self", "edit", "replies", "enclosure", "hub", "via", "next", "previous", "payment", "license", "search");

    private static final Pattern WEB = Pattern.compile("(?i)https?:.*");

    private final URI document;

    /** @param document the address the feed came from */
    FeedLinks(URI document) {
        this.document = document;
    }

    /**
     * Where the article is: what a feed service redirected, the link that is called alternate, any other link to a page, RSS's text, a
     * guid or id that is an address, and at last an enclosure, such as a press release in PDF.
     */
    Optional<URI> of(Children item) {
        URI base = base(item.parent());
        return Stream.of(
                        texts(item.named("feedburner:origlink")),
                        links(item)
                                .filter(link -> link.attr("rel").equalsIgnoreCase("alternate"))
                                .map(FeedLinks::address),
                        links(item).filter(link -> link.hasAttr("href")).map(FeedLinks::address),
                        links(item).map(FeedLinks::address),
                        texts(item.named("guid", "id").filter(FeedLinks::mayBeAddress))
                                .filter(text -> WEB.matcher(text).matches()),
                        item.named("enclosure", "media:content").map(file -> file.attr("url")))
                .flatMap(addresses -> addresses)
                .filter(text -> !text.isBlank())
                .flatMap(href -> Links.resolve(base, href).stream())
                .findFirst();
    }

    private static Stream<Element> links(Children item) {
        return item.named("link", "atom:link")
                .filter(link -> !ELSEWHERE.contains(link.attr("rel").toLowerCase(Locale.ROOT)));
    }

    private static boolean mayBeAddress(Element id) {
        return !id.normalName().equals("guid")
                || !id.attr("isPermaLink").strip().equalsIgnoreCase("false");
    }

    private static String address(Element link) {
        return link.hasAttr("href") ? link.attr("href") : link.text();
    }

    private static Stream<String> texts(Stream<Element> elements) {
        return elements.map(element -> element.text().strip());
    }

    /** An Atom id is an address (RFC 4287, 4.2.6), relative ones included; an RSS guid is whatever it is. */
    String id(Children item) {
        Optional<Element> guid = item.named("guid", "dc:identifier").findFirst();
        if (guid.isPresent()) {
            return PlainText.tidy(guid.get().text());
        }
        Element id = item.first("id");
        if (id == null) {
            return item.parent().attr("rdf:about");
        }
        String text = id.text().strip();
        return text.contains(":") || text.isEmpty()
                ? text
                : Links.resolve(base(item.parent()), text).map(URI::toString).orElse(text);
    }

    /** The address that relative links in this element start from: {@code xml:base} of it and all above it (XML Base). */
    URI base(Element element) {
        Deque<String> bases = new ArrayDeque<>();
        for (Element above = element; above != null; above = above.parent()) {
            String own = above.attr("xml:base");
            if (!own.isBlank()) {
                bases.push(own);
            }
        }
        URI base = document;
        for (String own : bases) {
            base = Links.resolve(base, own).orElse(base);
        }
        return base;
    }
}
