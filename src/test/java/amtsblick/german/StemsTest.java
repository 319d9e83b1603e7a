// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Stream;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    @ParameterizedTest
    @CsvSource({
        "Foerderung, Förderungen",
        "Straße, STRASSE",
        "Ministerien, Ministerium",
        "Ministerin, Minister",
        "strategischen, Strategie",
        "Häuser, haus"
    })
    void bringsTogether(String one, String other) {
        assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Forderung, Förderung", "Minister, Ministerium", "Steuer, Stur"})
    void keepsApart(String one, String other) {
        assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
    }

    @Test
    void keepsTheEndingOfABeginning() {
        assertThat(Stems.ofBeginning("Kommunen")).isEqualTo("kommunen");
        assertThat(Stems.ofBeginning("Foerder")).isEqualTo("fordr");
    }

    /** Our few exceptions aside, this is the stemmer of Lucene, so that what was measured with it still holds. */
    @Test
    void cutsAsLucenesFiltersDo() throws IOException {
        KeywordTokenizer word = new KeywordTokenizer();
        try (TokenStream filters =
                new GermanLightStemFilter(new GermanNormalizationFilter(new LowerCaseFilter(word)))) {
            CharTermAttribute term = filters.getAttribute(CharTermAttribute.class);
            for (String each : Stream.of(
                            Vocabularies.dictionary(), Vocabularies.compounds(20_000), Vocabularies.letters(100_000))
                    .flatMap(words -> words)
                    .filter(each -> !each.matches(".*f(ö|oe)rder.*|minister.+|strategisch.*"))
                    .toList()) {
                word.setReader(new StringReader(each));
                filters.reset();
                filters.incrementToken();
                assertThat(Stems.of(each)).as(each).isEqualTo(term.toString());
                filters.end();
                filters.close();
            }
        }
    }
}
