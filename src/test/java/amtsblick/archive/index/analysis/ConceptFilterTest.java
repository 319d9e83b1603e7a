// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.junit.jupiter.api.Test;

class ConceptFilterTest {
    /** Names within names, names that begin as others do, and two concepts of one name. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "=ab", List.of("a b", "x"),
            "=abc", List.of("a b c"),
            "=b", List.of("b"),
            "=ca", List.of("c a c d"),
            "=also", List.of("a b", "d"));

    private final ConceptNames names = new ConceptNames();
    private final ConceptNames nested = new ConceptNames();
    private final SynonymMap.Builder lucenes = new SynonymMap.Builder(true);

    ConceptFilterTest() {
        NAMES.forEach((concept, written) -> written.forEach(name -> {
            List<String> stems = List.of(name.split(" "));
            names.add(stems, List.of(concept), List.of());
            nested.add(stems, List.of(concept), concept.equals("=also") ? List.of() : List.of(concept));
            CharsRef input = SynonymMap.Builder.join(stems.toArray(String[]::new), new CharsRefBuilder());
            lucenes.add(input, new CharsRef(concept), true);
        }));
    }

    @Test
    void putsTheConceptOfTheLongestNameBesideItsFirstWord() throws IOException {
        Analyzer ours = new PooledAnalyzer(in -> new ConceptFilter(in, names));

        assertThat(tokens(ours, "z a b c b"))
                .containsExactly("1 z 0-1", "2 =abc 2-7", "2 a 2-3", "3 b 4-5", "4 c 6-7", "5 =b 8-9", "5 b 8-9");
    }

    @Test
    void putsConceptsWithinALongerNameThereThatMayStandInOne() throws IOException {
        Analyzer ours = new PooledAnalyzer(in -> new ConceptFilter(in, nested));

        assertThat(tokens(ours, "a b c a c d"))
                .as("not =ca, which would go on behind the name; =also is named by a d of its own")
                .containsExactly(
                        "1 =ab 0-3",
                        "1 =abc 0-5",
                        "1 a 0-1",
                        "2 =b 2-3",
                        "2 b 2-3",
                        "3 c 4-5",
                        "4 a 6-7",
                        "5 c 8-9",
                        "6 =also 10-11",
                        "6 d 10-11");
    }

    @Test
    void makesTheTokensThatLucenesOwnFiltersMake() throws IOException {
        SynonymMap map = lucenes.build();
        Analyzer ours = new PooledAnalyzer(in -> new ConceptFilter(in, names));
        UnaryOperator<TokenStream> both = in -> new FlattenGraphFilter(new SynonymGraphFilter(in, map, false));
        Analyzer theirs = new PooledAnalyzer(both);
        Random random = new Random(8);
        for (int i = 0; i < 2_000; i++) {
            String text = String.join(
                    " ",
                    random.ints(random.nextInt(12), 0, 6)
                            .mapToObj(n -> "abcdxz".substring(n, n + 1))
                            .toList());

            assertThat(tokens(ours, text)).as(text).isEqualTo(tokens(theirs, text));
        }
    }

    /** Position, term and letters of each token; those of one position in the order of their terms. */
    private static List<String> tokens(Analyzer analyzer, String text) throws IOException {
        List<String> tokens = new ArrayList<>();
        int position = 0;
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            stream.reset();
            while (stream.incrementToken()) {
                position +=
                        stream.getAttribute(PositionIncrementAttribute.class).getPositionIncrement();
                OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
                tokens.add(position + " " + stream.getAttribute(CharTermAttribute.class) + " " + offset.startOffset()
                        + "-" + offset.endOffset());
            }
            stream.end();
        }
        return tokens.stream().sorted().toList();
    }
}
