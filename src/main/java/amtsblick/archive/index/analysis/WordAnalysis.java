// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import amtsblick.config.ConfigFolder;
import amtsblick.german.Compounds;
import amtsblick.language.Tongue;
import amtsblick.query.FilterNames;
import amtsblick.query.LikelyLabels;
import amtsblick.query.Vocabulary;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;

/**
 * What is known about words, read from the configuration once.
 *
 * @param likely the labels that a word stands for
 * @param forIndex what indexes and highlights use; German, unless a field is {@linkplain ForeignAnalysis#field marked}
 * @param forQuery what reads the words of a question
 * @param inRow what reads words that shall stand in a row
 * @param literal what reads phrases in quotes
 * @param foreign what reads words that shall stand in a row, or phrases, in another language
 * @param names the names of each concept, each as the stems of its words
 * @param fingerprint differs where other terms would stand in the index
 */
public record WordAnalysis(
        Vocabulary vocabulary,
        FilterNames filterNames,
        LikelyLabels likely,
        Compounds compounds,
        Analyzer forIndex,
        Analyzer forQuery,
        Analyzer inRow,
        Analyzer literal,
        Map<Tongue, Analyzer> foreign,
        Map<String, List<List<String>>> names,
        String fingerprint) {
    /** Reads {@code synonyms.txt} and {@code compounds.txt}. */
    public static WordAnalysis of(ConfigFolder config) {
        return config.made(WordAnalysis.class, WordAnalysis::read);
    }

    private static WordAnalysis read(ConfigFolder config) {
        Vocabulary vocabulary = Vocabulary.of(config);
        Compounds compounds = Compounds.of(config);
        Concepts concepts = new Concepts(vocabulary, compounds);
        return new WordAnalysis(
                vocabulary,
                FilterNames.of(config, vocabulary),
                LikelyLabels.of(config),
                compounds,
                ForeignAnalysis.forIndex(
                        concepts, GermanAnalysis.forIndex(concepts, new CompoundParts(compounds, concepts::termsOf))),
                GermanAnalysis.forQuery(concepts),
                GermanAnalysis.inRow(),
                GermanAnalysis.literal(),
                ForeignAnalysis.inRow(),
                concepts.names(),
                Integer.toHexString(31 * concepts.fingerprint() + compounds.fingerprint()));
    }

    /** The term of a word that stands there itself, and not only as a part of another. */
    public static String literally(String stem) {
        return GermanAnalysis.literally(stem);
    }
}
