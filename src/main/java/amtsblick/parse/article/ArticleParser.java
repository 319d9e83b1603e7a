// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.article;

import amtsblick.parse.document.Document;
import amtsblick.parse.document.HtmlPage;
import amtsblick.parse.document.PlainText;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Article pages: title, description and text; {@link ArticleDate} finds the day. */
public final class ArticleParser {
    private ArticleParser() {}

    /** Never throws for bad input; empty where the bytes are no page. */
    public static Optional<Article> parse(Document document) {
        try {
            org.jsoup.nodes.Document page = HtmlPage.read(document);
            return Optional.of(
                    new Article(ArticleDate.of(page, document.today()), title(page), description(page), text(page)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String title(org.jsoup.nodes.Document page) {
        return Stream.of(
                        meta(page, "og:title"),
                        page.select("main h1, article h1").text(),
                        page.select("h1").text(),
                        page.title())
                .map(PlainText::tidy)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String description(org.jsoup.nodes.Document page) {
        return Stream.of(meta(page, "og:description"), meta(page, "description"), meta(page, "dcterms.description"))
                .map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String text(org.jsoup.nodes.Document page) {
        Element main = Stream.of("[itemprop=articleBody]", "article", "main", "[role=main]", "#content", "body")
                .map(page::selectFirst)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(page);
        Element copy = main.clone();
        copy.select("script, style, nav, header, footer, aside, form, noscript").remove();
        return PlainText.of(copy);
    }

    public static String meta(org.jsoup.nodes.Document page, String name) {
        return page
                .select("meta[property=" + quoted(name) + "], meta[name=" + quoted(name) + "], meta[itemprop="
                        + quoted(name) + "]")
                .stream()
                .map(meta -> meta.attr("content"))
                .filter(content -> !content.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }
}
