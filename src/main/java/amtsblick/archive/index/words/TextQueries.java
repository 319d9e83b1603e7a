// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.lexicon.Lexicon;
import amtsblick.archive.index.words.TextQuery.Ask;
import amtsblick.query.Clause;
import amtsblick.query.Clause.Kind;
import amtsblick.query.Clause.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the clauses of what was typed into queries; what plain words ask for, {@link PlainWords} knows. */
public final class TextQueries {
    private final ExactQueries exact;
    private final PlainWords plain;

    public TextQueries(WordAnalysis words) {
        exact = new ExactQueries(words);
        plain = new PlainWords(words, exact);
    }

    /**
     * Empty where nothing can be looked for, as in a text of stop words.
     *
     * @param lexicon knows the words that are similar to others
     * @param work what the query may cost
     */
    public Optional<TextQuery> of(List<Clause> clauses, Lexicon lexicon, Work work) throws IOException {
        List<Ask> asks = asks(clauses, lexicon, work);
        return asks.isEmpty() ? Optional.empty() : Optional.of(TextQuery.of(asks));
    }

    /** Plain words in a row are read together. */
    private List<Ask> asks(List<Clause> clauses, Lexicon lexicon, Work work) throws IOException {
        List<Ask> asks = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause instanceof Clause.Words words && isPlain(words)) {
                run.add(words.text());
            } else {
                asks.addAll(plain.asks(run, lexicon));
                run.clear();
                ask(clause, lexicon, work).ifPresent(asks::add);
            }
        }
        asks.addAll(plain.asks(run, lexicon));
        return asks;
    }

    private static boolean isPlain(Clause.Words words) {
        return words.kind() == Kind.WORD && words.scope() == Scope.ANYWHERE;
    }

    private Optional<Ask> ask(Clause clause, Lexicon lexicon, Work work) throws IOException {
        return switch (clause) {
            case Clause.Words words when isPlain(words) -> all(List.of(words), lexicon, work);
            case Clause.Words words -> Optional.of(Ask.exactly(exact.words(words, lexicon, work)));
            case Clause.Label label -> Optional.of(Ask.exactly(ExactQueries.label(label)));
            case Clause.Days days -> Optional.of(Ask.exactly(ExactQueries.days(days.span())));
            case Clause.Not not -> ask(not.clause(), lexicon, work).map(Ask::not);
            case Clause.All all -> all(all.clauses(), lexicon, work);
            case Clause.Any any -> any(any.clauses(), lexicon, work);
        };
    }

    private Optional<Ask> all(List<Clause> clauses, Lexicon lexicon, Work work) throws IOException {
        List<Ask> asks = asks(clauses, lexicon, work);
        return asks.isEmpty() ? Optional.empty() : Optional.of(asks.size() == 1 ? asks.getFirst() : Ask.all(asks));
    }

    private Optional<Ask> any(List<Clause> clauses, Lexicon lexicon, Work work) throws IOException {
        List<Ask> asks = new ArrayList<>();
        for (Clause clause : clauses) {
            ask(clause, lexicon, work).ifPresent(asks::add);
        }
        return asks.isEmpty() ? Optional.empty() : Optional.of(Ask.any(asks));
    }
}
