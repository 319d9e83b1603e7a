// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.words.KnownWords;
import amtsblick.archive.index.words.KnownWords.Placed;
import amtsblick.archive.index.words.KnownWords.Token;
import amtsblick.news.NewsItem;
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

    /** @param stem or the term of a word in another language */
    Optional<String> of(View view, String stem) throws IOException {
        String itself = WordAnalysis.literally(stem);
        TermQuery query = new TermQuery(new Term(ItemDocument.TITLE, itself));
        for (ScoreDoc found : view.search(query, 1).scoreDocs) {
            NewsItem item = ItemDocument.shown(view.storedFields(), found.doc);
            String title = item.headline().fullTitle();
            for (Placed placed : words.read(title, ItemDocument.tongue(item))) {
                for (Token token : placed.word().terms()) {
                    if (token.term().equals(itself)) {
                        return Optional.of(
                                title.substring(placed.start() + token.start(), placed.start() + token.end()));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
