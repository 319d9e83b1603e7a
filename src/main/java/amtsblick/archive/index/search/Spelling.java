// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.analysis.ForeignAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.german.Stems;
import amtsblick.german.StopWords;
import amtsblick.language.Tongue;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** What a text may have meant whose words no headline has: the same with the nearest words of headlines. */
final class Spelling {
    /** Not what begins a field, not part of a word with signs. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}*~])\\p{L}{4,40}(?![\\p{L}\\p{N}:*~])");

    private static final int LONG = 8;

    /** Unknown words that are looked at: each costs a walk through the words that are near, whether one is found or not. */
    private static final int MOST = 3;

    /** Near words that are compared. */
    private static final int MOST_NEAR = 200;

    /** Of a word that is misspelt twice, so many letters are believed, which leaves a small part of all words. */
    private static final int BELIEVED = 2;

    private final Surfaces surfaces;

    Spelling(Surfaces surfaces) {
        this.surfaces = surfaces;
    }

    /** Empty where all words are known, or nothing is near. */
    Optional<String> corrected(View view, String typed) throws IOException {
        Matcher word = WORD.matcher(typed);
        StringBuilder corrected = new StringBuilder();
        int unknown = 0;
        while (unknown < MOST && word.find()) {
            if (!isKnown(view, word.group())) {
                unknown++;
                Optional<String> near = nearest(view, word.group());
                if (near.isPresent()) {
                    word.appendReplacement(corrected, Matcher.quoteReplacement(near.get()));
                }
            }
        }
        word.appendTail(corrected);
        return corrected.toString().equals(typed) ? Optional.empty() : Optional.of(corrected.toString());
    }

    private static boolean isKnown(View view, String word) throws IOException {
        return StopWords.contains(word.toLowerCase(Locale.GERMAN))
                || occurs(view, Stems.of(word))
                || isForeign(view, word);
    }

    private static boolean isForeign(View view, String word) throws IOException {
        for (String term : ForeignAnalysis.terms(word)) {
            if (occurs(view, term)) {
                return true;
            }
        }
        return false;
    }

    /** A German word, else one of another language. */
    private Optional<String> nearest(View view, String word) throws IOException {
        Optional<String> near = near(view, Stems.of(word), 0);
        for (Tongue tongue : Tongue.FOREIGN) {
            near = near.isPresent() ? near : near(view, ForeignAnalysis.term(tongue, word), 1);
        }
        return near;
    }

    /** A word with one mistake; only where there is none, a long one with two, which is looked for among far fewer. */
    private Optional<String> near(View view, String stem, int sign) throws IOException {
        Optional<String> near = near(view, stem, 1, sign + 1);
        return near.isPresent() || stem.length() < LONG ? near : near(view, stem, 2, sign + BELIEVED);
    }

    private Optional<String> near(View view, String stem, int mistakes, int believed) throws IOException {
        Terms titles = MultiTerms.getTerms(view.getIndexReader(), ItemDocument.TITLE);
        if (titles == null) {
            return Optional.empty();
        }
        FuzzyTermsEnum near = new FuzzyTermsEnum(titles, new Term(ItemDocument.TITLE, stem), mistakes, believed, true);
        BoostAttribute likeness = near.attributes().addAttribute(BoostAttribute.class);
        String best = "";
        float bestLikeness = 0;
        int most = 0;
        int compared = 0;
        for (BytesRef term = near.next(); term != null && compared < MOST_NEAR; term = near.next()) {
            compared++;
            boolean better =
                    likeness.getBoost() > bestLikeness || likeness.getBoost() == bestLikeness && near.docFreq() > most;
            if (better) {
                best = term.utf8ToString();
                bestLikeness = likeness.getBoost();
                most = near.docFreq();
            }
        }
        return best.isEmpty() ? Optional.empty() : surfaces.of(view, best);
    }

    private static boolean occurs(View view, String stem) throws IOException {
        return view.getIndexReader().docFreq(new Term(ItemDocument.TITLE, stem)) > 0
                || view.getIndexReader().docFreq(new Term(ItemDocument.TEASER, stem)) > 0
                || view.getIndexReader().docFreq(new Term(ItemDocument.PLACE_NAMES, stem)) > 0
                || view.getIndexReader().docFreq(new Term(ItemDocument.FULLTEXT, stem)) > 0;
    }
}
