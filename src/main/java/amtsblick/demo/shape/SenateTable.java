// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo.shape;

import static amtsblick.demo.shape.ShapeMarkup.escape;

import amtsblick.parse.listing.Selectors;
import java.util.Optional;

/** A plain table of a city state: date, title, department; its head is a row like the others. */
public final class SenateTable implements Shape.Listing {
    @Override
    public Optional<Selectors> selectors() {
        return Optional.of(new Selectors(
                "tbody tr:has(td a)",
                Optional.of("td:nth-child(2)"),
                Optional.empty(),
                Optional.of("td:first-child"),
                Optional.empty(),
                Optional.of("td:nth-child(3)"),
                Optional.empty()));
    }

    @Override
    public String print(Front front) {
        String main = """
            <main><table><tbody>
            <tr><td>Datum</td><td>Titel</td><td>Ressort</td></tr>
            %s</tbody></table></main>\
            """.formatted(ShapeMarkup.each(front.articles(), a -> row(front, a)));
        return ShapeMarkup.page(front.desk(), "Pressemitteilungen", main);
    }

    private static String row(Front front, MadeUpArticle article) {
        return "<tr><td>%s</td><td><a href=\"%s\">%s</a></td><td>%s</td></tr>\n"
                .formatted(
                        ShapeMarkup.SHORT.format(article.at()),
                        front.path(article),
                        escape(article.title()),
                        escape(article.kicker()));
    }
}
