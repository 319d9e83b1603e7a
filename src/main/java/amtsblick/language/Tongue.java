// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The languages of our sources, told by small words and letters that hardly any other of them has. Words that German shares with
 * another ("des", "in", "man") tell nothing and are left out.
 */
public enum Tongue {
    DE(
            "der das dem für mit und von vom zu zum zur auf aus bei beim nach durch ein eine einen einem ist sind wird werden"
                    + " wurde nicht auch über im ins sich mehr neue neuer neues gegen zwischen oder als",
            "äöüß"),
    EN("of and the to for with on is are by from at that this its how new be your our you we not or what has have", ""),
    FR(
            "le la les et au aux un une de en pour dans avec sur par est sont qui que cette ces ses leur leurs ne pas"
                    + " chez entre vers d l",
            "éêçœô"),
    IT(
            "il la lo gli le e di da un una del della dell dei degli delle al alla alle nel nella per con su sul sulla che"
                    + " è sono più come d l",
            "ìò");

    /** Those with words of their own beside German. */
    public static final List<Tongue> FOREIGN = List.of(EN, FR, IT);

    private static final List<Tongue> ALL = List.of(values());

    /** What tells at all: most words of a text are none of them. */
    private static final Set<String> TELLING =
            ALL.stream().flatMap(tongue -> tongue.words.stream()).collect(Collectors.toUnmodifiableSet());

    /** One small word may stand in a name or a slogan. */
    private static final int ENOUGH = 2;

    private final String tag;
    private final Set<String> words;
    private final String letters;

    Tongue(String words, String letters) {
        tag = name().toLowerCase(Locale.ROOT);
        this.words = Set.of(words.split(" "));
        this.letters = letters;
    }

    /** That of a BCP 47 tag, where it is one of these. */
    public static Optional<Tongue> of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return ALL.stream().filter(tongue -> tongue.tag.equals(language)).findFirst();
    }

    /**
     * The language of a text as a BCP 47 tag: the one that its source declares, unless the text speaks another one plainly, as
     * on the pages of an office that works in three.
     */
    public static String spoken(String declared, String text) {
        Optional<Tongue> own = of(declared);
        if (own.isEmpty()) {
            return declared;
        }
        List<String> said = telling(text);
        Tongue best = own.get();
        int most = Math.max(ENOUGH - 1, 2 * best.signs(said));
        for (Tongue other : ALL) {
            int signs = other.signs(said);
            if (other != own.get() && signs > most) {
                best = other;
                most = signs;
            }
        }
        return best == own.get() ? declared : best.tag;
    }

    /** Whether a text has any of its words or letters. */
    public boolean isIn(String text) {
        return signs(telling(text)) > 0;
    }

    private int signs(List<String> said) {
        int signs = 0;
        for (String word : said) {
            if (words.contains(word) || hasOwnLetter(word)) {
                signs++;
            }
        }
        return signs;
    }

    private boolean hasOwnLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 'z' && letters.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The words that may tell a language. Cut by hand, once for all: every headline is asked, and by patterns that was a fifth of a crawl's work. */
    private static List<String> telling(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < small.length(); ) {
            int letter = small.codePointAt(at);
            int next = at + Character.charCount(letter);
            boolean plain = letter >= 'a' && letter <= 'z';
            if (!plain && !Character.isLetter(letter)) {
                add(words, small, start, at);
                start = next;
            }
            at = next;
        }
        add(words, small, start, small.length());
        return words;
    }

    private static void add(List<String> words, String text, int start, int end) {
        if (end > start) {
            String word = text.substring(start, end);
            if (TELLING.contains(word) || hasLetterBeside(word)) {
                words.add(word);
            }
        }
    }

    /** Whether it has a letter beside those that all languages share. */
    private static boolean hasLetterBeside(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 'z') {
                return true;
            }
        }
        return false;
    }
}
