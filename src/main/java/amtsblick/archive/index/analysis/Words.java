// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import amtsblick.config.ConfigFolder;
import amtsblick.german.Compounds;
import amtsblick.query.Vocabulary;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;

/**
 * What is known about words, read from the configuration once.
 *
 * @param forIndex what indexes and highlights use
 * @param forQuery what reads the words of a question
 * @param literal what reads phrases in quotes
 * @param fingerprint differs where other terms would stand in the index
 */
public record Words(
        Vocabulary vocabulary,
        Compounds compounds,
        Analyzer forIndex,
        Analyzer forQuery,
        Analyzer literal,
        String fingerprint) {
    public static Words of(ConfigFolder config) throws IOException {
        Vocabulary vocabulary = Vocabulary.of(config);
        Compounds compounds = new Compounds(config);
        Concepts concepts = new Concepts(vocabulary);
        return new Words(
                vocabulary,
                compounds,
                GermanAnalysis.forIndex(concepts, new CompoundParts(compounds, concepts::termsOf)),
                GermanAnalysis.forQuery(concepts),
                GermanAnalysis.literal(),
                Integer.toHexString(31 * concepts.fingerprint() + compounds.fingerprint()));
    }
}
