// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
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
        "Häuser, haus",
        "Ministerinnen, Minister",
        "Lehrer·innen, Lehrer",
        "LehrerInnen, Lehrer",
        "Präsidentinnen, Präsident",
        "Autorin, Autor",
        "Expert·in, Experte",
        "Lehrer·innenrat, Lehrerrat",
        "Plätzen, Platz",
        "Förderanträge, Förderantrag",
        "Ausschüssen, Ausschuss",
        "Bundesländern, Bundesland",
        "Kindergärten, Kindergarten",
        "Ämtern, Amt",
        "Verstöße, Verstoss",
        "Büro, Bu\u0308ro",
        "Buero, Büro",
        "Café, Cafe",
        "Łódź, Lodz",
        "Århus, Arhus",
        "Bünd\u00ADnis, Bündnis",
        "Schul\u2060amt, Schulamt",
        "O\uFB03ziell, offiziell"
    })
    void bringsTogether(String one, String other) {
        assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Forderung, Förderung",
        "Schwerin, schwer",
        "Poserin, Poser",
        "Minister, Ministerium",
        "Steuer, Stur",
        "Kuchen, Küchen",
        "Bürger, Burg",
        "Zahlungen, Zählungen",
        "Drucker, Drücker",
        "Gründer, Grund",
        "Wähler, Wal",
        "fordern, fördern",
        "Höhle, hohl",
        "Berlin, Berl",
        "Termin, Term",
        "gewinnen, Gewe",
        "Bürgerin, Burg"
    })
    void keepsApart(String one, String other) {
        assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
    }

    @Test
    void keepsTheEndingOfABeginning() {
        assertThat(Stems.ofBeginning("Kommunen")).containsExactly("kommunen");
        assertThat(Stems.ofBeginning("Foerder")).containsExactly("förder");
    }

    @Test
    void aBeginningWithTheUmlautOfAPluralMayBeginTheSingular() {
        assertThat(Stems.ofBeginning("Städt")).containsExactly("städt", "stadt");
        assertThat(Stems.ofBeginning("Länder")).containsExactly("länder", "lander");
        assertThat(Stems.ofBeginning("Häus")).containsExactly("häus", "haus");
        assertThat(Stems.ofBeginning("Anträge")).containsExactly("anträge", "antrage");
        assertThat(Stems.ofBeginning("Küch")).containsExactly("küch");
    }

    /** Our few exceptions, umlauts and "Apps" aside, this is the stemmer of Lucene, so that what was measured with it still holds. */
    @Test
    void cutsAsLucenesFiltersDo() throws IOException {
        KeywordTokenizer word = new KeywordTokenizer();
        try (TokenStream filters =
                new GermanLightStemFilter(new GermanNormalizationFilter(new LowerCaseFilter(word)))) {
            CharTermAttribute term = filters.getAttribute(CharTermAttribute.class);
            for (String each : Stream.of(
                            Vocabularies.dictionary(), Vocabularies.compounds(20_000), Vocabularies.letters(100_000))
                    .flatMap(words -> words)
                    .filter(
                            each -> !each.matches(
                                    "ministerien|strategisch.*|(bauer|förde|kammer|lager|messer|wetter)[ns]?|.*in(nen)?|.*é.*|.*ps.*"))
                    .toList()) {
                word.setReader(new StringReader(each));
                filters.reset();
                filters.incrementToken();
                assertThat(bare(Stems.of(each))).as(each).isEqualTo(bare(term.toString()));
                filters.end();
                filters.close();
            }
        }
    }

    private static String bare(String stem) {
        return stem.chars()
                .mapToObj(c -> String.valueOf(Letters.bare((char) c)))
                .collect(Collectors.joining());
    }
}
