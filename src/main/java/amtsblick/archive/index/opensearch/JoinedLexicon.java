// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import amtsblick.archive.index.lexicon.Lexicon;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;

/** The terms of two indexes as if they were one. */
record JoinedLexicon(Lexicon one, Lexicon other) implements Lexicon {
    @Override
    public <T> T answer(Question<T> question) throws IOException {
        return one.answer(asked -> question.ask(new JoinedLexicon(asked, other)));
    }

    @Override
    public int items() throws IOException {
        return one.items() + other.items();
    }

    @Override
    public int items(Term term) throws IOException {
        return one.items(term) + other.items(term);
    }

    @Override
    public int found(Term term) throws IOException {
        return one.found(term) + other.found(term);
    }

    @Override
    public long entries(Term beginning) throws IOException {
        return one.entries(beginning) + other.entries(beginning);
    }

    @Override
    public List<Entry> beginning(Term beginning, int most) throws IOException {
        Map<String, Integer> both = Stream.concat(
                        one.beginning(beginning, most).stream(), other.beginning(beginning, most).stream())
                .collect(Collectors.toMap(Entry::term, Entry::items, Integer::sum));
        return both.entrySet().stream()
                .map(each -> new Entry(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(Entry::items).reversed().thenComparing(Entry::term))
                .limit(most)
                .toList();
    }

    @Override
    public Query similar(FuzzyQuery query) throws IOException {
        return new BooleanQuery.Builder()
                .add(one.similar(query), Occur.SHOULD)
                .add(other.similar(query), Occur.SHOULD)
                .build();
    }

    @Override
    public Optional<String> nearest(Term term, int mistakes, int believed) throws IOException {
        Optional<String> near = one.nearest(term, mistakes, believed);
        return near.isPresent() ? near : other.nearest(term, mistakes, believed);
    }

    @Override
    public Optional<NewsItem> example(Term term) throws IOException {
        Optional<NewsItem> example = one.example(term);
        return example.isPresent() ? example : other.example(term);
    }
}
