// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.hint;

import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.lexicon.Lexicon;
import amtsblick.archive.index.words.KnownWords;
import amtsblick.archive.index.words.KnownWords.Placed;
import amtsblick.archive.index.words.KnownWords.Token;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.Term;

/** How a word is written of which the index has only the stem: as in a headline. */
public final class Surfaces {
    private final KnownWords words;

    public Surfaces(KnownWords words) {
        this.words = words;
    }

    /** @param stem or the term of a word in another language */
    Optional<String> of(Lexicon lexicon, String stem) throws IOException {
        String itself = WordAnalysis.literally(stem);
        return lexicon.example(new Term(ItemDocument.TITLE, itself)).flatMap(item -> printed(item, itself));
    }

    private Optional<String> printed(NewsItem item, String term) {
        String title = item.headline().fullTitle();
        for (Placed placed : words.read(title, ItemDocument.tongue(item))) {
            for (Token token : placed.word().terms()) {
                if (token.term().equals(term)) {
                    return Optional.of(title.substring(placed.start() + token.start(), placed.start() + token.end()));
                }
            }
        }
        return Optional.empty();
    }
}
