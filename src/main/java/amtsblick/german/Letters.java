// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** German letters and the other ways they are written: capitals, "ae" for ä, "ss" for ß. */
public final class Letters {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char FIRST_BEYOND_ASCII = '\u0080';
    private static final char FIRST_BEYOND_LATIN_1 = '\u0100';
    private static final int MOST_CHANGED = 4;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private Letters() {}

    /** In lower case, letter by letter, so that every letter keeps its place. */
    public static String lower(String text) {
        if (isLower(text)) {
            return text;
        }
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            lower.appendCodePoint(Character.toLowerCase(letter));
            i += Character.charCount(letter);
        }
        return lower.toString();
    }

    private static boolean isLower(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lower = c >= 'a' && c <= 'z' || Character.toLowerCase(c) == c && !Character.isSurrogate(c);
            if (!lower) {
                return false;
            }
        }
        return true;
    }

    /** As in addresses, where letters are few: "größe" becomes "groesse". Expects lower case. */
    public static String transcribed(String lower) {
        StringBuilder plain = new StringBuilder(lower.length() + 2);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ä' -> plain.append("ae");
                case 'ö' -> plain.append("oe");
                case 'ü' -> plain.append("ue");
                case 'ß' -> plain.append("ss");
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }

    /** The same for all that sounds the same: "MÜNCHEN", "München" and "muenchen". */
    public static String heard(String text) {
        return transcribed(lower(text));
    }

    /** As most people write it: composed (U+00FC, not u and a diaeresis), without soft hyphens and other signs that nobody sees. */
    public static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_BEYOND_LATIN_1 || text.charAt(i) == SOFT_HYPHEN) {
                return INVISIBLE
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("");
            }
        }
        return text;
    }

    /**
     * One spelling for all: "foerderung" becomes "förderung", "straße" becomes "strasse", "café" becomes "cafe". An e after a vowel
     * that it cannot have changed stays: "steuer", "quelle" (Snowball's German2 rule). Umlauts stay, because "Küchen" are no
     * "Kuchen". Expects lower case, {@linkplain #composed composed}.
     */
    static StringBuilder folded(String lower) {
        StringBuilder folded = new StringBuilder(lower.length() + 1);
        boolean changeable = false; // whether an e would make an umlaut of the letter before
        boolean vowel = false; // whether the letter before keeps a u from being changed, as in "eu" and "qu"
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean changes = c == 'e' && changeable;
            changeable = c == 'a' || c == 'o' || c == 'u' && !vowel && !changeable;
            vowel = !changeable && "ueiqyäöü".indexOf(c) >= 0;
            if (changes) {
                int last = folded.length() - 1;
                folded.setCharAt(last, umlaut(folded.charAt(last)));
            } else {
                fold(c, folded);
            }
        }
        return folded;
    }

    static char umlaut(char vowel) {
        return switch (vowel) {
            case 'a' -> 'ä';
            case 'o' -> 'ö';
            default -> 'ü';
        };
    }

    private static void fold(char c, StringBuilder folded) {
        switch (c) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append('ä');
            case 'œ', 'ø' -> folded.append('ö');
            case 'ä', 'ö', 'ü' -> folded.append(c);
            default -> folded.append(bare(c));
        }
    }

    /** A word without umlauts in all the ways to put some in, as far as its first vowels go: "garung" may be "gärung". */
    public static List<String> withUmlauts(String lower) {
        List<String> spellings = new ArrayList<>(List.of(""));
        int vowels = 0;
        for (char c : lower.toCharArray()) {
            boolean changes = "aou".indexOf(c) >= 0 && vowels++ < MOST_CHANGED;
            List<String> longer = new ArrayList<>();
            for (String begun : spellings) {
                longer.add(begun + c);
                if (changes) {
                    longer.add(begun + umlaut(c));
                }
            }
            spellings = longer;
        }
        return spellings.subList(1, spellings.size());
    }

    /** The letters alone, in lower case and without what stands above, below or across them. */
    public static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        lower(text).chars().forEach(c -> bare.append(bare((char) c)));
        return bare.toString();
    }

    /** A letter in lower case without what stands above, below or across it. */
    public static char bare(char letter) {
        if (letter < FIRST_BEYOND_ASCII) {
            return letter;
        }
        return switch (letter) {
            case 'ä', 'æ' -> 'a';
            case 'ö', 'œ', 'ø' -> 'o';
            case 'ü' -> 'u';
            case 'ł' -> 'l';
            case 'đ' -> 'd';
            case 'ı' -> 'i';
            default -> withoutMarks(letter);
        };
    }

    private static char withoutMarks(char letter) {
        boolean latin = Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
        return latin
                ? Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0)
                : letter;
    }
}
