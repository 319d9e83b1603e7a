// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import amtsblick.archive.index.document.ItemDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<Integer, List<Word>> of = new HashMap<>();

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
                    add(doc + leaf.docBase, word);
                }
            }
        }
    }

    /** A part of a word that is shared already says nothing new. */
    private void add(int doc, Word word) {
        List<Word> words = of.computeIfAbsent(doc, _ -> new ArrayList<>());
        if (words.size() < MOST && words.stream().noneMatch(word::overlaps)) {
            words.add(word);
        }
    }

    public List<String> of(int doc) {
        return of.getOrDefault(doc, List.of()).stream()
                .map(Word::printed)
                .distinct()
                .toList();
    }
}
