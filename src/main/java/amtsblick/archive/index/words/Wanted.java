// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * What a query looks for, without what it excludes, in whichever field.
 *
 * @param terms terms on their own
 * @param beginnings beginnings of terms
 * @param rows terms that match where they stand in a row only
 * @param names names of several words, in stems: another word for one of the terms
 */
record Wanted(Set<String> terms, List<String> beginnings, List<Row> rows, List<List<String>> names) {

    /** @param positions where each term stands, counted in tokens from the first */
    record Row(List<String> terms, int[] positions) {}

    static Wanted of(Query query, Map<String, List<List<String>>> names) {
        Wanted wanted = new Wanted(new HashSet<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        query.visit(wanted.new Reader());
        for (String term : wanted.terms) {
            names.getOrDefault(term, List.of()).stream()
                    .filter(name -> name.size() > 1)
                    .forEach(wanted.names::add);
        }
        return wanted;
    }

    /** The beginnings of all words that may be marked: terms, and what concepts are called. */
    Beginnings possible(Map<String, List<List<String>>> names) {
        Set<String> stems = new HashSet<>(beginnings);
        rows.forEach(row -> stems.addAll(row.terms));
        for (String term : terms) {
            if (names.containsKey(term)) {
                names.get(term).forEach(stems::addAll);
            } else {
                stems.add(term);
            }
        }
        stems.remove("");
        return new Beginnings(stems);
    }

    private final class Reader extends QueryVisitor {
        @Override
        public void consumeTerms(Query query, Term... found) {
            List<String> texts = new ArrayList<>();
            for (Term term : found) {
                texts.add(term.text());
            }
            if (query instanceof PhraseQuery phrase) {
                rows.add(new Row(texts, phrase.getPositions()));
            } else {
                terms.addAll(texts);
            }
        }

        @Override
        public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> automaton) {
            if (query instanceof PrefixQuery beginning
                    && !beginnings.contains(beginning.getPrefix().text())) {
                beginnings.add(beginning.getPrefix().text());
            }
        }
    }
}
