// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.words.KnownWords;
import amtsblick.archive.index.words.KnownWords.Placed;
import amtsblick.archive.index.words.KnownWords.Token;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** How a word is written of which the index has only the stem: as in a headline. */
final class Surfaces {
    private final KnownWords words;

    Surfaces(KnownWords words) {
        this.words = words;
    }

    Optional<String> of(View view, String stem) throws IOException {
        TermQuery itself = new TermQuery(new Term(ItemDocument.TITLE, WordAnalysis.literally(stem)));
        for (ScoreDoc found : view.search(itself, 1).scoreDocs) {
            String title = ItemDocument.shown(view.storedFields(), found.doc)
                    .headline()
                    .fullTitle();
            for (Placed placed : words.read(title)) {
                for (Token token : placed.word().stems()) {
                    if (token.term().equals(stem)) {
                        return Optional.of(
                                title.substring(placed.start() + token.start(), placed.start() + token.end()));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
