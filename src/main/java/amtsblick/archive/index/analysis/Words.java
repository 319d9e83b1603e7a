// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import amtsblick.config.ConfigFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;

/**
 * What is known about words, read from the configuration once.
 *
 * @param forIndex what indexes and highlights use
 */
public record Words(Vocabulary vocabulary, Compounds compounds, Analyzer forIndex) {
    /** Reads {@code synonyms.txt} and {@code compounds.txt}. */
    public static Words of(ConfigFolder config) {
        try {
            Vocabulary vocabulary = Vocabulary.of(config);
            Compounds compounds = new Compounds(config);
            return new Words(vocabulary, compounds, GermanAnalysis.forIndex(vocabulary, compounds));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the words of the program itself", e);
        }
    }

    /** Differs where other terms would stand in the index. */
    public String fingerprint() {
        return Integer.toHexString(31 * vocabulary.fingerprint() + compounds.fingerprint());
    }
}
