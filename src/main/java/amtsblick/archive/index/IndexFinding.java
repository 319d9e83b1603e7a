// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.Finding;
import amtsblick.archive.Kin;
import amtsblick.archive.Suggestion;
import amtsblick.archive.index.document.StoredItems;
import amtsblick.archive.index.follow.Position;
import amtsblick.archive.index.search.NewsSearch;
import amtsblick.archive.index.search.View;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage;
import amtsblick.news.NewsQuery;
import amtsblick.query.FilterNames;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.AlreadyClosedException;

/** Answers from whatever view of an index is shown at the moment. */
final class IndexFinding implements Finding {
    private final Views views;
    private final NewsSearch search;

    /** Who shows an index. */
    private interface Views {
        <T> T withView(LiveIndex.Question<T> question) throws IOException;

        /** Names the state that is shown. */
        String generation();

        /** Shows what is durable now. */
        void refresh() throws IOException;

        /** Told of a failure while reading. */
        void failed(Exception cause);
    }

    /** Of an index that follows its store. */
    IndexFinding(Shown shown, LiveCatchUp index, NewsSearch search) {
        this.search = search;
        views = new Views() {
            @Override
            public <T> T withView(LiveIndex.Question<T> question) throws IOException {
                return shown.withView(question);
            }

            @Override
            public String generation() {
                return shown.generation();
            }

            @Override
            public void refresh() throws IOException {
                index.refresh();
            }

            @Override
            public void failed(Exception cause) {
                shown.failed(cause);
            }
        };
    }

    /** Of one state of an index, which stays as it is. */
    IndexFinding(View view, Position position, NewsSearch search) {
        this.search = search;
        views = new Views() {
            @Override
            public <T> T withView(LiveIndex.Question<T> question) throws IOException {
                return question.ask(view);
            }

            @Override
            public String generation() {
                return position.name();
            }

            @Override
            public void refresh() {
                // stays at the commit it was opened on
            }

            @Override
            public void failed(Exception cause) {
                // the caller is told
            }
        };
    }

    @Override
    public NewsPage find(NewsQuery query, Extent extent) {
        return ask("searched", view -> search.find(view, query, extent));
    }

    @Override
    public Set<String> matching(NewsQuery query, Collection<String> ids) {
        return ids.isEmpty() ? Set.of() : ask("searched", view -> search.matching(view, query, ids));
    }

    @Override
    public List<Set<String>> percolate(List<NewsItem> items, List<NewsQuery> queries) {
        return items.isEmpty() || queries.isEmpty()
                ? queries.stream().map(_ -> Set.<String>of()).toList()
                : ask("searched", view -> search.percolate(view, items, queries));
    }

    @Override
    public Optional<NewsItem> get(String id) {
        return ask("read", view -> StoredItems.get(view.getIndexReader(), id));
    }

    @Override
    public List<Kin> related(NewsItem item, int most) {
        return ask("searched", view -> search.related(view, item, most));
    }

    @Override
    public Map<String, List<NewsItem>> stories(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : ask("searched", view -> search.stories(view, ids));
    }

    @Override
    public Optional<String> spelling(String text) {
        return text.isBlank() ? Optional.empty() : ask("searched", view -> search.spelling(view, text));
    }

    @Override
    public List<Suggestion> suggest(String text, int most) {
        return ask("searched", view -> search.suggest(view, text, most));
    }

    @Override
    public FilterNames names() {
        return search.names();
    }

    @Override
    public String generation() {
        return views.generation();
    }

    @Override
    public long size() {
        return ask("read", view -> (long) view.getIndexReader().numDocs());
    }

    @Override
    public void refresh() {
        try {
            views.refresh();
        } catch (IOException e) {
            views.failed(e);
            throw Failure.of("brought up to date", e);
        }
    }

    private <T> T ask(String done, LiveIndex.Question<T> question) {
        try {
            return views.withView(question);
        } catch (IOException | AlreadyClosedException e) {
            views.failed(e);
            throw Failure.of(done, e);
        }
    }
}
