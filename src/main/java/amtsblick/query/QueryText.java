// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import amtsblick.german.GenderForms;
import amtsblick.news.NewsQuery;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader typed, taken apart: {@code Breitband "digitale Akte" -Bayern Förder* Mobilfunc~ Hessen OR Thüringen}. Words must
 * all occur; {@code OR} joins its two neighbours only. Anything can be typed: what is not understood is read as words, and a note
 * says so. There is no nesting, no regular expression and no leading wildcard, and all counts are capped, so a query costs little
 * whatever was typed.
 *
 * @param clauses the parts in order
 * @param notes what the reader should know, ids of messages
 */
public record QueryText(List<Clause> clauses, List<String> notes) {
    /** Longer than {@link NewsQuery#MAX_TEXT} or more than {@link #MAX_CLAUSES}: the rest was left out. */
    public static final String SHORTENED = "query.shortened";
    /** Signs without a meaning here were read as blanks. */
    public static final String SIMPLIFIED = "query.simplified";

    public static final int MAX_CLAUSES = 16;
    public static final int MAX_FUZZY = 2;
    public static final int SHORTEST_PREFIX = 3;

    /** How the words of a clause are meant. */
    public enum Kind {
        WORD,
        PHRASE,
        PREFIX,
        FUZZY
    }

    /**
     * @param excluded whether it must not occur
     * @param or whether it is an alternative to the clause before it
     */
    public record Clause(Kind kind, String text, boolean excluded, boolean or) {}

    /** An optional minus before a phrase in quotes, or anything up to the next blank, bracket or quote. */
    private static final Pattern TOKEN =
            Pattern.compile("([-+!]*)(?:\"([^\"]*)\"?(~\\d*)?|([^\\s()\\[\\]{}\"|]+)|(\\|+))");

    /** Brackets that would mean more than a blank: "(a b) OR c", "-(a b)". "Frankfurt (Oder)" has none of those. */
    private static final Pattern GROUPED = Pattern.compile(
            "[\\[\\]{}]|-\\(|\\(.*(\\bODER\\b|\\bOR\\b|\\|)|(\\bODER\\b|\\bOR\\b|\\|).*\\(", Pattern.DOTALL);

    /** Of all languages. */
    private static final Pattern QUOTES = Pattern.compile("[\u201C-\u201F\u00AB\u00BB\u301D-\u301F\uFF02]");

    /** In pairs around something, because one alone is an apostrophe. */
    private static final Pattern SINGLE_QUOTES = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[\u2018\u201A\u2039\u203A]([^\u2018-\u201F\u2039\u203A\"]+)[\u2018\u2019\u2039\u203A](?![\\p{L}\\p{N}])");

    /** All that may stand for a minus or a hyphen. */
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212\uFE63\uFF0D]");

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern FUZZY = Pattern.compile("(.*)~[0-9.]*");

    /** What was typed, umlauts in one character as in titles, however the keyboard composed them. */
    public static QueryText parse(String typed) {
        Set<String> notes = new LinkedHashSet<>();
        String text = shorten(plain(Normalizer.normalize(typed, Normalizer.Form.NFC)), notes);
        if (GROUPED.matcher(text).find()) {
            notes.add(SIMPLIFIED);
        }
        Reader reader = new Reader(notes);
        Matcher matcher = TOKEN.matcher(text.replace("-(", "-"));
        while (matcher.find()) {
            reader.read(matcher);
        }
        return new QueryText(List.copyOf(reader.clauses), List.copyOf(notes));
    }

    /** Quotes and dashes as programs for writing make them, and gendered words, in signs that mean nothing else here. */
    private static String plain(String typed) {
        String quotes = QUOTES.matcher(typed).replaceAll("\"");
        String pairs = SINGLE_QUOTES.matcher(quotes).replaceAll("\"$1\"");
        return GenderForms.marked(DASH.matcher(pairs).replaceAll("-"));
    }

    private static String shorten(String typed, Set<String> notes) {
        if (typed.length() <= NewsQuery.MAX_TEXT) {
            return typed;
        }
        notes.add(SHORTENED);
        String cut = typed.substring(0, NewsQuery.MAX_TEXT);
        int blank = cut.lastIndexOf(' ');
        return blank > 0 ? cut.substring(0, blank) : cut;
    }

    /** Collects clauses; knows what the token before said about the next. */
    private static final class Reader {
        private final List<Clause> clauses = new ArrayList<>();
        private final Set<String> notes;
        private int fuzzy;
        private boolean or;
        private boolean not;

        Reader(Set<String> notes) {
            this.notes = notes;
        }

        void read(Matcher token) {
            String word = token.group(4);
            if (token.group(5) != null || "OR".equals(word) || "ODER".equals(word)) {
                or = true;
            } else if ("NOT".equals(word) || "NICHT".equals(word)) {
                not = true;
            } else if (!"AND".equals(word) && !"UND".equals(word)) {
                boolean excluded =
                        not || token.group(1).contains("-") || token.group(1).contains("!");
                readClause(word == null ? token.group(2) : word, word == null, excluded);
                if (token.group(3) != null) {
                    notes.add(SIMPLIFIED);
                }
            }
        }

        private void readClause(String text, boolean phrase, boolean excluded) {
            if (!LETTER.matcher(text).find()) {
                return;
            }
            if (clauses.size() == MAX_CLAUSES) {
                notes.add(SHORTENED);
                return;
            }
            clauses.add(phrase ? clause(Kind.PHRASE, text, excluded) : word(text, excluded));
            or = false;
            not = false;
        }

        private Clause word(String word, boolean excluded) {
            Matcher similar = FUZZY.matcher(word);
            if (similar.matches()) {
                fuzzy++;
                return restricted(Kind.FUZZY, fuzzy <= MAX_FUZZY, similar.group(1), excluded);
            }
            if (word.endsWith("*")) {
                String beginning = word.replaceFirst("\\*+$", "");
                return restricted(Kind.PREFIX, beginning.length() >= SHORTEST_PREFIX, beginning, excluded);
            }
            return simple(Kind.WORD, word, excluded);
        }

        private Clause restricted(Kind kind, boolean allowed, String text, boolean excluded) {
            if (!allowed) {
                notes.add(SIMPLIFIED);
            }
            return simple(allowed ? kind : Kind.WORD, text, excluded);
        }

        /** A clause without the signs that mean nothing inside a word. */
        private Clause simple(Kind kind, String text, boolean excluded) {
            String plain = text.replaceAll("[:/\\\\]+", " ");
            if (plain.matches(".*[*?~^<>=].*")) {
                notes.add(SIMPLIFIED);
            }
            plain = plain.replaceAll("[*?~^<>=]+", " ").strip();
            return clause(plain.contains(" ") ? Kind.WORD : kind, plain, excluded);
        }

        private Clause clause(Kind kind, String text, boolean excluded) {
            boolean joined =
                    or && !excluded && !clauses.isEmpty() && !clauses.getLast().excluded();
            return new Clause(kind, text, excluded, joined);
        }
    }
}
