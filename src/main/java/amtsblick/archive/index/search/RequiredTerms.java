// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * What a query cannot do without: of each group at least one term must occur. A necessary condition and no sufficient one, told in a few
 * look-ups where asking the query itself takes a hundred times as long.
 */
record RequiredTerms(List<Set<Term>> groups) {

    static RequiredTerms of(Query query) {
        List<Set<Term>> groups = new ArrayList<>();
        if (query instanceof BooleanQuery all) {
            for (BooleanClause clause : all.clauses()) {
                if (clause.isRequired()) {
                    Finder finder = new Finder();
                    clause.query().visit(finder);
                    if (!finder.open && !finder.terms.isEmpty()) {
                        groups.add(finder.terms);
                    }
                }
            }
        }
        return new RequiredTerms(List.copyOf(groups));
    }

    /** Whether the query may match something that has these terms only. */
    boolean mayMatch(Set<Term> present) {
        return groups.stream().allMatch(group -> group.stream().anyMatch(present::contains));
    }

    /** Finds the terms of a part; open where it may match by something else than these. */
    private static final class Finder extends QueryVisitor {
        private final Set<Term> terms = new HashSet<>();
        private boolean open;

        @Override
        public void consumeTerms(Query query, Term... some) {
            terms.addAll(List.of(some));
        }

        @Override
        public void consumeTermsMatching(
                Query query, String field, java.util.function.Supplier<ByteRunAutomaton> automaton) {
            open = true;
        }

        @Override
        public void visitLeaf(Query query) {
            open = true;
        }

        @Override
        public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            return occur == Occur.MUST_NOT ? new Excluded(this) : this;
        }
    }

    /** Of what must not occur nothing is required; but an alternative that only excludes matches by something else. */
    private static final class Excluded extends QueryVisitor {
        Excluded(Finder finder) {
            finder.open = true;
        }
    }
}
