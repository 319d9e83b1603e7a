// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.hint;

import amtsblick.archive.index.analysis.ForeignAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.lexicon.Lexicon;
import amtsblick.german.Letters;
import amtsblick.german.Stems;
import amtsblick.german.StopWords;
import amtsblick.language.Tongue;
import amtsblick.query.LooseWords;
import amtsblick.query.Nearest;
import amtsblick.query.Vocabulary;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;

/**
 * What a text may have meant whose words no headline has: the same with the nearest words of headlines, or of the names of
 * things that the search knows. Of a word that few have, also whether far more have it with umlauts.
 */
public final class Spelling {
    /** Not part of a word with signs. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}*~])\\p{L}{4,40}(?![\\p{L}\\p{N}:*~])");

    private static final int LONG = 8;

    /** Capitals that may be a word: "MÜNCHEN". */
    private static final int SHORTEST_CAPITALS = 5;

    /** Unknown words that are looked at: each costs a walk through the words that are near, whether one is found or not. */
    private static final int MOST = 3;

    /** Of a word that is misspelt twice, so many letters are believed, which leaves a small part of all words. */
    private static final int BELIEVED = 2;

    /** Where no more items have a word, another spelling may be meant; and how many times as many it must have. */
    private static final int FEW = 10;

    private static final int FAR_MORE = 2;

    private final Surfaces surfaces;

    /** The words of all names of things as they are written, by their stems. */
    private final Map<String, String> named = new LinkedHashMap<>();

    /** The same words by their letters without umlauts. */
    private final Map<String, String> bare = new HashMap<>();

    public Spelling(Surfaces surfaces, Vocabulary vocabulary) {
        this.surfaces = surfaces;
        for (Vocabulary.Name name : vocabulary.names()) {
            Matcher word = WORD.matcher(name.text());
            while (word.find()) {
                named.putIfAbsent(Stems.of(word.group()), word.group());
                bare.putIfAbsent(Letters.bare(word.group()), word.group());
            }
        }
    }

    /** Empty where all words are known, or nothing is near. */
    public Optional<String> corrected(Lexicon lexicon, String typed) throws IOException {
        Matcher word = WORD.matcher(LooseWords.withoutValues(typed));
        StringBuilder corrected = new StringBuilder();
        int end = 0;
        int unknown = 0;
        boolean other = false;
        while (unknown < MOST && word.find()) {
            boolean known = isAbbreviation(word.group()) || isKnown(lexicon, word.group());
            unknown += known ? 0 : 1;
            Optional<String> near = known ? withUmlauts(lexicon, word.group()) : nearest(lexicon, word.group());
            other |= near.isPresent();
            corrected.append(typed, end, word.start()).append(near.orElse(asNamed(word.group())));
            end = word.end();
        }
        corrected.append(typed, end, typed.length());
        return other && !corrected.toString().equals(typed) ? Optional.of(corrected.toString()) : Optional.empty();
    }

    /** The word itself, with the capital that a name has: "intelligenz" beside a corrected "Künstliche". */
    private String asNamed(String word) {
        String name = named.getOrDefault(Stems.of(word), word);
        return name.equalsIgnoreCase(word) ? name : word;
    }

    /** A short one is a name of its own, however near a word may be. */
    private static boolean isAbbreviation(String word) {
        return word.length() < SHORTEST_CAPITALS && isCapitals(word);
    }

    private static boolean isCapitals(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    private boolean isKnown(Lexicon lexicon, String word) throws IOException {
        return StopWords.contains(word.toLowerCase(Locale.GERMAN))
                || named.containsKey(Stems.of(word))
                || occurs(lexicon, Stems.of(word))
                || isForeign(lexicon, word);
    }

    private static boolean isForeign(Lexicon lexicon, String word) throws IOException {
        for (String term : ForeignAnalysis.terms(word)) {
            if (occurs(lexicon, term)) {
                return true;
            }
        }
        return false;
    }

    /** "Förderung" for "Forderung", where hardly any headline makes a demand. */
    private Optional<String> withUmlauts(Lexicon lexicon, String word) throws IOException {
        String stem = Stems.of(word);
        int most = lexicon.items(new Term(ItemDocument.TITLE, stem));
        if (most > FEW || !Letters.bare(stem).equals(stem)) {
            return Optional.empty();
        }
        most = Math.max(1, most) * FAR_MORE - 1;
        String best = "";
        for (String spelling : Letters.withUmlauts(stem)) {
            int items = lexicon.items(new Term(ItemDocument.TITLE, spelling));
            best = items > most ? spelling : best;
            most = Math.max(most, items);
        }
        return best.isEmpty() ? Optional.empty() : surfaces.of(lexicon, best);
    }

    /** The same word with umlauts, else a German word, else one of another language, else one of a name. */
    private Optional<String> nearest(Lexicon lexicon, String word) throws IOException {
        Optional<String> near = Optional.ofNullable(bare.get(Letters.bare(word)));
        near = near.isPresent() ? near : near(lexicon, Stems.of(word), 0);
        for (Tongue tongue : Tongue.FOREIGN) {
            near = near.isPresent() ? near : near(lexicon, ForeignAnalysis.term(tongue, word), 1);
        }
        near = near.isPresent() || word.length() < LONG
                ? near
                : Nearest.alike(word, named.values(), 1).stream()
                        .filter(name -> Nearest.mistakes(word, name) == 1)
                        .findFirst();
        return near.filter(other -> !isCapitals(word) || Nearest.mistakes(word, other) == 1);
    }

    /** A word with one mistake; only where there is none, a long one with two, which is looked for among far fewer. */
    private Optional<String> near(Lexicon lexicon, String stem, int sign) throws IOException {
        Optional<String> near = near(lexicon, stem, 1, sign + 1);
        return near.isPresent() || stem.length() < LONG ? near : near(lexicon, stem, 2, sign + BELIEVED);
    }

    private Optional<String> near(Lexicon lexicon, String stem, int mistakes, int believed) throws IOException {
        Optional<String> near = lexicon.nearest(new Term(ItemDocument.TITLE, stem), mistakes, believed);
        return near.isEmpty() ? near : surfaces.of(lexicon, near.get());
    }

    private static boolean occurs(Lexicon lexicon, String stem) throws IOException {
        return lexicon.items(new Term(ItemDocument.TITLE, stem)) > 0
                || lexicon.items(new Term(ItemDocument.TEASER, stem)) > 0
                || lexicon.items(new Term(ItemDocument.PLACE_NAMES, stem)) > 0
                || lexicon.items(new Term(ItemDocument.FULLTEXT, stem)) > 0;
    }
}
