// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo.shape;

import static amtsblick.demo.shape.ShapeMarkup.escape;

import amtsblick.news.PublicationDate;
import amtsblick.parse.listing.Selectors;
import java.util.List;
import java.util.Optional;

/**
 * The page of a trade magazine in the shape this project started from: {@code Kicker: Titel}, below it
 * {@code [30.06.2025] Teaser mehr...}, older ones under {@code ?pg=N}. Its header prints today's date, which is nobody's date
 * of publication.
 */
public final class MagazinePage implements Shape.Listing {
    private static final int SIZE = 60;

    @Override
    public Optional<Selectors> selectors() {
        return Optional.of(new Selectors(
                "article.meldung",
                Optional.of("h2"),
                Optional.of("h2 a"),
                Optional.of(".datum"),
                Optional.of(".anriss"),
                Optional.empty(),
                Optional.of("a.weiter")));
    }

    @Override
    public String print(Front front) {
        int page = pageOf(front.query());
        int from = Math.min((page - 1) * SIZE, front.articles().size());
        int to = Math.min(from + SIZE, front.articles().size());
        List<MadeUpArticle> shown = front.articles().subList(from, to);
        String next = to < front.articles().size()
                ? "<p><a class=\"weiter\" href=\"?pg=%d\">&auml;ltere Meldungen</a></p>".formatted(page + 1)
                : "";
        String main = """
            <p class="heute">%s</p>
            <main>
            %s%s
            </main>\
            """.formatted(
                        ShapeMarkup.LONG.format(front.now().atZone(PublicationDate.ZONE)),
                        ShapeMarkup.each(shown, a -> article(front, a)),
                        next);
        return ShapeMarkup.page(front.desk(), front.desk().name(), main);
    }

    private static String article(Front front, MadeUpArticle article) {
        return """
            <article class="meldung">
            <h2><a href="%s">%s</a></h2>
            <p><span class="datum">[%s]</span> <span class="anriss">%s <a href="%s">mehr...</a></span></p>
            </article>
            """.formatted(
                        front.path(article),
                        escape(article.fullTitle()),
                        ShapeMarkup.SHORT.format(article.at()),
                        escape(article.teaser()),
                        front.path(article));
    }

    private static int pageOf(String query) {
        return query.matches("pg=[1-9]\\d{0,2}") ? Integer.parseInt(query.substring(3)) : 1;
    }
}
