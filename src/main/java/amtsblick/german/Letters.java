// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

/** German letters and the other ways they are written: capitals, "ae" for ä, "ss" for ß. */
public final class Letters {
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

    /**
     * One spelling for all: "förderung" and "foerderung" become "forderung", "straße" becomes "strasse". An e after a vowel that
     * it cannot have changed stays: "steuer", "quelle" (Snowball's German2 rule). Expects lower case.
     */
    static StringBuilder folded(String lower) {
        StringBuilder folded = new StringBuilder(lower.length() + 1);
        boolean changeable = false; // whether an e would make an umlaut of the letter before
        boolean vowel = false; // whether the letter before keeps a u from being changed, as in "eu" and "qu"
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean dropped = c == 'e' && changeable;
            changeable = c == 'a' || c == 'o' || c == 'u' && !vowel && !changeable;
            vowel = !changeable && "ueiqyäöü".indexOf(c) >= 0;
            switch (c) {
                case 'ä' -> folded.append('a');
                case 'ö' -> folded.append('o');
                case 'ü' -> folded.append('u');
                case 'ß' -> folded.append("ss");
                default -> {
                    if (!dropped) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded;
    }
}
