// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo.shape;

import static amtsblick.demo.shape.ShapeMarkup.escape;

import java.time.ZoneOffset;

/** RSS of WordPress: {@code ?p=} guids, dates in UTC, the text once more as HTML. */
public final class WordPressFeed implements Shape.Feed {
    @Override
    public String contentType() {
        return "application/rss+xml; charset=UTF-8";
    }

    @Override
    public String path() {
        return "/feed/";
    }

    @Override
    public String print(Front front) {
        return """
            <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
            	xmlns:content="http://purl.org/rss/1.0/modules/content/"
            	xmlns:dc="http://purl.org/dc/elements/1.1/"
            	xmlns:atom="http://www.w3.org/2005/Atom">
            <channel>
            	<title>%s</title>
            	<atom:link href="%sfeed/" rel="self" type="application/rss+xml" />
            	<link>%s</link>
            	<description></description>
            	<language>de</language>
            	<generator>https://wordpress.org/?v=6.9</generator>
            %s</channel>
            </rss>
            """.formatted(
                        escape(front.desk().name()),
                        front.home(),
                        front.home(),
                        ShapeMarkup.each(front.articles(), a -> item(front, a)));
    }

    private static String item(Front front, MadeUpArticle article) {
        return """
            	<item>
            		<title>%s</title>
            		<link>%s/</link>
            		<dc:creator><![CDATA[Redaktion]]></dc:creator>
            		<pubDate>%s</pubDate>
            		<guid isPermaLink="false">%s?p=%d</guid>
            		<description><![CDATA[<p>%s</p>
            ]]></description>
            		<content:encoded><![CDATA[<p><strong>%s</strong></p><p>Alles erfunden.</p>]]></content:encoded>
            	</item>
            """.formatted(
                        escape(article.fullTitle()).replace("–", "&#8211;"),
                        front.link(article),
                        ShapeMarkup.RFC_822.format(article.published().atOffset(ZoneOffset.UTC)),
                        front.home(),
                        article.number(),
                        escape(article.teaser()),
                        escape(article.teaser()));
    }
}
