// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.xml;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A link to the article itself, as RSS's text or as one of several in Atom (RFC 4287, 4.2.7).
 *
 * @param href as printed
 * @param rank the lower, the better: a page before a file, then the language of the feed
 */
record PageLink(String href, int rank) {
    /** Relations that lead to the article; all others lead elsewhere: to related pages, comments, the feed itself. */
    private static final Set<String> ARTICLE = Set.of("alternate", "bookmark", "canonical");

    private static final String REGISTRY = "http://www.iana.org/assignments/relation/";
    private static final Pattern MEDIA = Pattern.compile("(image|audio|video)(/.*)?");
    private static final Pattern MEDIA_FILE = Pattern.compile(
            "(?i)[^?#]+\\.(jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|mp[34]|m4[av]|ogg|webm|mov|avi|wav)");
    private static final Pattern PAGE = Pattern.compile("|text/html.*|application/xhtml\\+xml.*");
    private static final Pattern FILE =
            Pattern.compile("(?i)[^?#]+\\.(pdf|docx?|odt|xlsx?|ods|pptx?|zip|rtf|ics|xml|json)([?#].*)?");
    private static final Pattern FEED = Pattern.compile("application/((atom|rss|rdf)\\+xml|(feed\\+)?json).*");

    private static final int OTHER_FILE = 30;
    private static final int DOCUMENT = 20;
    private static final int LINKED_FILE = 10;
    /** In RSS its own text comes before Atom's link, and a link that is written as in HTML before both. */
    private static final int BY_TEXT = 3;

    private static final int BY_ATOM = 6;
    private static final int OTHER_LANGUAGE = 2;
    private static final int NO_LANGUAGE = 1;

    /** The link to the article that the element is; empty where it leads elsewhere. */
    static Optional<PageLink> of(Element link, String language) {
        String href = link.hasAttr("href") ? link.attr("href") : link.text();
        return href.isBlank() || !leadsToTheArticle(link.attr("rel")) || isMedia(link)
                ? Optional.empty()
                : Optional.of(new PageLink(
                        href, byType(link, href) + byForm(link) + byLanguage(link.attr("hreflang"), language)));
    }

    /** Whether it is a picture, a sound or a film, by what is said of it or else by its name. */
    static boolean isMedia(Element file) {
        String said = (file.attr("type") + file.attr("medium")).strip().toLowerCase(Locale.ROOT);
        String address = (file.attr("href") + file.attr("url") + file.attr("src")).strip();
        return MEDIA.matcher(said).matches()
                || said.isEmpty() && MEDIA_FILE.matcher(address).matches();
    }

    static boolean isPicture(Element file) {
        return isMedia(file)
                && !file.attr("type").strip().toLowerCase(Locale.ROOT).matches("(audio|video).*")
                && !file.attr("medium").matches("audio|video");
    }

    private static boolean leadsToTheArticle(String rel) {
        String relations = rel.strip().toLowerCase(Locale.ROOT);
        return relations.isEmpty()
                || Arrays.stream(relations.split("\\s+"))
                        .map(relation -> relation.replace(REGISTRY, ""))
                        .anyMatch(ARTICLE::contains);
    }

    private static int byType(Element link, String href) {
        String type = link.attr("type").strip().toLowerCase(Locale.ROOT);
        if (PAGE.matcher(type).matches()) {
            return type.isEmpty() && FILE.matcher(href.strip()).matches() ? LINKED_FILE : 0;
        }
        return FEED.matcher(type).matches() ? OTHER_FILE : DOCUMENT;
    }

    private static int byForm(Element link) {
        return link.normalName().equals("atom:link") ? BY_ATOM : link.hasAttr("href") ? 0 : BY_TEXT;
    }

    private static int byLanguage(String hreflang, String language) {
        String own = primary(hreflang);
        return own.isEmpty() ? NO_LANGUAGE : own.equals(primary(language)) ? 0 : OTHER_LANGUAGE;
    }

    private static String primary(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    }
}
