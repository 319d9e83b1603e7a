// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.xml;

import amtsblick.parse.document.PlainText;
import amtsblick.url.WebAddress;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A post of a short message service that speaks ActivityPub, such as Mastodon: it has no title, and what matters is the page that it
 * points to. Known by the address of its page, {@code /@name/number}.
 *
 * @param title the first sentence, without the addresses in it and the hashtags behind it
 * @param link the first page elsewhere that it points to; else its own
 */
record Post(String title, URI link) {
    private static final Pattern PAGE = Pattern.compile("/@[^/]+/\\d+/?");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S*");
    private static final Pattern TAGS_AT_END = Pattern.compile("(?:[\\s,]*#[\\p{L}\\p{N}_]+)+\\s*$");
    private static final Pattern SIGN = Pattern.compile("[#@](?=[\\p{L}\\p{N}_])");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Behind a word, not behind the day of "am 3. März" or an abbreviation such as "Nr." or "z. B.". */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:(?<=\\p{Ll}{2}|\\d{4}|[)\"“«%])(?<!\\b(?:Nr|Dr|St|Abs|Art|Prof|Mio|Mrd|Tel|bzw|vgl|ggf|inkl|ca))\\.|[!?]+)(?=\\s+[\\p{Lu}\\p{N}\\p{So}„\"»(#@])");

    /** Empty where the page is none of a post. */
    static Optional<Post> of(Optional<URI> page, String html) {
        return page.filter(uri -> PAGE.matcher(Objects.requireNonNullElse(uri.getPath(), ""))
                        .matches())
                .map(uri -> read(uri, html));
    }

    private static Post read(URI page, String html) {
        Document text = Jsoup.parseBodyFragment(html, page.toString());
        URI link = text.select("a[href]").stream()
                .filter(anchor -> !isTagOrName(anchor))
                .flatMap(anchor -> WebAddress.resolve(page, anchor.attr("href")).stream())
                .filter(address -> !Objects.equals(address.getHost(), page.getHost()))
                .findFirst()
                .orElse(page);
        return new Post(title(text), link);
    }

    private static boolean isTagOrName(Element anchor) {
        return anchor.text().startsWith("#") || anchor.text().startsWith("@");
    }

    /** Of the first paragraph that says something; a list of hashtags says nothing. */
    private static String title(Document text) {
        text.select("a[href]").stream()
                .filter(anchor -> ADDRESS.matcher(anchor.text().strip()).matches())
                .forEach(Element::remove);
        String paragraphs = text.body().html().replaceAll("(?i)<br\\s*/?>", "</p><p>");
        return Jsoup.parseBodyFragment(paragraphs).select("p").stream()
                .map(paragraph -> sentence(PlainText.of(paragraph.html())))
                .filter(sentence -> LETTER.matcher(sentence).find())
                .findFirst()
                .orElse("");
    }

    private static String sentence(String paragraph) {
        String words = TAGS_AT_END
                .matcher(ADDRESS.matcher(paragraph).replaceAll("").strip())
                .replaceFirst("");
        Matcher end = SENTENCE.matcher(words);
        String sentence = end.find() ? words.substring(0, end.end()) : words;
        return SIGN.matcher(sentence)
                .replaceAll("")
                .replaceFirst("[\\s:\\p{So}\\p{M}]+$", "")
                .strip();
    }
}
