// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo;

import static amtsblick.demo.shape.ShapeMarkup.escape;

import amtsblick.demo.shape.Desk;
import amtsblick.demo.shape.MadeUpArticle;
import amtsblick.demo.shape.ShapeMarkup;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The page behind an article's link; it says that all of it is made up. */
final class ArticlePage {
    private ArticlePage() {}

    static DemoAnswer answer(Desk desk, MadeUpArticle article) {
        String main = """
            <main><article>
            <p><time datetime="%s">%s</time></p>
            <h1>%s</h1>
            <p><strong>%s</strong></p>
            <p>%s</p>
            </article></main>\
            """.formatted(
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(article.at()),
                        ShapeMarkup.LONG.format(article.at()),
                        escape(article.fullTitle()),
                        escape(article.teaser()),
                        escape(notice(desk)));
        String page = ShapeMarkup.page(desk, article.fullTitle(), main);
        return DemoAnswer.ok("text/html; charset=utf-8", page, Optional.of(article.changed()));
    }

    private static String notice(Desk desk) {
        return desk.language().equals("en")
                ? "This is demo data: the news, the people and the publisher are made up. Amtsblick shows it so that"
                        + " it can be tried without the internet."
                : "Dies sind Vorführdaten: Die Meldung, die Personen und die Redaktion sind erfunden. Amtsblick zeigt"
                        + " sie, damit man es ohne Internet ausprobieren kann.";
    }
}
