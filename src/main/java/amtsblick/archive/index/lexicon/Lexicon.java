// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.lexicon;

import amtsblick.news.NewsItem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;

/** What an index knows about its terms. Its answers are of one moment, or of moments close together. */
public interface Lexicon {

    /** A term and how many items have it. */
    record Entry(String term, int items) {}

    /** A question that asks a lexicon as often as it likes; it must ask the same where it is told the same. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Lexicon lexicon) throws IOException;
    }

    /** How many items there are. */
    int items() throws IOException;

    /** How many items have a term. */
    int items(Term term) throws IOException;

    /** How many items a search for a term finds: what was deleted is never among them. */
    int found(Term term) throws IOException;

    /** What it costs to follow all terms that begin so, in entries of the index. */
    long entries(Term beginning) throws IOException;

    /** The terms that begin so, the most frequent first, then in the order of their letters. */
    List<Entry> beginning(Term beginning, int most) throws IOException;

    /** The terms that a query for similar ones stands for, as a query that names them. */
    Query similar(FuzzyQuery query) throws IOException;

    /**
     * The term that is most like one that is not there.
     *
     * @param mistakes how many letters may differ
     * @param believed how many of the first letters may not
     */
    Optional<String> nearest(Term term, int mistakes, int believed) throws IOException;

    /** The newest item that has a term. */
    Optional<NewsItem> example(Term term) throws IOException;

    /** Answers a question. An index far away may have it asked more than once, to fetch together what it asks. */
    default <T> T answer(Question<T> question) throws IOException {
        return question.ask(this);
    }
}
