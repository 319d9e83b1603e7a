// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import amtsblick.classify.Classifier;
import amtsblick.classify.gazetteer.Publisher;
import amtsblick.classify.what.TopicFilter;
import amtsblick.config.ConfigFolder;
import amtsblick.crawl.harvest.ArticleVisits.Report;
import amtsblick.language.Tongue;
import amtsblick.news.Headline;
import amtsblick.news.ItemState;
import amtsblick.news.NewsItem;
import amtsblick.news.Rights;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes items of a source's headlines: keeps the off-topic ones out, labels the others, and gives them their ids. Pure. */
public final class Newsdesk {
    private final Classifier classifier;
    private final TopicFilter filter;
    private final Houses houses;

    private Newsdesk(Classifier classifier, TopicFilter filter, Houses houses) {
        this.classifier = classifier;
        this.filter = filter;
        this.houses = houses;
    }

    /** A desk that works by the rules of {@code config/}. */
    public static Newsdesk of(ConfigFolder config, List<Source> sources) {
        return of(config, Classifier.of(config, sources), sources);
    }

    /** The same with a classifier that others use too. */
    public static Newsdesk of(ConfigFolder config, Classifier classifier, List<Source> sources) {
        return new Newsdesk(classifier, TopicFilter.of(config), new Houses(sources));
    }

    /** Whose site links lie on. */
    Houses houses() {
        return houses;
    }

    /**
     * What came of a visit's headlines.
     *
     * @param items to be kept, in the order of the source
     * @param keptOut how many headlines the source's topic filter kept out
     * @param owners of items on the source's own site, the sources of that site; see {@link amtsblick.archive.keeping.Report}
     */
    public record Edition(List<NewsItem> items, int keptOut, Map<String, Set<String>> owners) {
        /** Of a visit without a page. */
        public static final Edition NONE = new Edition(List.of(), 0, Map.of());

        public Edition {
            items = List.copyOf(items);
            owners = Map.copyOf(owners);
        }
    }

    /**
     * When headlines were seen.
     *
     * @param now the time of the visit
     * @param undated when those appeared that have no date: now, or {@link NewsItem#LONG_AGO} where they may be as old as the
     *     source
     */
    public record Seen(Instant now, Instant undated) {
        /** At the first visit that succeeds, what has no date may have been there for years. */
        public static Seen at(Visit before, Instant now) {
            return new Seen(now, before.lastSuccess().isPresent() ? now : NewsItem.LONG_AGO);
        }

        /** Whether the source was read before. */
        boolean isLater() {
            return !undated.equals(NewsItem.LONG_AGO);
        }

        /** Among older headlines nothing appears today. */
        public static Seen amongOlder(Instant now) {
            return new Seen(now, NewsItem.LONG_AGO);
        }
    }

    /**
     * The items of one visit. What stands there twice is one item: the first mention, and the first date.
     *
     * @param ids which item each report is
     * @param reserved whether the publisher reserves text and data mining: then only headline and link are shown
     */
    Edition edit(Source source, List<Report> reports, List<String> ids, boolean reserved, Seen seen) {
        Publisher publisher = classifier.publisher(source);
        Rights rights = reserved ? Rights.HEADLINE : source.rights();
        Map<String, Report> kept = new LinkedHashMap<>();
        int keptOut = 0;
        for (int i = 0; i < reports.size(); i++) {
            if (keeps(source, reports.get(i).headline())) {
                kept.merge(ids.get(i), reports.get(i), Newsdesk::both);
            } else {
                keptOut++;
            }
        }
        List<NewsItem> items = new ArrayList<>();
        Map<String, Set<String>> owners = new HashMap<>();
        kept.forEach((id, report) -> {
            boolean dated = report.headline().date().isPresent();
            items.add(item(id, source, report, publisher, rights, dated ? seen.now : seen.undated));
            Set<String> own = houses.owners(source, report.headline().link());
            if (!own.isEmpty()) {
                owners.put(id, own);
            }
        });
        return new Edition(items, keptOut, owners);
    }

    /** Whether the source's topic filter lets it through. */
    boolean keeps(Source source, Headline headline) {
        return source.topicFilter().filter(id -> !filter.keeps(id, headline)).isEmpty();
    }

    private static Report both(Report first, Report second) {
        Headline headline = first.headline();
        return headline.date().isPresent()
                ? first
                : new Report(headline.withDateOf(second.headline()), first.fulltext());
    }

    private NewsItem item(
            String id, Source source, Report report, Publisher publisher, Rights rights, Instant firstSeen) {
        Headline headline = report.headline();
        return new NewsItem(
                id,
                headline,
                classifier.classifyOfSource(headline, publisher),
                source.id(),
                source.name(),
                Tongue.spoken(source.language(), headline.fullTitle() + ' ' + headline.teaser()),
                rights,
                firstSeen,
                List.of(),
                Optional.empty(),
                report.fulltext(),
                ItemState.NONE);
    }
}
