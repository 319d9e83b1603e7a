// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.hint.Spelling;
import amtsblick.archive.index.lexicon.Lexicon;
import amtsblick.archive.index.words.TextQueries;
import amtsblick.archive.index.words.TextQuery;
import amtsblick.archive.index.words.Work;
import amtsblick.news.NewsQuery;
import amtsblick.news.PublicationDate;
import amtsblick.query.FilterNames;
import amtsblick.query.QueryText;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** What a typed text means to an index: how strictly it is read there, and what of it was not understood. */
public final class Meaning {
    /** By relevance, fewer answers than this are followed by some that have a part of the words. */
    private static final int FEW = 10;

    private final TextQueries texts;
    private final FilterNames names;
    private final InstantSource clock;

    /** @param clock says which days "gestern" means */
    public Meaning(WordAnalysis words, InstantSource clock) {
        this.clock = clock;
        texts = new TextQueries(words);
        names = words.filterNames();
    }

    /** Who counts what an index has. */
    @FunctionalInterface
    public interface Counting {
        /** How many match, though no more need be counted than is asked for. */
        long upTo(int enough, Query text) throws IOException;
    }

    /** A text as it is understood, and whether some of it would have cost too much. */
    private record Read(Optional<TextQuery> query, boolean refused) {}

    /**
     * What a question's text asks for; empty where it has none.
     *
     * @param notes gets what the reader should know
     */
    public Optional<Query> of(NewsQuery query, Lexicon lexicon, Counting counting, List<String> notes)
            throws IOException {
        return query.text().isBlank() ? Optional.empty() : Optional.of(words(query, lexicon, counting, notes));
    }

    private Query words(NewsQuery query, Lexicon lexicon, Counting counting, List<String> notes) throws IOException {
        QueryText typed = parse(query.text());
        notes.addAll(typed.notes());
        Read read = read(typed, lexicon);
        if (read.refused) {
            notes.add(NewsSearch.BROAD);
        }
        if (read.query.isEmpty()) {
            notes.add(NewsSearch.NO_WORDS);
            return MatchNoDocsQuery.INSTANCE;
        }
        return choose(counting, read.query.get(), query.sort() == NewsQuery.Sort.RELEVANCE ? FEW : 1, notes);
    }

    private QueryText parse(String text) {
        return QueryText.parse(
                text, names, PublicationDate.ofInstant(clock.instant()).day());
    }

    private Read read(QueryText typed, Lexicon lexicon) throws IOException {
        return lexicon.answer(asked -> {
            Work work = new Work();
            Optional<TextQuery> query = texts.of(typed.clauses(), asked, work);
            return new Read(query, work.wasRefused());
        });
    }

    /**
     * Strict, unless that finds nothing, or little where the best stand first. Decided by the text alone: with a filter added,
     * the same text must keep its meaning, or facet counts would not match what following them shows.
     */
    private static Query choose(Counting counting, TextQuery text, int enough, List<String> notes) throws IOException {
        long strict = text.isExact() ? enough : counting.upTo(enough, text.strict());
        if (strict >= enough) {
            return text.strict();
        }
        Query chosen = text.strict();
        long found = strict;
        for (Supplier<Query> wider : List.of(text.wide(), text.any())) {
            Query wide = wider.get();
            long more = found < enough ? counting.upTo(enough, wide) : 0;
            if (more > found) {
                chosen = wide;
                found = more;
            }
        }
        if (found > strict) {
            notes.add(strict == 0 ? NewsSearch.ABSENT : NewsSearch.RELAXED);
        }
        return chosen;
    }

    /** All words of a text, since a selection is not content with less; finds nothing where it has none. */
    Query strictly(String text, Lexicon lexicon) throws IOException {
        return read(parse(text), lexicon).query.map(TextQuery::strict).orElse(MatchNoDocsQuery.INSTANCE);
    }

    /** Another spelling of a text that finds more than the text itself. */
    public Optional<String> spelling(String text, Spelling spelling, Lexicon lexicon, Counting counting)
            throws IOException {
        Optional<String> corrected = lexicon.answer(asked -> spelling.corrected(asked, text));
        return corrected.isPresent() && findsMore(corrected.get(), text, lexicon, counting)
                ? corrected
                : Optional.empty();
    }

    /** Of all its words, or of some where nothing has all. */
    private boolean findsMore(String text, String than, Lexicon lexicon, Counting counting) throws IOException {
        long all = strict(text, lexicon, counting);
        long other = strict(than, lexicon, counting);
        return all > other
                || all == 0
                        && other == 0
                        && (some(text, TextQuery::wide, lexicon, counting)
                                        > some(than, TextQuery::wide, lexicon, counting)
                                || some(text, TextQuery::any, lexicon, counting)
                                        > some(than, TextQuery::any, lexicon, counting));
    }

    private long some(String text, Function<TextQuery, Supplier<Query>> part, Lexicon lexicon, Counting counting)
            throws IOException {
        Optional<TextQuery> query = read(parse(text), lexicon).query;
        return query.isPresent()
                ? counting.upTo(Integer.MAX_VALUE, part.apply(query.get()).get())
                : 0;
    }

    private long strict(String text, Lexicon lexicon, Counting counting) throws IOException {
        return counting.upTo(Integer.MAX_VALUE, strictly(text, lexicon));
    }
}
