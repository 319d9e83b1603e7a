// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo.shape;

import static amtsblick.demo.shape.ShapeMarkup.escape;
import static amtsblick.demo.shape.ShapeMarkup.numeric;

import java.util.regex.Pattern;

/**
 * RSS of the federal Government Site Builder: no guid, soft hyphens inside long words of the title, descriptions escaped
 * twice, a placeholder as the channel's link.
 */
public final class GsbFeed implements Shape.Feed {
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{7}(?=\\p{L}{6})");

    @Override
    public String print(Front front) {
        return """
            <?xml version="1.0"?>
            <rss version="2.0">
              <channel>
                <title>RSS-Newsfeed - %s</title>
                <link>http://www.standardloesung.domain.example</link>
                <description>Dies ist der RSS-Newsfeed der Standardl&#246;sung.</description>
                <language>de-de</language>
                <generator>Government Site Builder</generator>
                <ttl>1</ttl>
            %s  </channel>
            </rss>
            """.formatted(escape(front.desk().name()), ShapeMarkup.each(front.articles(), a -> item(front, a)));
    }

    private static String item(Front front, MadeUpArticle article) {
        String title = LONG_WORD.matcher(article.fullTitle()).replaceAll("$0\u00AD");
        return """
            <item>
               <title>%s</title>
               <link>%s?nn=%d</link>
               <pubDate>%s</pubDate>
               <description>%s</description>
            </item>
            """.formatted(
                        numeric(escape(title)),
                        front.link(article),
                        article.number(),
                        ShapeMarkup.RFC_822.format(article.at()),
                        escape(numeric(escape(article.teaser()))));
    }
}
