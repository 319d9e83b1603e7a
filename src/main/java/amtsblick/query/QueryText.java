// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import amtsblick.german.GenderForms;
import amtsblick.news.NewsQuery;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader typed, taken apart: {@code Breitband "digitale Akte" -Bayern Förder* titel:Wallet (Hessen OR Thüringen) nach:2025}.
 * All parts must hold; {@code OR} joins its two neighbours only. Anything can be typed: what is not understood is read as words, and a
 * remark says so at its place. No regular expression, no leading wildcard, and all counts are capped, so that a query
 * costs little whatever was typed. The grammar is that of Lucene's StandardSyntaxParser; {@link Lexer} brings what was typed into its
 * signs, {@link Grammar} reads what it makes of them.
 *
 * @param typed the text that was read, to which the places of remarks refer
 * @param clauses the parts in order
 * @param remarks what the reader should know
 */
public record QueryText(String typed, List<Clause> clauses, List<Remark> remarks) {
    /** Longer than {@link NewsQuery#MAX_TEXT} or more than {@link #MAX_CLAUSES}: the rest was left out. */
    public static final String SHORTENED = "query.shortened";
    /** Signs without a meaning here were read as blanks. */
    public static final String SIMPLIFIED = "query.simplified";
    /** A phrase that is not closed ends where the text does. */
    public static final String QUOTE = "query.quote";
    /** A bracket without a partner. */
    public static final String BRACKET = "query.bracket";
    /** Nothing stands on one of the sides of an operator. */
    public static final String OPERATOR = "query.operator";
    /** Nothing stands behind a field. */
    public static final String EMPTY = "query.empty";
    /** A beginning that is too short. */
    public static final String BEGINNING = "query.beginning";
    /** A field that there is not, though one is spelt like it. */
    public static final String FIELD = "query.field";
    /** A field does not have this value. */
    public static final String VALUE = "query.value";
    /** No day, month or year. */
    public static final String DAY = "query.day";

    public static final int MAX_CLAUSES = 16;
    public static final int MAX_FUZZY = 2;
    public static final int SHORTEST_PREFIX = 3;

    /** Of all languages. */
    private static final Pattern QUOTES = Pattern.compile("[\u201C-\u201F\u00AB\u00BB\u301D-\u301F\uFF02]");

    /** In pairs around something, because one alone is an apostrophe. */
    private static final Pattern SINGLE_QUOTES = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[\u2018\u201A\u2039\u203A]([^\u2018-\u201F\u2039\u203A\"]+)[\u2018\u2019\u2039\u203A](?![\\p{L}\\p{N}])");

    /** In quotes; first what is the value of a field, or excluded, which keeps them. */
    private static final Pattern QUOTED = Pattern.compile("([:+!-]\"[^\"]*\")|\"([^\"]*)\"");

    /** Emoji, with what shades them, and signs such as that of a trademark. */
    private static final Pattern SYMBOL = Pattern.compile("[\\p{So}\\x{1F3FB}-\\x{1F3FF}\uFE0F]");

    /** All that may stand for a minus or a hyphen. */
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212\uFE63\uFF0D]");

    /**
     * @param id of a message
     * @param start its first letter in the text as typed
     * @param meant what may have been meant, nearest first
     */
    public record Remark(String id, int start, int end, List<String> meant) {
        Remark(String id, int start, int end) {
            this(id, start, end, List.of());
        }
    }

    /**
     * What was typed, umlauts in one character as in titles, however the keyboard composed them.
     *
     * @param today for days that move with it
     */
    public static QueryText parse(String typed, FilterNames names, LocalDate today) {
        List<Remark> remarks = new ArrayList<>();
        String text = shorten(Normalizer.normalize(typed, Normalizer.Form.NFC), remarks);
        Lexer lexer = new Lexer(plain(text), remarks);
        List<Clause> clauses = new Grammar(lexer.read(), names, today, remarks).clauses();
        return new QueryText(text, clauses, List.copyOf(remarks));
    }

    /** As much of a text as is read, and one letter more to show that there was more: nobody carries along what nobody reads. */
    public static String bounded(String typed) {
        if (typed.length() <= NewsQuery.MAX_TEXT) {
            return typed;
        }
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        int end = Math.min(text.length(), NewsQuery.MAX_TEXT + 1);
        return text.substring(
                0, Character.isHighSurrogate(text.charAt(end - 1)) ? Math.min(text.length(), end + 1) : end);
    }

    /** What must not be there, where nothing else is asked for: "Papier" of {@code -Papier}. */
    public static List<String> excluded(String typed) {
        return Lexer.excluded(plain(typed));
    }

    /** The same words, wherever they stand; names of several words stay together behind a field. */
    public static String unquoted(String typed) {
        return QUOTED.matcher(plain(typed))
                .replaceAll(quoted -> Matcher.quoteReplacement(quoted.group(quoted.group(1) == null ? 2 : 1)))
                .strip();
    }

    /** The ids of all remarks. */
    public List<String> notes() {
        return remarks.stream().map(Remark::id).distinct().toList();
    }

    /**
     * Quotes and dashes as programs for writing make them, and gendered words, in signs that mean nothing else here, symbols as blanks;
     * letter by letter.
     */
    static String plain(String typed) {
        String quotes = QUOTES.matcher(typed).replaceAll("\"");
        String pairs = SINGLE_QUOTES.matcher(quotes).replaceAll("\"$1\"");
        String words = SYMBOL.matcher(pairs).replaceAll(sign -> " ".repeat(sign.end() - sign.start()));
        return GenderForms.marked(DASH.matcher(words).replaceAll("-"));
    }

    private static String shorten(String typed, List<Remark> remarks) {
        if (typed.length() <= NewsQuery.MAX_TEXT) {
            return typed;
        }
        String cut = typed.substring(0, NewsQuery.MAX_TEXT);
        int blank = cut.lastIndexOf(' ');
        String kept = blank > 0 ? cut.substring(0, blank) : cut;
        remarks.add(new Remark(SHORTENED, kept.length(), kept.length()));
        return kept;
    }
}
