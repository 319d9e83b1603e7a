// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.document;

import amtsblick.archive.index.analysis.ForeignAnalysis;
import amtsblick.language.Tongue;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/** A text in the language of its item, in the same field as all others. */
final class ItemText extends Field {
    private final String text;
    private final String marked;

    ItemText(String name, String text, Tongue tongue) {
        super(name, text, TextField.TYPE_NOT_STORED);
        this.text = text;
        marked = ForeignAnalysis.field(tongue, name);
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
        return analyzer.tokenStream(marked, text);
    }
}
