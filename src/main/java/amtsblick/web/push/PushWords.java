// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.push;

import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.push.PushSource;
import amtsblick.push.hook.Told;
import amtsblick.push.hub.Topics;
import amtsblick.web.address.Lang;
import amtsblick.web.address.Selection;
import amtsblick.web.api.ApiItem;
import amtsblick.web.format.Json;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is told in German, the language of the news. */
public final class PushWords implements PushSource {
    private final Site site;
    private final FeedTopics topics;
    private final Reader reader;

    public PushWords(Site site) {
        this.site = site;
        topics = new FeedTopics(site);
        reader = Reader.of(site, Lang.DE, false);
    }

    @Override
    public Topics topics() {
        return topics;
    }

    @Override
    public Told told(NewsItem item) {
        List<String> labels = Stream.of(Dimension.REGION, Dimension.KIND, Dimension.TOPIC)
                .flatMap(dimension -> dimension.of(item).stream().map(value -> reader.name(dimension, value)))
                .toList();
        return new Told(
                item.id(),
                item.headline().title(),
                item.sourceName(),
                item.snippet(),
                item.headline().link().toASCIIString(),
                reader.absolute("/item/" + item.id()),
                item.sortDate().sortInstant(),
                labels,
                Json.bytes(ApiItem.of(item, reader)));
    }

    @Override
    public Told trial() {
        String text = reader.text("push.trial", site.settings().name());
        String home = reader.absolute("/");
        return new Told(
                "trial",
                text,
                site.settings().name(),
                "",
                home,
                home,
                site.clock().instant(),
                List.of(),
                Json.bytes(Json.object().put("title", text)));
    }

    @Override
    public Optional<NewsQuery> selection(String text) {
        return topics.selected(text).map(Selection::query);
    }
}
