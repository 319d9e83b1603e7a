// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.push;

import amtsblick.news.NewsQuery;
import amtsblick.push.hub.Topics;
import amtsblick.web.address.AddressFields;
import amtsblick.web.address.KnownValues;
import amtsblick.web.address.Lang;
import amtsblick.web.address.QueryParams;
import amtsblick.web.address.Selection;
import amtsblick.web.answer.Response;
import amtsblick.web.feed.FeedFormat;
import amtsblick.web.feed.Feeds;
import amtsblick.web.page.Asked;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The feeds of all selections, by the public addresses that their self links have. */
final class FeedTopics implements Topics {
    private final Site site;
    private final QueryParams params;

    FeedTopics(Site site) {
        this.site = site;
        params = new QueryParams(KnownValues.of(site));
    }

    private record Feed(Feeds feeds, Selection selection, Asked asked) {}

    @Override
    public Optional<NewsQuery> selection(String topic) {
        return feed(topic).map(feed -> feed.selection.query());
    }

    @Override
    public Optional<Content> content(String topic) {
        return feed(topic).map(feed -> {
            Response response = feed.feeds.of(feed.selection, feed.asked);
            return new Content(response.type(), response.body());
        });
    }

    private Optional<Feed> feed(String topic) {
        String base = site.settings().base().toString();
        if (!topic.startsWith(base)) {
            return Optional.empty();
        }
        String[] parts = topic.substring(base.length()).split("\\?", 2);
        return Arrays.stream(FeedFormat.values())
                .filter(format -> format.path().equals(parts[0]))
                .findFirst()
                .flatMap(format -> feed(format, parts.length == 1 ? "" : parts[1]));
    }

    private Optional<Feed> feed(FeedFormat format, String query) {
        Feeds feeds = new Feeds(site, format);
        Map<String, List<String>> parameters = AddressFields.of(query);
        return read(parameters, feeds.size()).map(valid -> {
            Reader reader =
                    Reader.of(site, valid.lang().orElse(Lang.DE), valid.lang().isPresent());
            return new Feed(feeds, valid.selection(), new Asked(format.path(), "", parameters, reader));
        });
    }

    /** What a selection means, as its page's address has it behind the question mark. */
    Optional<Selection> selected(String query) {
        return read(AddressFields.of(query), site.settings().feedSize()).map(QueryParams.Result.Valid::selection);
    }

    private Optional<QueryParams.Result.Valid> read(Map<String, List<String>> parameters, int size) {
        return params.read(parameters, size, site.today()) instanceof QueryParams.Result.Valid valid
                ? Optional.of(valid)
                : Optional.empty();
    }
}
