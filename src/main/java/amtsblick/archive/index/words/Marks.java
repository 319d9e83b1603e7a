// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import amtsblick.archive.index.words.KnownWords.Placed;
import amtsblick.archive.index.words.KnownWords.Token;
import amtsblick.language.Tongue;
import amtsblick.news.NewsPage.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.search.Query;

/** Marks in a text what a query looked for. Knows the words of the text from before, so that a page is marked in no time. */
public final class Marks {
    private final KnownWords words;
    private final Wanted wanted;
    private final Beginnings possible;

    public Marks(KnownWords words, Query query, Map<String, List<List<String>>> names) {
        this.words = words;
        wanted = Wanted.of(query, names);
        possible = wanted.possible(names);
    }

    /** In order, merged where they overlap. */
    public List<Mark> of(String text, Tongue tongue) {
        List<Placed> read = words.read(text, tongue, possible);
        if (read.isEmpty()) {
            return List.of();
        }
        List<Mark> found = new ArrayList<>();
        for (Placed placed : read) {
            for (Token token : placed.word().terms()) {
                if (isWanted(token.term())) {
                    found.add(mark(placed, token));
                }
            }
        }
        if (!wanted.rows().isEmpty() || !wanted.names().isEmpty()) {
            addSequences(new Tokens(words.read(text, tongue)), found);
        }
        found.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::end));
        return merged(found);
    }

    private boolean isWanted(String term) {
        if (wanted.terms().contains(term)) {
            return true;
        }
        for (String beginning : wanted.beginnings()) {
            if (term.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static Mark mark(Placed placed, Token token) {
        return new Mark(placed.start() + token.start(), placed.start() + token.end());
    }

    private void addSequences(Tokens tokens, List<Mark> found) {
        for (int at = 0; at < tokens.length; at++) {
            for (Wanted.Row row : wanted.rows()) {
                List<Mark> marks = tokens.row(row, at);
                if (marks.size() == row.terms().size()) {
                    found.addAll(marks);
                }
            }
            for (List<String> name : wanted.names()) {
                List<Mark> marks = tokens.name(name, at);
                if (marks.size() == name.size()) {
                    found.add(new Mark(marks.getFirst().start(), marks.getLast().end()));
                }
            }
        }
    }

    /** The tokens of a text by where they stand. */
    private static final class Tokens {
        private final List<Placed> at = new ArrayList<>();
        private final int length;

        Tokens(List<Placed> words) {
            for (Placed placed : words) {
                placed.word().stems().forEach(_ -> at.add(placed));
            }
            length = at.size();
        }

        List<Mark> row(Wanted.Row row, int start) {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < row.terms().size(); i++) {
                String term = row.terms().get(i);
                int position = start + row.positions()[i];
                if (!addFirst(position, false, term::equals, marks)) {
                    break;
                }
            }
            return marks;
        }

        List<Mark> name(List<String> stems, int start) {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < stems.size(); i++) {
                if (!addFirst(start + i, true, stems.get(i)::equals, marks)) {
                    break;
                }
            }
            return marks;
        }

        private boolean addFirst(int position, boolean stems, Predicate<String> wanted, List<Mark> marks) {
            if (position >= length) {
                return false;
            }
            Placed placed = at.get(position);
            for (Token token : stems ? placed.word().stems() : placed.word().terms()) {
                if (placed.position() + token.position() == position && wanted.test(token.term())) {
                    marks.add(mark(placed, token));
                    return true;
                }
            }
            return false;
        }
    }

    private static List<Mark> merged(List<Mark> sorted) {
        List<Mark> merged = new ArrayList<>();
        for (Mark mark : sorted) {
            if (!merged.isEmpty() && mark.start() < merged.getLast().end()) {
                Mark last = merged.removeLast();
                merged.add(new Mark(last.start(), Math.max(last.end(), mark.end())));
            } else {
                merged.add(mark);
            }
        }
        return merged;
    }
}
