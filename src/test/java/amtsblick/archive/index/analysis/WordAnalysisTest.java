// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.config.ConfigFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

class WordAnalysisTest {
    private static final List<String> TEXTS = List.of(
            "Verwaltungsdigitalisierung in Thüringen",
            "Einer für Alle: OZG-Umsetzung stockt",
            "Frankfurt (Oder) fördert Foerderprogramme",
            "und die",
            "");

    private final WordAnalysis words = WordAnalysis.of(ConfigFolder.defaults());

    WordAnalysisTest() throws IOException {}

    @Test
    void addsPartsAndConceptsToTheIndexButNotToAQuestion() throws IOException {
        assertThat(tokens(words.forIndex(), "Die Verwaltungsdigitalisierung"))
                .contains("verwaltungsdigitalisierung 4-30", "verwaltung 4-14", "digitalisierung 15-30");
        assertThat(tokens(words.forIndex(), "OZG")).containsExactlyInAnyOrder("ozg 0-3", "=ozg 0-3", "\"ozg 0-3");
        assertThat(tokens(words.forQuery(), "OZG")).containsExactly("=ozg 0-3");
        assertThat(tokens(words.inRow(), "OZG")).containsExactly("ozg 0-3");
        assertThat(tokens(words.literal(), "OZG")).containsExactly("\"ozg 0-3");
    }

    @Test
    void addsToWordsWithHyphensWhatTheyMakeTogether() throws IOException {
        assertThat(tokens(words.forIndex(), "Die Tele-Doc-App"))
                .contains("tel 4-8", "doc 9-12", "app 13-16", "teledoc 4-12", "docapp 9-16", "teledocapp 4-16");
        assertThat(tokens(words.forIndex(), "A - B, NIS-2 und -frei")).noneMatch(token -> token.startsWith("ab "));
    }

    @Test
    void readsGenderedWordsAsOneWord() throws IOException {
        assertThat(tokens(words.inRow(), "Expert*innen, Expert:innen")).containsExactly("expert 0-12", "expert 14-26");
        assertThat(tokens(words.inRow(), "Hinweis:intern")).containsExactly("hinweis:int 0-14");
    }

    @Test
    void givesManyThreadsTheSameTokens() throws Exception {
        List<List<String>> alone = all();
        List<Future<List<List<String>>>> together = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 500; i++) {
                together.add(threads.submit(this::all));
            }
        }
        for (Future<List<List<String>>> each : together) {
            assertThat(each.get()).isEqualTo(alone);
        }
    }

    @Test
    void readsTwoTextsAtOnce() throws IOException {
        List<String> outer = new ArrayList<>();
        try (TokenStream stream = words.forIndex().tokenStream("", TEXTS.getFirst())) {
            stream.reset();
            while (stream.incrementToken()) {
                outer.add(token(stream));
                assertThat(tokens(words.forIndex(), TEXTS.get(2))).isNotEmpty();
            }
            stream.end();
        }
        assertThat(outer).isEqualTo(tokens(words.forIndex(), TEXTS.getFirst()));
    }

    @Test
    void aStreamThatIsClosedTwiceDisturbsNobody() throws IOException {
        TokenStream first = words.forIndex().tokenStream("", "Erster");
        first.close();
        try (TokenStream second = words.forIndex().tokenStream("", "Ahaus")) {
            second.reset();
            first.close();
            assertThat(second.incrementToken()).isTrue();
            assertThat(token(second)).isEqualTo("ahaus 0-5");
            assertThat(tokens(words.forIndex(), "Glasfaser")).contains("glasfas 0-9");
        }
    }

    @Test
    void aStreamThatBreaksOffLeavesNothingBehind() throws IOException {
        try (TokenStream stream = words.forIndex().tokenStream("", "Einer für Verwaltungsdigitalisierung")) {
            stream.reset();
            stream.incrementToken();
        }
        assertThat(tokens(words.forIndex(), "Haus")).containsExactly("haus 0-4", "\"haus 0-4");
    }

    private List<List<String>> all() throws IOException {
        List<List<String>> all = new ArrayList<>();
        for (Analyzer analyzer : List.of(words.forIndex(), words.forQuery(), words.inRow(), words.literal())) {
            for (String text : TEXTS) {
                all.add(tokens(analyzer, text));
            }
        }
        return all;
    }

    private static List<String> tokens(Analyzer analyzer, String text) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(token(stream));
            }
            stream.end();
        }
        return tokens;
    }

    private static String token(TokenStream stream) {
        OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
        return stream.getAttribute(CharTermAttribute.class) + " " + offset.startOffset() + "-" + offset.endOffset();
    }
}
