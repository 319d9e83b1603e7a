// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo.shape;

import static amtsblick.demo.shape.ShapeMarkup.escape;

/** RSS of TYPO3's EXT:news: values padded with line ends, ids unique within the site only. */
public final class Typo3Feed implements Shape.Feed {
    @Override
    public String path() {
        return "/?type=100";
    }

    @Override
    public String print(Front front) {
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0"
                xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:atom="http://www.w3.org/2005/Atom">
               <channel>
                  <title>%s</title>
                  <link>%s</link>
                  <description></description>
                  <language>de</language>
                  <generator>TYPO3 EXT:news</generator>
            %s   </channel>
            </rss>
            """.formatted(
                escape(front.desk().name()), front.home(), ShapeMarkup.each(front.articles(), a -> item(front, a)));
    }

    private static String item(Front front, MadeUpArticle article) {
        return """
                     <item>
                        <guid isPermaLink="false">news-%d</guid>
                        <pubDate>
                           %s
                        </pubDate>
                        <title>%s
                        </title>
                        <link>
                              %s
                        </link>
                        <description>%s</description>
                        <content:encoded>
                           <![CDATA[
                              <p>Alles erfunden.</p>
                           ]]>
                        </content:encoded>
                     </item>
            """.formatted(
                        article.number(),
                        ShapeMarkup.RFC_822.format(article.at()),
                        escape(article.fullTitle()),
                        front.link(article),
                        escape(article.teaser()));
    }
}
