// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that name women and men at once, in the ways in which offices write them: "Bürger*innen", "Bürger:innen", "Bürger_innen",
 * "Bürger/innen", "BürgerInnen". All are found as "Bürger", and so are "Bürgerin" and "Bürgerinnen".
 */
public final class GenderForms {
    /** A letter to the rules of Unicode annex 29: what it joins stays one word. */
    private static final char SIGN = '\u00B7';

    private static final String ANY_SIGN = "*:_/\u00B7\u2022";

    private static final Pattern SIGNS =
            Pattern.compile("(?<=\\p{L})(?:[*:_\u00B7\u2022](?=[iI]n(?:nen|(?!\\p{L})))|/(?=[iI]nnen))");
    private static final Pattern ENDING = Pattern.compile(SIGN + "[iI]n(?:nen)?|(?<=\\p{Ll})Innen");

    /** In words for people only: "Kanzlerin", but not "Termin" or "Berlin". */
    private static final Pattern FEMININE =
            Pattern.compile("(.{2,}(?:er|or|ent|ant|ist|eur|är|log|leg|beamt))innen|(.{3,}(?:er|or|är|ist))in");

    /** Towns and a given name that only look so; without the ending would be another word, "Schwerin" would be "schwer". */
    private static final Set<String> NAMES = Set.of("schwerin", "mescherin", "neverin", "poserin", "severin");

    /** Who does something, named by the doing: "Mitarbeitende", "der Teilnehmende". */
    private static final Pattern DOING = Pattern.compile("(.{4,})end(?:e[nrsm]?)");

    /** What such a word says of a thing, and who or what is called by nearly the same word: "fehlende" Daten and "Fehler". */
    private static final Set<String> QUALITIES = Set.of(
            "fehl",
            "treff",
            "führ",
            "entscheid",
            "spann",
            "steig",
            "rechn",
            "herrsch",
            "laut",
            "dauer",
            "halt",
            "roll",
            "bohr",
            "leucht",
            "schein",
            "stell",
            "folg",
            "sprech",
            "trag",
            "beginn");

    /** In short words the doing is more often a quality: "leitend". */
    private static final Pattern DOER = Pattern.compile("(.{5,})er[ns]?");

    private GenderForms() {}

    /** The text with one sign for all that stand before such an ending, letter by letter, so that every letter keeps its place. */
    public static String marked(String text) {
        if (!mayHaveSigns(text)) {
            return text;
        }
        Matcher signs = SIGNS.matcher(text);
        StringBuilder marked = null;
        while (signs.find()) {
            marked = marked == null ? new StringBuilder(text) : marked;
            marked.setCharAt(signs.start(), SIGN);
        }
        return marked == null ? text : marked.toString();
    }

    /** Few texts have one, and looking for the signs alone is far cheaper than for what stands around them. */
    private static boolean mayHaveSigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ANY_SIGN.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Without the ending that stands for women beside men; compounds too: "Bürger·innenrat" becomes "Bürgerrat". Expects a marked word. */
    public static String neutral(String word) {
        return word.indexOf(SIGN) < 0 && word.indexOf('I', 1) < 0
                ? word
                : ENDING.matcher(word).replaceAll("");
    }

    /** The other way to name who does something: "mitarbeiter" for "Mitarbeitende" and back; formed by the rule, so nobody may use it. */
    public static Optional<String> doer(String word) {
        String lower = masculine(Letters.lower(neutral(Letters.composed(word))));
        Matcher doing = DOING.matcher(lower);
        if (doing.matches()) {
            return Optional.of(doing.group(1)).filter(GenderForms::isDone).map(done -> done + "er");
        }
        Matcher doer = DOER.matcher(lower);
        return doer.matches()
                ? Optional.of(doer.group(1)).filter(GenderForms::isDone).map(done -> done + "ende")
                : Optional.empty();
    }

    private static boolean isDone(String verb) {
        return !QUALITIES.contains(verb);
    }

    /** "bürgerinnen" becomes "bürger". Expects lower case. */
    static String masculine(String lower) {
        if (!lower.endsWith("in") && !lower.endsWith("innen") || NAMES.contains(lower)) {
            return lower;
        }
        Matcher feminine = FEMININE.matcher(lower);
        if (!feminine.matches()) {
            return lower;
        }
        return feminine.group(1) == null ? feminine.group(2) : feminine.group(1);
    }
}
