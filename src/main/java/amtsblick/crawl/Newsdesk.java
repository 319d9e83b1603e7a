// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.classify.Classifier;
import amtsblick.classify.Publisher;
import amtsblick.classify.TopicFilter;
import amtsblick.news.Headline;
import amtsblick.news.ItemId;
import amtsblick.news.NewsItem;
import amtsblick.news.Rights;
import amtsblick.source.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes items of a source's headlines: keeps the off-topic ones out, labels the others, and gives them their ids. Pure. */
public final class Newsdesk {
    private final Classifier classifier;
    private final TopicFilter filter;

    public Newsdesk(Classifier classifier, TopicFilter filter) {
        this.classifier = classifier;
        this.filter = filter;
    }

    /**
     * What came of a visit's headlines.
     *
     * @param items to be kept, in the order of the source
     * @param keptOut how many headlines the source's topic filter kept out
     */
    record Edition(List<NewsItem> items, int keptOut) {}

    /**
     * @param reserved whether the publisher reserves text and data mining: then only headline and link are shown
     */
    Edition edit(Source source, List<Headline> headlines, boolean reserved, Instant now) {
        Publisher publisher = Publisher.of(source);
        Rights rights = reserved ? Rights.HEADLINE : source.rights();
        List<NewsItem> items = new ArrayList<>();
        for (Headline headline : headlines) {
            if (source.topicFilter().filter(id -> !filter.keeps(id, headline)).isEmpty()) {
                items.add(item(source, headline, publisher, rights, now));
            }
        }
        return new Edition(items, headlines.size() - items.size());
    }

    private NewsItem item(Source source, Headline headline, Publisher publisher, Rights rights, Instant now) {
        return new NewsItem(
                ItemId.of(headline.link()),
                headline,
                classifier.classify(headline, publisher),
                source.id(),
                source.name(),
                source.language(),
                rights,
                now,
                List.of(),
                Optional.empty());
    }
}
