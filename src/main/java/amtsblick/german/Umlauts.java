// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import de.danielnaber.jwordsplitter.EmbeddedGermanDictionary;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The umlauts that a plural brings and that its singular has not: "Städte" to "Stadt", "Häuser" to "Haus", "Gärten" to "Garten". All others
 * belong to the word: "Küche", "Förderung", "Drücker". Plurals in -er and without an ending are closed classes of German (Duden,
 * Die Grammatik, on the plural of nouns), so they are listed; those in -e are many, and a dictionary tells them: where
 * both "städte" and "stadt" are words, and "städt" is none, the umlaut comes from the plural. Compounds follow their last word.
 */
final class Umlauts {
    private static final int SHORTEST = 4;

    /** What ends in -er for the plural only; names of those who do something ("Käufer", "Bürger") end so, too, and keep their umlaut. */
    private static final Set<String> IN_ER = words("""
            ämter bäder bänder blätter bücher dächer denkmäler dörfer fächer fässer gehälter gewänder gläser gräber gräser
            güter häuser hölzer hörner hühner irrtümer kälber kräuter länder löcher lämmer männer mäuler münder pfänder
            räder ränder schlösser spitäler sträucher täler tücher völker wälder wörter würmer bistümer reichtümer
            altertümer herzogtümer götter häupter""");

    private static final Set<String> WITHOUT_ENDING = words("""
            äcker äpfel bögen böden brüder fäden gärten gräben häfen hämmer klöster krägen kästen läden mägen mängel mäntel
            mütter nägel öfen sättel schäden schnäbel schwäger töchter väter vögel wägen werkstätten""");

    /** Singulars of their own in -e, mostly made of adjectives. */
    private static final Set<String> SINGULARS = words("""
            fläche blüte bürge börde büchse fähre fährte glätte größe grösse güte gänze härte höhle hürde kälte länge mähne nähe nässe
            röhre röte schwäche schwärze stärke wärme wäsche wüste öse kämpe""");

    /** The last vowel before the ending, where it is an umlaut. */
    private static final Pattern LAST = Pattern.compile("(.*)(äu|[äöü])([^aeiouyäöü]*)(e[rln]{0,2}|)");

    private static final Set<String> IN_E = inE(EmbeddedGermanDictionary.getWords());

    private Umlauts() {}

    /** Expects a word in lower case, {@linkplain Letters#folded folded}. */
    static String withoutThoseOfPlurals(String word) {
        Matcher last = LAST.matcher(word);
        return last.matches() && isPlural(word)
                ? last.group(1) + plain(last.group(2)) + word.substring(last.end(2))
                : word;
    }

    /** Also with the -n of the dative. */
    private static boolean isPlural(String word) {
        String nominative = word.endsWith("n") ? word.substring(0, word.length() - 1) : word;
        return endsInOne(word, WITHOUT_ENDING)
                || endsInOne(nominative, WITHOUT_ENDING)
                || endsInOne(nominative, IN_ER)
                || endsInOne(nominative, IN_E) && !endsInOne(nominative, SINGULARS);
    }

    private static boolean endsInOne(String word, Set<String> plurals) {
        for (int i = 0; i <= word.length() - SHORTEST; i++) {
            boolean alone = i == 1; // one letter before it makes no compound: "Bäcker" are no "Äcker"
            if (!alone && plurals.contains(word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> inE(Set<String> dictionary) {
        Set<String> plurals = new HashSet<>();
        for (String word : dictionary) {
            String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : "";
            Matcher last = LAST.matcher(stem);
            if (word.length() >= SHORTEST && last.matches() && last.group(4).isEmpty() && !dictionary.contains(stem)) {
                String singular = last.group(1) + plain(last.group(2)) + last.group(3);
                if (dictionary.contains(singular)) {
                    plurals.add(word.replace("ß", "ss"));
                }
            }
        }
        return plurals;
    }

    private static String plain(String umlaut) {
        return umlaut.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
    }

    private static Set<String> words(String list) {
        return Stream.of(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
