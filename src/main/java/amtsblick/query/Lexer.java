// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import amtsblick.query.QueryText.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings what was typed into the signs of Lucene's grammar: German operators, known fields only, and whatever else stands in a word
 * as a letter of it.
 */
final class Lexer {
    private static final Map<String, String> OPERATORS = Map.of(
            "OR", "OR", "ODER", "OR", "||", "OR", "|", "OR", "AND", "AND", "UND", "AND", "&&", "AND", "NOT", "NOT",
            "NICHT", "NOT");

    /** A minus or plus, and behind it a phrase in quotes, a bracket, or anything up to the next blank, bracket or quote. */
    static final Pattern LEXEME = Pattern.compile(
            "(?<signs>[-+!]*)(?:\"(?<phrase>[^\"]*)(?<end>\"?)(?<slop>~\\d*)?|(?<open>\\()|(?<word>[^\\s()\\[\\]{}\"|]+|\\|+))"
                    + "|(?<close>\\))|(?<odd>[\\[\\]{}])",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern FIELD = Pattern.compile("(\\p{L}{2,}):(.*)", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Set<String> RESERVED = Set.of("AND", "OR", "NOT", "TO");
    /** A range in Lucene's grammar; other brackets of this sort stand around words as others do. */
    private static final Pattern RANGE = Pattern.compile("[\\[{][^\\[\\]{}]*\\bTO\\b[^\\[\\]{}]*[\\]}]");

    private static final Pattern ANGLED = Pattern.compile("<(.+)>", Pattern.DOTALL);
    private static final Pattern FUZZY = Pattern.compile("(.+)~[0-9.]*", Pattern.DOTALL);

    /** What ends a question, and no word. */
    private static final Pattern QUESTION = Pattern.compile("[?!.,;:\u2026]*\\?[?!.,;:\u2026]*$");

    private final String text;
    private final List<Remark> remarks;
    private final GrammarText out;
    private int fuzzy;

    Lexer(String text, List<Remark> remarks) {
        this.text = text;
        this.remarks = remarks;
        out = new GrammarText(remarks);
    }

    /** Whether words are joined, excluded or grouped by more than standing beside each other. */
    static boolean hasOperators(String text) {
        Matcher lexeme = LEXEME.matcher(text);
        boolean field = false;
        while (lexeme.find()) {
            String word = lexeme.group("word") == null ? "" : lexeme.group("word");
            String signs = lexeme.group("signs") == null ? "" : lexeme.group("signs");
            boolean group = lexeme.group("open") != null && (field || !signs.isEmpty());
            if (group || OPERATORS.containsKey(word) && !OPERATORS.get(word).equals("AND")) {
                return true;
            }
            field = field(word).isPresent() && word.endsWith(":");
        }
        return false;
    }

    /** What must not be there, where nothing else is asked for. */
    static List<String> excluded(String text) {
        List<String> excluded = new ArrayList<>();
        Matcher lexeme = LEXEME.matcher(text);
        boolean not = false;
        while (lexeme.find()) {
            String operator = OPERATORS.getOrDefault(Objects.requireNonNullElse(lexeme.group("word"), ""), "");
            String operand = lexeme.group(lexeme.group("phrase") == null ? "word" : "phrase");
            if (operator.isEmpty()) {
                if (operand == null || !not && !excludes(lexeme.group("signs"))) {
                    return List.of();
                }
                excluded.add(operand);
            } else if (operator.equals("OR")) {
                return List.of();
            }
            not = operator.equals("NOT");
        }
        return excluded;
    }

    /** The field that a word begins with, as in {@code titel:Wallet}. */
    static Optional<Field> field(String word) {
        Matcher field = FIELD.matcher(word);
        return field.matches() ? Field.of(field.group(1)) : Optional.empty();
    }

    GrammarText read() {
        Matcher lexeme = LEXEME.matcher(text);
        while (lexeme.find()) {
            read(lexeme);
        }
        out.end();
        return out;
    }

    private void read(Matcher lexeme) {
        int start = lexeme.start();
        int end = lexeme.end();
        String signs = lexeme.group("signs") == null ? "" : lexeme.group("signs");
        if (lexeme.group("odd") != null) {
            if (RANGE.matcher(text).results().anyMatch(range -> start == range.start() || end == range.end())) {
                remarks.add(new Remark(QueryText.SIMPLIFIED, start, end));
            }
        } else if (lexeme.group("close") != null) {
            out.close(start);
        } else if (lexeme.group("open") != null) {
            exclude(signs, start);
            out.open(end - 1);
        } else if (lexeme.group("phrase") != null) {
            phrase(lexeme, signs);
        } else {
            word(lexeme.group("word"), signs, lexeme.start("word"), start);
        }
    }

    private void exclude(String signs, int start) {
        if (excludes(signs)) {
            out.not(start, start + signs.length());
        }
    }

    private static boolean excludes(String signs) {
        return signs.contains("-") || signs.contains("!");
    }

    private void phrase(Matcher lexeme, String signs) {
        if (lexeme.group("end").isEmpty()) {
            remarks.add(new Remark(QueryText.QUOTE, lexeme.start("phrase") - 1, lexeme.start("phrase")));
        }
        if (lexeme.group("slop") != null) {
            remarks.add(new Remark(QueryText.SIMPLIFIED, lexeme.start("slop"), lexeme.end("slop")));
        }
        if (LETTER.matcher(lexeme.group("phrase")).find()) {
            exclude(signs, lexeme.start());
            out.operand("\"" + escaped(lexeme.group("phrase").strip()) + "\"", lexeme.start(), lexeme.end());
        }
    }

    private void word(String word, String signs, int start, int signsStart) {
        String operator = OPERATORS.get(word);
        Matcher field = FIELD.matcher(word);
        if (operator != null) {
            out.operator(operator, start, start + word.length());
        } else if (field.matches() && Field.of(field.group(1)).isPresent()) {
            exclude(signs, signsStart);
            out.field(Field.of(field.group(1)).get().name(), start, start + field.end(1) + 1);
            operand(field.group(2), start + field.start(2));
        } else if (LETTER.matcher(word).find()) {
            if (field.matches()) {
                Field.alike(field.group(1))
                        .ifPresent(known -> remarks.add(
                                new Remark(QueryText.FIELD, start, start + field.end(1) + 1, List.of(known + ":"))));
            }
            exclude(signs, signsStart);
            operand(word, start);
        }
    }

    private void operand(String typed, int at) {
        Matcher angled = ANGLED.matcher(typed);
        boolean inAngles = angled.matches();
        int start = inAngles ? at + 1 : at;
        String word = QUESTION.matcher(inAngles ? angled.group(1) : typed).replaceFirst("");
        int end = start + word.length();
        Matcher similar = FUZZY.matcher(word);
        if (similar.matches()) {
            fuzzy++;
            restricted(fuzzy <= QueryText.MAX_FUZZY, QueryText.SIMPLIFIED, similar.group(1), "~", start, end);
        } else if (word.endsWith("*")) {
            String beginning = word.replaceFirst("\\*+$", "");
            boolean enough = beginning.length() >= QueryText.SHORTEST_PREFIX;
            restricted(enough, QueryText.BEGINNING, beginning, "*", start, end);
        } else {
            simple(word, "", start, end);
        }
    }

    private void restricted(boolean allowed, String otherwise, String word, String sign, int start, int end) {
        if (!allowed) {
            remarks.add(new Remark(otherwise, start, end));
        }
        simple(word, allowed ? sign : "", start, end);
    }

    /** A word without the signs that mean nothing inside it. */
    private void simple(String word, String sign, int start, int end) {
        String plain = word.replaceAll("[:/\\\\]+", " ");
        if (plain.matches("(?s).*[*?~^<>=].*")) {
            remarks.add(new Remark(QueryText.SIMPLIFIED, start, end));
        }
        plain = plain.replaceAll("[*?~^<>=]+", " ").strip();
        if (LETTER.matcher(plain).find()) {
            boolean several = plain.contains(" ");
            out.operand(escaped(plain) + (several ? "" : sign), start, end);
        }
    }

    /** Every sign as a letter; Lucene's own escape leaves out the newer signs of its grammar. */
    private static String escaped(String word) {
        String letters = SIGN.matcher(word).replaceAll("\\\\$0");
        return RESERVED.contains(word) ? "\\" + letters : letters;
    }
}
