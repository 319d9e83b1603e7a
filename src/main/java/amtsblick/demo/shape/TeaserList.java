// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo.shape;

import static amtsblick.demo.shape.ShapeMarkup.escape;

import amtsblick.parse.listing.Selectors;
import java.util.Optional;

/** Teasers of a state portal: department, date and title in elements of their own, a "Weiterlesen" below. */
public final class TeaserList implements Shape.Listing {
    @Override
    public Optional<Selectors> selectors() {
        return Optional.of(new Selectors(
                ".resultlist .teaser",
                Optional.of("h3"),
                Optional.empty(),
                Optional.of(".dtstart"),
                Optional.of("p"),
                Optional.of(".ressort-name-short"),
                Optional.empty()));
    }

    @Override
    public String print(Front front) {
        String main = "<main><div class=\"resultlist\">\n"
                + ShapeMarkup.each(front.articles(), a -> teaser(front, a))
                + "</div></main>";
        return ShapeMarkup.page(front.desk(), "Aktuell", main);
    }

    private static String teaser(Front front, MadeUpArticle article) {
        return """
            <div class="teaser">
            <span class="dtstart">%s</span> <span class="ressort-name-short">%s</span>
            <h3><a href="%s">%s</a></h3>
            <p>%s</p>
            <a href="%s">Weiterlesen</a>
            </div>
            """.formatted(
                        ShapeMarkup.LONG.format(article.at()),
                        escape(article.kicker()),
                        front.path(article),
                        escape(article.title()),
                        escape(article.teaser()),
                        front.path(article));
    }
}
