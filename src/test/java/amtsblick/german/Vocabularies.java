// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import de.danielnaber.jwordsplitter.EmbeddedGermanDictionary;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Many words for comparisons: of the dictionary, made of its words, and made of letters that the rules look at. The same at every run. */
final class Vocabularies {
    private static final List<String> WORDS = List.copyOf(new TreeSet<>(EmbeddedGermanDictionary.getWords()));
    private static final List<String> LINKS = List.of("", "", "s", "en", "-", "s-");
    private static final List<String> ENDINGS =
            List.of("", "", "", "e", "en", "ern", "er", "es", "s", "st", "est", "innen");
    private static final String LETTERS = "aeiouyäöüßéàïqsnrtmgdbxfg";

    private Vocabularies() {}

    static Stream<String> dictionary() {
        return WORDS.stream();
    }

    static Stream<String> compounds(int count) {
        Random random = new Random(1);
        return Stream.generate(() -> random.ints(2 + random.nextInt(2), 0, WORDS.size())
                        .mapToObj(WORDS::get)
                        .collect(Collectors.joining(LINKS.get(random.nextInt(LINKS.size()))))
                        .concat(ENDINGS.get(random.nextInt(ENDINGS.size()))))
                .limit(count);
    }

    static Stream<String> letters(int count) {
        Random random = new Random(2);
        return Stream.generate(() -> random.ints(1 + random.nextInt(9), 0, LETTERS.length())
                        .mapToObj(i -> LETTERS.substring(i, i + 1))
                        .collect(Collectors.joining())
                        .concat(ENDINGS.get(random.nextInt(ENDINGS.size()))))
                .limit(count);
    }
}
