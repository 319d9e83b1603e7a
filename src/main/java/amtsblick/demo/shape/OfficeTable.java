// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo.shape;

import static amtsblick.demo.shape.ShapeMarkup.escape;

import amtsblick.parse.listing.Selectors;
import java.util.Optional;

/** The table of the old Government Site Builder: date, theme, title; no teaser. */
public final class OfficeTable implements Shape.Listing {
    @Override
    public Optional<Selectors> selectors() {
        return Optional.of(new Selectors(
                "table.textualData tbody tr",
                Optional.of("a.titleLink"),
                Optional.empty(),
                Optional.of("td:first-child"),
                Optional.empty(),
                Optional.of("p.theme"),
                Optional.of("li.forward a")));
    }

    @Override
    public String print(Front front) {
        String main = """
            <main><table class="textualData">
            <thead><tr><th>Datum</th><th>Titel</th></tr></thead>
            <tbody>
            %s</tbody></table></main>\
            """.formatted(ShapeMarkup.each(front.articles(), a -> row(front, a)));
        return ShapeMarkup.page(front.desk(), "Pressemitteilungen", main);
    }

    private static String row(Front front, MadeUpArticle article) {
        return """
            <tr>
              <td class="odd">%s</td>
              <td class="odd"><p class="theme">%s</p><p><a href="%s" class="titleLink">%s</a></p></td>
            </tr>
            """.formatted(
                        ShapeMarkup.SHORT.format(article.at()),
                        escape(article.kicker()),
                        front.path(article),
                        escape(article.title()));
    }
}
