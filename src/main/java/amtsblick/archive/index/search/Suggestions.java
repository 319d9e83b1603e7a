// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.Suggestion;
import amtsblick.archive.index.analysis.ForeignAnalysis;
import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.german.Stems;
import amtsblick.language.Tongue;
import amtsblick.news.Dimension;
import amtsblick.query.FilterNames;
import amtsblick.query.FilterNames.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * How the last word of a text may go on: names of filters and places, then words of headlines, each with items behind it. Reads terms
 * and how often they occur, and searches nothing but the few that are shown.
 */
final class Suggestions {
    /** So many words that begin so are looked at, of which the most frequent are shown. */
    private static final int LOOKED_AT = 2_000;

    private static final int SHORTEST = 2;
    private static final int WORDS = 5;

    private final FilterNames names;
    private final Surfaces surfaces;

    private record Counted(String term, int items) {}

    Suggestions(FilterNames names, Surfaces surfaces) {
        this.names = names;
        this.surfaces = surfaces;
    }

    List<Suggestion> of(View view, String typed, int most) throws IOException {
        int blank = typed.lastIndexOf(' ') + 1;
        String before = typed.substring(0, blank);
        String begun = typed.substring(blank);
        if (begun.length() < SHORTEST) {
            return List.of();
        }
        List<Suggestion> all = new ArrayList<>(filters(view.getIndexReader(), before, begun));
        all.addAll(places(view.getIndexReader(), before, begun));
        all.sort(Comparator.comparingLong(Suggestion::items).reversed());
        List<Suggestion> some = new ArrayList<>(all.subList(0, Math.min(all.size(), Math.max(1, most - WORDS))));
        some.addAll(words(view, before, begun));
        return some.subList(0, Math.min(most, some.size()));
    }

    private List<Suggestion> filters(IndexReader reader, String before, String begun) throws IOException {
        Map<Value, Suggestion> found = new LinkedHashMap<>();
        for (FilterNames.Printed printed : names.beginning(begun)) {
            Value value = printed.value();
            int items =
                    reader.docFreq(new Term(ItemDocument.FACETS, ItemDocument.label(value.dimension(), value.value())));
            if (items > 0) {
                found.putIfAbsent(value, new Suggestion(before + printed.name(), Optional.of(value), items));
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Suggestion> places(IndexReader reader, String before, String begun) throws IOException {
        String name = begun.substring(0, 1).toUpperCase(Locale.GERMAN) + begun.substring(1);
        String label = ItemDocument.label(Dimension.PLACE, "");
        List<Suggestion> places = new ArrayList<>();
        for (Counted counted : beginning(reader, ItemDocument.FACETS, label + name)) {
            String place = counted.term.substring(label.length());
            places.add(new Suggestion(before + place, Optional.of(new Value(Dimension.PLACE, place)), counted.items));
        }
        return places;
    }

    private List<Suggestion> words(View view, String before, String begun) throws IOException {
        List<Suggestion> words = new ArrayList<>();
        List<String> beginnings = new ArrayList<>(Stems.ofBeginning(begun));
        Tongue.FOREIGN.forEach(tongue -> beginnings.add(ForeignAnalysis.beginning(tongue, begun)));
        int sign = WordAnalysis.literally("").length();
        for (String each : beginnings) {
            String itself = WordAnalysis.literally(each);
            for (Counted counted : beginning(view.getIndexReader(), ItemDocument.TITLE, itself)) {
                String term = counted.term.substring(sign);
                Optional<String> surface = surfaces.of(view, term);
                if (surface.isPresent() && words.size() < WORDS) {
                    int items = view.count(new TermQuery(new Term(ItemDocument.TITLE, term)));
                    words.add(new Suggestion(before + surface.get(), Optional.empty(), items));
                }
            }
        }
        return words;
    }

    /** The most frequent terms that begin so. */
    private static List<Counted> beginning(IndexReader reader, String field, String begun) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return List.of();
        }
        List<Counted> found = new ArrayList<>();
        TermsEnum each = terms.iterator();
        boolean more = each.seekCeil(new BytesRef(begun)) != TermsEnum.SeekStatus.END;
        while (more && found.size() < LOOKED_AT) {
            String term = each.term().utf8ToString();
            if (!term.startsWith(begun)) {
                break;
            }
            found.add(new Counted(term, each.docFreq()));
            more = each.next() != null;
        }
        found.sort(Comparator.comparingInt(Counted::items).reversed().thenComparing(Counted::term));
        return found.subList(0, Math.min(WORDS, found.size()));
    }
}
