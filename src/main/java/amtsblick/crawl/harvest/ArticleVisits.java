// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import amtsblick.fetch.Fetched;
import amtsblick.fetch.Fetcher;
import amtsblick.news.Headline;
import amtsblick.news.Rights;
import amtsblick.parse.DocumentFormat;
import amtsblick.parse.article.Article;
import amtsblick.parse.article.ArticleParser;
import amtsblick.parse.document.Document;
import amtsblick.parse.document.Teasers;
import amtsblick.source.Articles;
import amtsblick.source.Source;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks articles for what feed or page do not say: the date, the teaser and, where the source allows it, the words of the text. Only
 * new headlines, only on the publisher's own site, and only so many at a visit.
 */
final class ArticleVisits {
    /** At two seconds between requests this keeps a host busy for less than a minute. */
    private static final int MOST = 20;

    private final Fetcher fetcher;
    private final InstantSource clock;
    private final Newsdesk newsdesk;

    ArticleVisits(Fetcher fetcher, InstantSource clock, Newsdesk newsdesk) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.newsdesk = newsdesk;
    }

    /** A headline with what its article added; {@code fulltext} is empty where the article was not read or may not be. */
    record Report(Headline headline, String fulltext) {
        static Report of(Headline headline) {
            return new Report(headline, "");
        }

        Report doubted(Headline.DayMark why) {
            return new Report(headline.doubted(why), fulltext);
        }
    }

    /** The same headlines in the same order; an article that does not answer leaves its headline as it is. */
    List<Report> complete(Source source, List<Headline> headlines, Identity.Assigned assigned)
            throws InterruptedException {
        List<Report> reports = new ArrayList<>();
        int asked = 0;
        for (int i = 0; i < headlines.size(); i++) {
            Headline headline = headlines.get(i);
            boolean fresh = !assigned.known().containsKey(assigned.ids().get(i));
            if (asked < MOST && fresh && worthwhile(source, headline)) {
                asked++;
                reports.add(complete(source, headline));
            } else {
                reports.add(Report.of(headline));
            }
        }
        return reports;
    }

    /** Press listings link to other people's pages: those did not ask for a visit. */
    private boolean worthwhile(Source source, Headline headline) {
        return lacks(source, headline) && House.owns(source, headline.link()) && newsdesk.keeps(source, headline);
    }

    private static boolean lacks(Source source, Headline headline) {
        return switch (source.articles()) {
            case NEVER -> false;
            case INDEX_ONLY -> true;
            case MISSING ->
                headline.date().isEmpty() || headline.teaser().isEmpty() && source.rights() != Rights.HEADLINE;
        };
    }

    private Report complete(Source source, Headline headline) throws InterruptedException {
        Fetched answer = fetcher.get(source.request(headline.link()));
        if (!(answer instanceof Fetched.Page page) || DocumentFormat.of(page.body()) != DocumentFormat.HTML) {
            return Report.of(headline);
        }
        return ArticleParser.parse(Document.of(page, clock.instant()))
                .map(article -> complete(source, headline, article, page.reserved()))
                .orElseGet(() -> Report.of(headline));
    }

    /** A publisher who reserves text and data mining is asked for the date alone. */
    private static Report complete(Source source, Headline headline, Article article, boolean reserved) {
        Headline dated =
                headline.date().isPresent() ? headline : headline.withDate(article.date(), headline.printedDate());
        String teaser =
                headline.teaser().isEmpty() && !reserved ? Teasers.of(article.description()) : headline.teaser();
        boolean indexed = source.articles() == Articles.INDEX_ONLY && !reserved;
        return new Report(dated.withTeaser(teaser), indexed ? article.text() : "");
    }
}
