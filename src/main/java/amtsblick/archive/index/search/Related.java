// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.Kin;
import amtsblick.archive.index.counts.TimeLimit;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.document.StoredItems;
import amtsblick.archive.index.lexicon.Lexicon;
import amtsblick.archive.index.lexicon.ReaderLexicon;
import amtsblick.archive.index.search.SharedWords.Word;
import amtsblick.archive.index.words.KnownWords;
import amtsblick.archive.index.words.KnownWords.Placed;
import amtsblick.archive.index.words.KnownWords.Token;
import amtsblick.language.Tongue;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Items that read like one: they share its rarest words, and best also its places and first region. Common words are left out:
 * they tell little, and each would have to be followed through all items that have it.
 */
public final class Related {
    private static final int WORDS = 16;

    /** The words of a long teaser that are looked up; the first tell what it is about. */
    private static final int MOST_WORDS = 50;

    /** In a large archive one item in so many has a common word; in a small one nothing is common. */
    private static final int COMMON = 200;

    private static final int NOT_COMMON = 500;

    /** Of so many rare words, two must be shared: one alone may be chance. */
    private static final int MANY = 6;

    private static final float PLACE = 2;
    private static final float REGION = 1;
    private static final float OTHER_FIELD = 0.3f;
    private static final long TIME_LIMIT_MILLIS = 500;

    private final KnownWords words;

    public Related(KnownWords words) {
        this.words = words;
    }

    List<Kin> find(View view, NewsItem item, int most) throws IOException {
        List<Word> rare = rare(new ReaderLexicon(view), item);
        List<Kin> kin = new ArrayList<>();
        TopFieldCollectorManager top = new TopFieldCollectorManager(ItemDocument.RELEVANCE, most, most);
        ScoreDoc[] found = view.limited(new TimeLimit(TIME_LIMIT_MILLIS)).search(query(item, rare), top).scoreDocs;
        List<Integer> docs = Stream.of(found).map(each -> each.doc).sorted().toList();
        SharedWords shared = new SharedWords(view.getIndexReader(), rare, docs);
        for (ScoreDoc each : found) {
            kin.add(Kin.of(item, StoredItems.shown(view.getIndexReader(), each.doc), shared.of(each.doc)));
        }
        return kin;
    }

    /** What shares some of these words with an item, and best its place. */
    public static Query query(NewsItem item, List<Word> rare) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(any(rare, rare.size() < MANY ? 1 : 2), Occur.MUST)
                .add(new TermQuery(new Term(ItemDocument.ID, item.id())), Occur.MUST_NOT);
        for (String place : item.labels().placeNames()) {
            query.add(boosted(ItemDocument.label(Dimension.PLACE, place), PLACE), Occur.SHOULD);
        }
        item.labels().regionCodes().stream()
                .limit(1)
                .map(code -> ItemDocument.primary(ItemDocument.label(Dimension.REGION, code)))
                .forEach(label -> query.add(boosted(label, REGION), Occur.SHOULD));
        return query.build();
    }

    /** The rarest words that an item shares with another one at least, rarest first. */
    public List<Word> rare(Lexicon lexicon, NewsItem item) throws IOException {
        int tooMany = Math.max(NOT_COMMON, lexicon.items() / COMMON);
        List<Word> rare = new ArrayList<>();
        for (Word word : words(item)) {
            int items = lexicon.items(new Term(ItemDocument.TEASER, word.term()));
            items = items <= tooMany ? items + lexicon.items(new Term(ItemDocument.TITLE, word.term())) : items;
            if (items >= 2 && items <= tooMany) {
                rare.add(new Word(word.term(), items, word.printed(), word.start(), word.end()));
            }
        }
        rare.sort(Comparator.comparingInt(Word::items));
        return rare.subList(0, Math.min(WORDS, rare.size()));
    }

    private Collection<Word> words(NewsItem item) {
        String text = item.headline().fullTitle() + "\n" + item.headline().teaser();
        Tongue tongue = ItemDocument.tongue(item);
        Map<String, Word> terms = new LinkedHashMap<>();
        for (Placed placed : words.read(text, tongue)) {
            if (terms.size() < MOST_WORDS && (tongue != Tongue.DE || isName(text, placed.start()))) {
                for (Token token : placed.word().terms()) {
                    int start = placed.start() + token.start();
                    int end = placed.start() + token.end();
                    terms.putIfAbsent(token.term(), new Word(token.term(), 0, text.substring(start, end), start, end));
                }
            }
        }
        return terms.values();
    }

    /** German writes what a text can be about with a capital, even if not as its first letter: "eAkte"; "größeren" and "gemeinsam" tell nothing. */
    private static boolean isName(String text, int start) {
        int from = start;
        while (from < text.length() && !isOfAWord(text.charAt(from))) {
            from++; // a quote or bracket that stands before it
        }
        int end = from;
        while (end < text.length() && isOfAWord(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static boolean isOfAWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '-';
    }

    private static Query any(List<Word> words, int least) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Word word : words) {
            any.add(new DisjunctionMaxQuery(fields(word), OTHER_FIELD), Occur.SHOULD);
        }
        return any.setMinimumNumberShouldMatch(least).build();
    }

    private static List<Query> fields(Word word) {
        return List.of(
                new TermQuery(new Term(ItemDocument.TITLE, word.term())),
                new TermQuery(new Term(ItemDocument.TEASER, word.term())));
    }

    /** What has a word. */
    public static Query having(Word word) {
        return new DisjunctionMaxQuery(fields(word), 0);
    }

    private static Query boosted(String label, float weight) {
        return new BoostQuery(new TermQuery(new Term(ItemDocument.LABELS, label)), weight);
    }
}
