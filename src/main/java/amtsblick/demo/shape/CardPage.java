// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo.shape;

import static amtsblick.demo.shape.ShapeMarkup.escape;

import amtsblick.parse.listing.Selectors;
import java.util.Optional;

/** Cards of an Austrian ministry: the whole card is one link. */
public final class CardPage implements Shape.Listing {
    @Override
    public Optional<Selectors> selectors() {
        return Optional.of(new Selectors(
                "a.card-link",
                Optional.of("h2.card-title-heading"),
                Optional.of("."),
                Optional.of("small.card-date"),
                Optional.of("p.card-text"),
                Optional.empty(),
                Optional.empty()));
    }

    @Override
    public String print(Front front) {
        String main = "<main>\n" + ShapeMarkup.each(front.articles(), a -> card(front, a)) + "</main>";
        return ShapeMarkup.page(front.desk(), "Nachrichten", main);
    }

    private static String card(Front front, MadeUpArticle article) {
        return """
            <a class="card-link" href="%s">
            <div class="card-body">
            <div class="card-meta"><small class="card-date">%s</small></div>
            <div class="card-title"><h2 class="card-title-heading">%s</h2></div>
            <p class="card-text">
                %s
            </p>
            </div>
            </a>
            """.formatted(
                        front.path(article),
                        ShapeMarkup.LONG.format(article.at()),
                        escape(article.fullTitle()),
                        escape(article.teaser()));
    }
}
