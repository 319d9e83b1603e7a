// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.hint;

import amtsblick.archive.Suggestion;
import amtsblick.archive.index.analysis.ForeignAnalysis;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.lexicon.Lexicon;
import amtsblick.archive.index.lexicon.Lexicon.Entry;
import amtsblick.german.Stems;
import amtsblick.language.Tongue;
import amtsblick.news.Dimension;
import amtsblick.query.FilterNames;
import amtsblick.query.FilterNames.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;

/**
 * How the last word of a text may go on: names of filters and places, then words of headlines, each with items behind it. Reads terms
 * and how often they occur, and searches nothing but the few that are shown.
 */
public final class Suggestions {
    private static final int SHORTEST = 2;
    private static final int WORDS = 5;

    private final FilterNames names;
    private final Surfaces surfaces;

    public Suggestions(FilterNames names, Surfaces surfaces) {
        this.names = names;
        this.surfaces = surfaces;
    }

    public List<Suggestion> of(Lexicon lexicon, String typed, int most) throws IOException {
        int blank = typed.lastIndexOf(' ') + 1;
        String before = typed.substring(0, blank);
        String begun = typed.substring(blank);
        if (begun.length() < SHORTEST) {
            return List.of();
        }
        List<Suggestion> all = new ArrayList<>(filters(lexicon, before, begun));
        all.addAll(places(lexicon, before, begun));
        all.sort(Comparator.comparingLong(Suggestion::items).reversed());
        List<Suggestion> some = new ArrayList<>(all.subList(0, Math.min(all.size(), Math.max(1, most - WORDS))));
        some.addAll(words(lexicon, before, begun));
        return some.subList(0, Math.min(most, some.size()));
    }

    private List<Suggestion> filters(Lexicon lexicon, String before, String begun) throws IOException {
        Map<Value, Suggestion> found = new LinkedHashMap<>();
        for (FilterNames.Printed printed : names.beginning(begun)) {
            Value value = printed.value();
            int items =
                    lexicon.items(new Term(ItemDocument.FACETS, ItemDocument.label(value.dimension(), value.value())));
            if (items > 0) {
                found.putIfAbsent(value, new Suggestion(before + printed.name(), Optional.of(value), items));
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Suggestion> places(Lexicon lexicon, String before, String begun) throws IOException {
        String name = begun.substring(0, 1).toUpperCase(Locale.GERMAN) + begun.substring(1);
        String label = ItemDocument.label(Dimension.PLACE, "");
        List<Suggestion> places = new ArrayList<>();
        for (Entry counted : lexicon.beginning(new Term(ItemDocument.FACETS, label + name), WORDS)) {
            String place = counted.term().substring(label.length());
            places.add(new Suggestion(before + place, Optional.of(new Value(Dimension.PLACE, place)), counted.items()));
        }
        return places;
    }

    private List<Suggestion> words(Lexicon lexicon, String before, String begun) throws IOException {
        List<Suggestion> words = new ArrayList<>();
        Set<String> seen = new HashSet<>(); // "Wallet" of a German headline and "wallet" of an English one are one word
        List<String> beginnings = new ArrayList<>(Stems.ofBeginning(begun));
        Tongue.FOREIGN.forEach(tongue -> beginnings.add(ForeignAnalysis.beginning(tongue, begun)));
        int sign = WordAnalysis.literally("").length();
        for (String each : beginnings) {
            String itself = WordAnalysis.literally(each);
            for (Entry counted : lexicon.beginning(new Term(ItemDocument.TITLE, itself), WORDS)) {
                String term = counted.term().substring(sign);
                Optional<String> surface = surfaces.of(lexicon, term);
                if (surface.isPresent()
                        && words.size() < WORDS
                        && seen.add(surface.get().toLowerCase(Locale.GERMAN))) {
                    int items = lexicon.found(new Term(ItemDocument.TITLE, term));
                    words.add(new Suggestion(before + surface.get(), Optional.empty(), items));
                }
            }
        }
        return words;
    }
}
