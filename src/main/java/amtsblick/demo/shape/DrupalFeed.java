// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo.shape;

import static amtsblick.demo.shape.ShapeMarkup.escape;

/** RSS of Drupal: the description is the rendered node; German sites print their dates in words. */
public final class DrupalFeed implements Shape.Feed {
    @Override
    public String path() {
        return "/rss.xml";
    }

    @Override
    public String print(Front front) {
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xml:base="%s" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel>
                <title>%s</title>
                <link>%s</link>
                <description/>
                <language>%s</language>
            %s  </channel>
            </rss>
            """.formatted(
                        front.home(),
                        escape(front.desk().name()),
                        front.home(),
                        front.desk().language(),
                        ShapeMarkup.each(front.articles(), a -> item(front, a)));
    }

    private static String item(Front front, MadeUpArticle article) {
        String node = """
            <div class="node node--type-news">
              <div class="field field--name-body">%s</div>
            </div>
            """.formatted(escape(article.teaser()));
        return """
                <item>
                  <title>%s</title>
                  <link>%s</link>
                  <description>%s</description>
                  <pubDate>%s</pubDate>
                  <dc:creator>redaktion</dc:creator>
                  <guid isPermaLink="false">%d at %s</guid>
                </item>
            """.formatted(
                        escape(article.fullTitle()),
                        front.link(article),
                        escape(node),
                        front.desk().language().equals("de")
                                ? ShapeMarkup.DRUPAL.format(article.at())
                                : ShapeMarkup.RFC_822.format(article.at()),
                        article.number(),
                        front.home());
    }
}
