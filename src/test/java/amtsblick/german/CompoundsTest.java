// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.config.ConfigFolder;
import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompoundsTest {
    private final Compounds compounds = Compounds.of(ConfigFolder.defaults());

    @Test
    void splitsWhatIsMadeOfWords() {
        assertThat(compounds.split("verwaltungsdigitalisierung")).containsExactly("verwaltung", "digitalisierung");
        assertThat(compounds.split("ordnungsamt")).containsExactly("ordnungs", "amt");
        assertThat(compounds.split("ahaus")).containsExactly("ahaus");
    }

    @Test
    void obeysTheListOfOurTrade() {
        assertThat(compounds.split("interoperabilität")).containsExactly("interoperabilität");
        assertThat(compounds.split("einwohnermeldeamt")).containsExactly("einwohner", "melde", "amt");
    }

    @Test
    void leavesWhatIsTooLongForAWord() {
        String endless = "verwaltung".repeat(6);
        assertThat(compounds.split(endless)).containsExactly(endless);
    }

    @Test
    void cutsAsTheLibraryDoes() throws IOException {
        GermanWordSplitter library = new Taught();
        Stream.of(Vocabularies.dictionary(), Vocabularies.compounds(50_000), Vocabularies.letters(20_000))
                .flatMap(words -> words)
                .filter(word -> word.length() <= 50)
                .forEach(word -> assertThat(compounds.split(word)).as(word).isEqualTo(library.splitWord(word)));
    }

    /** The library with the words of our trade. */
    private static final class Taught extends GermanWordSplitter {
        Taught() throws IOException {
            super(true);
            for (String line : ConfigFolder.defaults().lines("compounds.txt")) {
                String entry = line.replaceFirst("#.*", "").strip();
                if (entry.startsWith("=") || entry.contains("|")) {
                    List<String> parts = List.of(entry.replaceFirst("^=", "").split("\\|"));
                    addException(String.join("", parts), parts);
                } else if (!entry.isEmpty()) {
                    words.add(entry);
                }
            }
        }
    }
}
