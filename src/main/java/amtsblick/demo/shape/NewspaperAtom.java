// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo.shape;

import static amtsblick.demo.shape.ShapeMarkup.escape;

import java.time.format.DateTimeFormatter;

/** Atom as newspapers write it: HTML in CDATA, tracking in the links. Public bodies name their ministry as the author. */
public final class NewspaperAtom implements Shape.Feed {
    @Override
    public String contentType() {
        return "application/atom+xml; charset=utf-8";
    }

    @Override
    public String path() {
        return "/atom.xml";
    }

    @Override
    public String print(Front front) {
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
              <title>%s</title>
              <id>%s</id>
              <updated>%s</updated>
              <link href="%s"/>
            %s</feed>
            """.formatted(
                        escape(front.desk().name()),
                        front.home(),
                        front.articles().isEmpty()
                                ? front.now()
                                : front.articles().getFirst().published(),
                        front.home(),
                        ShapeMarkup.each(front.articles(), a -> entry(front, a)));
    }

    private static String entry(Front front, MadeUpArticle article) {
        boolean press = front.desk().level().isEmpty();
        String author = press || article.kicker().isEmpty() ? front.desk().name() : article.kicker();
        return """
              <entry>
                <title type="html"><![CDATA[%s]]></title>
                <id>%s-%d</id>
                <updated>%s</updated>
                <published>%s</published>
                <author><name>%s</name></author>
                <link href="%s?wt_mc=rss.red.%s.atom.beitrag.beitrag"/>
                <summary type="html"><![CDATA[%s]]></summary>
              </entry>
            """.formatted(
                        escape(press ? article.fullTitle() : article.title()),
                        front.home(),
                        article.number(),
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(article.at()),
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(article.at()),
                        escape(author),
                        front.link(article),
                        front.desk().id(),
                        escape(article.teaser()));
    }
}
