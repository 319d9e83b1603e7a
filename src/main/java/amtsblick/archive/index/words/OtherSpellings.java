// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import amtsblick.archive.index.analysis.ForeignAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.lexicon.Lexicon;
import amtsblick.german.Letters;
import amtsblick.german.Stems;
import amtsblick.german.StopWords;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * What else a typed word may be spelt like, as far as some item has it: joined with its neighbour ("gov apps", "Gov-Apps", "Govapps"),
 * in halves, as a number with other signs, and with umlauts where nothing has the word without ("gutersloh"). Asks the index first, so that a query stays as small as it was
 * typed.
 */
final class OtherSpellings {
    private static final int SHORTEST_HALF = 3;
    private static final int LONGEST = 40;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}[.,]\\d{1,2}");

    /** Four digits in a row are a year. */
    private static final Pattern THOUSANDS =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:['\u2019]\\d{3})+|\\d{5,9}");

    /** Groups with blanks between them, as the French and many norms write: each is a word of its own. */
    private static final Pattern PARTED =
            Pattern.compile("(?<![\\p{L}\\d.,'\u2019])\\d{1,3}(?:[ \u00a0\u2009\u202f]\\d{3})+(?![\\d.,'\u2019]*\\d)");

    /** More items than these with a word show that it is written so. */
    private static final int FEW = 10;

    private final WordQueries queries;
    private final Lexicon lexicon;

    OtherSpellings(WordQueries queries, Lexicon lexicon) {
        this.queries = queries;
        this.lexicon = lexicon;
    }

    /** A number with the signs of other hands: "6.4" for "6,4"; "1400" and "1,400" for "1.400". */
    static List<String> ofNumber(String word) {
        if (DECIMAL.matcher(word).matches()) {
            return List.of(word.contains(",") ? word.replace(',', '.') : word.replace('.', ','));
        }
        return THOUSANDS.matcher(word).matches()
                ? grouped(word.replaceAll("[.,'\u2019]", ""))
                        .filter(other -> !other.equals(word))
                        .toList()
                : List.of();
    }

    /** A number in one word, as it is and with each sign between its thousands. */
    private static Stream<String> grouped(String digits) {
        String dots = digits.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".");
        return Stream.of(digits, dots, dots.replace('.', ','), dots.replace('.', '\''), dots.replace('.', '\u2019'));
    }

    /** The whole of a number of which a group stands here, in one word: "14.000" at each of both in "14 000". */
    static List<String> ofParted(String text, int start) {
        return PARTED.matcher(text)
                .results()
                .filter(number -> number.start() <= start && start < number.end())
                .flatMap(number -> grouped(number.group().replaceAll("\\D", "")))
                .toList();
    }

    /** What was published in a year: sources seldom print it, who looks for "Digitalpakt 2024" types it. */
    static Optional<Query> ofYear(String word) {
        if (!YEAR.matcher(word).matches()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(Integer.parseInt(word), Month.JANUARY, 1);
        return Optional.of(
                new ConstantScoreQuery(ItemDocument.published(first, first.with(TemporalAdjusters.lastDayOfYear()))));
    }

    /** The query, or one of these words as far as some item has it, or what these queries find. */
    Query orSpelt(Query query, List<String> words, List<Query> other) throws IOException {
        List<Query> any = new ArrayList<>(List.of(query));
        any.addAll(other);
        for (String word : words) {
            queries.known(Stems.of(word), lexicon).ifPresent(any::add);
            for (String foreign : ForeignAnalysis.terms(word)) {
                queries.known(foreign, lexicon).ifPresent(any::add);
            }
        }
        return any.size() == 1 ? query : new DisjunctionMaxQuery(any, 0);
    }

    /** The query, or what its word is in items of other languages; all of them count as if they were one word, however rare each is. */
    Query orForeign(Query query, String word, String term) throws IOException {
        int own = queries.items(term, lexicon);
        int all = own;
        Map<String, Integer> foreign = new LinkedHashMap<>();
        for (String each : ForeignAnalysis.terms(word)) {
            int items = queries.items(each, lexicon);
            if (items > 0) {
                foreign.put(each, items);
                all += items;
            }
        }
        if (foreign.isEmpty()) {
            return query;
        }
        List<Query> any = new ArrayList<>(List.of(new BoostQuery(query, share(own, all))));
        for (Map.Entry<String, Integer> each : foreign.entrySet()) {
            any.add(new BoostQuery(queries.term(each.getKey(), word), share(each.getValue(), all)));
        }
        return new DisjunctionMaxQuery(any, 0);
    }

    /** What makes the rarity of a word (as BM25 has it) that of all its readings. */
    private float share(int items, int all) throws IOException {
        return items == 0 ? 1 : (float) (rarity(all) / rarity(items));
    }

    private double rarity(int items) throws IOException {
        int documents = Math.max(items, lexicon.items());
        return Math.log(1 + (documents - items + 0.5) / (items + 0.5));
    }

    /** The words that differ in umlauts only, where the word itself is unknown. */
    Optional<Query> withUmlauts(String word) throws IOException {
        String stem = Stems.of(word);
        if (!stem.chars().allMatch(c -> c < 0x80)
                || queries.known(stem, lexicon).isPresent()) {
            return Optional.empty();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String spelling : Letters.withUmlauts(stem)) {
            queries.known(spelling, lexicon).ifPresent(query -> any.add(query, Occur.SHOULD));
        }
        BooleanQuery found = any.build();
        return found.clauses().isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** The word in two halves, one after the other, where hardly anything has it in one: "Der Bau Turbo" for "Bauturbo". */
    Optional<Query> apart(String word, String term) throws IOException {
        if (queries.hasOtherNames(term)
                || word.length() < SHORTEST_HALF
                || word.length() > LONGEST
                || queries.items(Stems.of(word), lexicon) > FEW) {
            return Optional.empty();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int cut = 1; cut < word.length(); cut++) {
            String left = word.substring(0, cut);
            String right = word.substring(cut);
            if (mayPart(left, right) && occurs(left) && occurs(right)) {
                any.add(queries.inRow(left + " " + right), Occur.SHOULD);
            }
        }
        BooleanQuery found = any.build();
        return found.clauses().isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** A half that is no word to the search would leave the other alone to stand for both: "Mitarbeiter" is not "mit Arbeit". */
    private static boolean mayPart(String left, String right) {
        if (StopWords.contains(Letters.lower(left)) || StopWords.contains(Letters.lower(right))) {
            return false;
        }
        char last = left.charAt(left.length() - 1);
        char first = right.charAt(0);
        boolean enough = left.length() >= SHORTEST_HALF && right.length() >= SHORTEST_HALF;
        return Character.isLetter(last) && Character.isLetter(first)
                ? enough
                : Character.isDigit(last) != Character.isDigit(first);
    }

    private boolean occurs(String word) throws IOException {
        return queries.occurs(Stems.of(word), lexicon);
    }
}
