// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.document.ItemDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** Which of some words which documents have, as the index knows it: no text is read again. */
public final class SharedWords {
    private static final int MOST = 3;

    /** A term and the letters of an item that it stands for. */
    public record Word(String term, int items, String printed, int start, int end) {
        private boolean overlaps(Word other) {
            return start < other.end && other.start < end;
        }
    }

    private final Map<Integer, Set<Word>> of = new HashMap<>();

    /**
     * @param words the most telling first
     * @param docs ascending
     */
    public SharedWords(IndexReader reader, List<Word> words, List<Integer> docs) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            List<Integer> own = docs.stream()
                    .map(doc -> doc - leaf.docBase)
                    .filter(doc -> doc >= 0 && doc < leaf.reader().maxDoc())
                    .toList();
            if (!own.isEmpty()) {
                for (Word word : words) {
                    read(leaf, ItemDocument.TITLE, word, own);
                    read(leaf, ItemDocument.TEASER, word, own);
                }
            }
        }
    }

    private void read(LeafReaderContext leaf, String field, Word word, List<Integer> docs) throws IOException {
        PostingsEnum postings = leaf.reader().postings(new Term(field, word.term), PostingsEnum.NONE);
        if (postings != null) {
            for (int doc : docs) {
                if (postings.docID() < doc) {
                    postings.advance(doc);
                }
                if (postings.docID() == doc) {
                    of.computeIfAbsent(doc + leaf.docBase, _ -> new LinkedHashSet<>())
                            .add(word);
                }
            }
        }
    }

    public List<String> of(int doc) {
        return told(List.copyOf(of.getOrDefault(doc, Set.of())));
    }

    /**
     * Which of the words that are shared are told; a part of one that is told already says nothing new.
     *
     * @param shared the most telling first
     */
    public static List<String> told(List<Word> shared) {
        List<Word> told = new ArrayList<>();
        for (Word word : shared) {
            if (told.size() < MOST && told.stream().noneMatch(word::overlaps)) {
                told.add(word);
            }
        }
        return told.stream().map(Word::printed).distinct().toList();
    }
}
