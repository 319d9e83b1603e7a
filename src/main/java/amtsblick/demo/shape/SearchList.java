// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo.shape;

import static amtsblick.demo.shape.ShapeMarkup.escape;

import amtsblick.parse.listing.Selectors;
import java.util.Optional;

/** A TYPO3 list that EXT:solr prints: date and type in one line, the whole card stretched over the title's link. */
public final class SearchList implements Shape.Listing {
    @Override
    public Optional<Selectors> selectors() {
        return Optional.of(new Selectors(
                "li.results-entry",
                Optional.of("h3.results-topic"),
                Optional.of("a.teaser-link"),
                Optional.of(".date-text"),
                Optional.of(".results-list-teaser"),
                Optional.empty(),
                Optional.empty()));
    }

    @Override
    public String print(Front front) {
        String main = """
            <main><div class="tx_solr container">
            <ol class="results-list list-unstyled" data-start="1">
            %s</ol>
            </div></main>\
            """.formatted(ShapeMarkup.each(front.articles(), a -> entry(front, a)));
        return ShapeMarkup.page(front.desk(), "Aktuelles", main);
    }

    private static String entry(Front front, MadeUpArticle article) {
        return """
            <li class="search-result teaser results-entry"><div class="row">
            <p class="date"><span class="date-text"><span class="visually-hidden">Ver&ouml;ffentlicht am </span>
                %s, %s
            </span></p>
            <h3 class="results-topic"><a class="stretched-link teaser-link" href="%s"><span>%s</span></a></h3>
            <div class="results-list-teaser"><p>%s</p></div>
            </div></li>
            """.formatted(
                        ShapeMarkup.SHORT.format(article.at()),
                        escape(article.kicker()),
                        front.path(article),
                        escape(article.title()),
                        escape(article.teaser()));
    }
}
