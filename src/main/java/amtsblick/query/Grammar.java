// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import amtsblick.news.Dimension;
import amtsblick.news.Span;
import amtsblick.query.Clause.Kind;
import amtsblick.query.Clause.Scope;
import amtsblick.query.QueryText.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;

/** Reads the tree that Lucene's parser makes of a query: operators, groups and fields are its, what they mean here is ours. */
final class Grammar {
    /** The field of what has none. */
    private static final String NONE = "";

    /** How many names are offered for a value that nothing has. */
    private static final int OFFERED = 3;

    private final GrammarText text;
    private final FilterNames names;
    private final LocalDate today;
    private final List<Remark> remarks;

    Grammar(GrammarText text, FilterNames names, LocalDate today, List<Remark> remarks) {
        this.text = text;
        this.names = names;
        this.today = today;
        this.remarks = remarks;
    }

    /** What must all hold. */
    List<Clause> clauses() {
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            Clause all = clause(new StandardSyntaxParser().parse(text.text(), NONE));
            return all instanceof Clause.All group ? group.clauses() : List.of(all);
        } catch (QueryNodeParseException e) {
            throw new IllegalStateException("a query that was made to be read: " + text.text(), e);
        }
    }

    private Clause clause(QueryNode node) {
        return switch (node) {
            case ModifierQueryNode not
            when not.getModifier() == Modifier.MOD_NOT -> new Clause.Not(clause(not.getChild()));
            case GroupQueryNode group -> clause(group.getChild());
            case OrQueryNode any ->
                new Clause.Any(any.getChildren().stream().map(this::clause).toList());
            case BooleanQueryNode all -> all(all.getChildren());
            case QuotedFieldQueryNode phrase -> operand(phrase, Kind.PHRASE, phrase.getTextAsString());
            case FuzzyQueryNode fuzzy -> operand(fuzzy, Kind.FUZZY, fuzzy.getTextAsString());
            case FieldQueryNode word
            when isBeginning(word) ->
                operand(
                        word,
                        Kind.PREFIX,
                        word.getTextAsString().substring(0, word.getText().length() - 1));
            case FieldQueryNode word -> operand(word, Kind.WORD, word.getTextAsString());
            default -> throw new IllegalStateException("not part of our grammar: " + node.getClass());
        };
    }

    /** Brackets without an operator before or in them mean nothing: "Frankfurt (Oder)". */
    private Clause all(List<QueryNode> children) {
        List<Clause> all = new ArrayList<>();
        for (QueryNode child : children) {
            Clause clause = clause(child);
            if (clause instanceof Clause.All group) {
                all.addAll(group.clauses());
            } else {
                all.add(clause);
            }
        }
        return new Clause.All(List.copyOf(all));
    }

    private static boolean isBeginning(FieldQueryNode word) {
        int last = word.getText().length() - 1;
        boolean escaped = word.getText() instanceof UnescapedCharSequence letters && letters.wasEscaped(last);
        return word.getText().charAt(last) == '*' && !escaped;
    }

    private Clause operand(FieldQueryNode node, Kind kind, String words) {
        if (node.getFieldAsString().equals(NONE)) {
            return new Clause.Words(kind, words, Scope.ANYWHERE);
        }
        Field field = Field.valueOf(node.getFieldAsString());
        if (field == Field.TITLE || field == Field.PLACE) {
            return new Clause.Words(kind, words, field == Field.TITLE ? Scope.TITLE : Scope.PLACE);
        }
        Optional<Clause> known =
                field.isDay() ? days(field, words) : label(field.dimension().orElseThrow(), words);
        return known.orElseGet(() -> unknown(node, field, kind, words));
    }

    private Optional<Clause> label(Dimension dimension, String name) {
        return names.value(dimension, name).map(value -> new Clause.Label(dimension, value));
    }

    private Optional<Clause> days(Field field, String words) {
        return SpokenDay.read(words, today)
                .map(SpokenDay::span)
                .map(span -> new Clause.Days(
                        switch (field) {
                            case AFTER -> Span.since(span.to().orElseThrow().plusDays(1));
                            case BEFORE -> Span.until(span.from().orElseThrow().minusDays(1));
                            case SINCE -> new Span(span.from(), Optional.empty());
                            case UNTIL -> new Span(Optional.empty(), span.to());
                            default -> span;
                        }));
    }

    /** Read as words, which finds more than nothing. */
    private Clause unknown(FieldQueryNode node, Field field, Kind kind, String words) {
        GrammarText.Place place = text.typed(node.getBegin());
        List<String> meant =
                field.dimension().map(it -> names.nearest(it, words, OFFERED)).orElse(List.of());
        remarks.add(new Remark(field.isDay() ? QueryText.DAY : QueryText.VALUE, place.start(), place.end(), meant));
        return new Clause.Words(kind, words, Scope.ANYWHERE);
    }
}
