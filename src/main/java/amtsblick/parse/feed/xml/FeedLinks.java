// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.xml;

import amtsblick.parse.document.PlainText;
import amtsblick.url.WebAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Which of a feed's many addresses leads to the article, and what relative ones start from. */
public final class FeedLinks {
    private static final Pattern WEB = Pattern.compile("(?i)https?:.*");

    /** What publishing systems print where there is no address. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)(#.*)?|n/?a|null|nil|none|undefined|unknown|unbekannt|k\\.\\s?a\\.|[-–—./0]+|https?:/*|about:.*");

    private static final Pattern PATH = Pattern.compile("[^:?#\\s]*/[^:\\s]*");

    private final URI document;

    /** @param document the address the feed came from */
    FeedLinks(URI document) {
        this.document = document;
    }

    /**
     * Where the article is: what a feed service redirected, the best of the links to pages ({@link PageLink}), the content that Atom
     * keeps elsewhere, a guid or id that is an address, and at last an enclosure, such as a press release in PDF.
     */
    Optional<URI> of(Children item) {
        URI base = base(item.parent());
        return Stream.of(
                        texts(item.named("feedburner:origlink", "pheedo:origlink")),
                        links(item),
                        item.named("content")
                                .filter(content -> !PageLink.isMedia(content))
                                .map(content -> content.attr("src")),
                        texts(item.named("guid", "id").filter(FeedLinks::mayBeAddress))
                                .filter(text -> WEB.matcher(text).matches()),
                        item.named("enclosure", "media:content")
                                .filter(file -> !PageLink.isPicture(file))
                                .map(file -> file.attr("url")))
                .flatMap(addresses -> addresses)
                .map(FeedLinks::unescaped)
                .filter(text -> !isPlaceholder(text))
                .flatMap(href -> WebAddress.resolve(base, href).stream())
                .findFirst();
    }

    /** The first link with this relation, absolute; only what leads to the web. */
    Optional<URI> rel(Children head, String relation) {
        return head.named("link", "atom:link", "atom10:link")
                .filter(link -> link.attr("rel").strip().equalsIgnoreCase(relation))
                .flatMap(link -> WebAddress.resolve(base(link), link.attr("href")).stream())
                .filter(address -> WEB.matcher(address.toString()).matches())
                .findFirst();
    }

    /** Where the feed came from. */
    URI document() {
        return document;
    }

    public static boolean isPlaceholder(String address) {
        return PLACEHOLDER.matcher(address.strip()).matches();
    }

    private static Stream<String> links(Children item) {
        String language = language(item.parent());
        return item.named("link", "atom:link")
                .flatMap(link -> PageLink.of(link, language).stream())
                .sorted(Comparator.comparingInt(PageLink::rank))
                .map(PageLink::href);
    }

    /** The language of the element, of those above it, or German. */
    private static String language(Element element) {
        for (Element above = element; above != null; above = above.parent()) {
            if (above.hasAttr("xml:lang")) {
                return above.attr("xml:lang");
            }
        }
        return "de";
    }

    private static boolean mayBeAddress(Element id) {
        return !id.normalName().equals("guid")
                || !id.attr("isPermaLink").strip().equalsIgnoreCase("false");
    }

    private static Stream<String> texts(Stream<Element> elements) {
        return elements.map(element -> element.text().strip());
    }

    /** Escaped once more than XML needs; no parameter is called {@code amp;id}. */
    private static String unescaped(String address) {
        return address.strip().replace("&amp;", "&");
    }

    /**
     * As the feed gives it: an Atom id is compared letter by letter (RFC 4287, 4.2.6.1), an RSS guid is any text. Only a path is what
     * is left of an address, and whole again with what it is relative to.
     */
    String id(Children item) {
        Optional<Element> guid = item.named("guid", "dc:identifier").findFirst();
        if (guid.isPresent()) {
            return PlainText.tidy(guid.get().text());
        }
        Element id = item.first("id");
        String text = PlainText.tidy(id == null ? item.parent().attr("rdf:about") : id.text());
        return PATH.matcher(text).matches()
                ? WebAddress.resolve(base(item.parent()), text)
                        .map(URI::toString)
                        .orElse(text)
                : text;
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
            base = WebAddress.resolve(base, own).orElse(base);
        }
        return base;
    }
}
