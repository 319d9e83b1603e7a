// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.scene.Cues;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.FactCues.Cue;
import amtsblick.classify.scene.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the names of persons: by a first name that is known, behind an office, and, where nobody is found so, by their shape and place: two
 * capitals in a row beside a verb or in apposition.
 */
final class PersonNames {
    private static final Set<String> PARTICLES = Set.of("von", "van", "de", "zu", "der", "den");
    private static final Set<String> ARTICLES = Set.of(
            "der", "die", "das", "ein", "eine", "sein", "seine", "ihr", "ihre", "dem", "den", "des", "ende", "anfang",
            "mitte");
    private static final Set<String> BEFORE = Set.of("ist", "wird", "heißt", "durch", "übernimmt", "an");
    private static final Set<String> BEHIND = Set.of("hat", "ist", "wird", "heißt", "bleibt", "war");
    private static final Set<String> AS = Set.of("zum", "zur", "als");
    private static final Pattern NOUN = Pattern.compile(
            ".*(?:ung|heit|keit|schaft|tion|amt|rat|tag|stelle|ministerium|behörde|technik"
                    + "|referat|verwaltung|agentur|verband|dienst|netz|portal|zentrum|institut|fraktion|strategie)(?:e?[ns]|en)?");

    private final Marked marked;
    private final HeadlineWords words;
    private final int[] first;
    private final BitSet others = new BitSet();

    /**
     * @param first the marks of first names
     * @param evidence names of regions, places and bodies, which are no persons
     */
    PersonNames(Marked marked, int[] first, List<Evidence> evidence) {
        this.marked = marked;
        this.words = marked.words();
        this.first = first;
        evidence.stream()
                .filter(one -> one.from() < words.size() && !one.rule().equals("person-office"))
                .forEach(one -> others.set(one.from()));
    }

    /** The word after a name of several words that begins here, or the word itself. */
    int endOfName(int word) {
        boolean known = (Cues.has(first, word, Cues.Cue.FIRST_NAME) || marked.has(word, Cue.FIRST_NAME))
                && words.isCapital(word);
        int office = words.is(word - 1, "ist") || words.is(word - 1, "wird") ? word - 2 : word - 1;
        boolean afterOffice = marked.has(office, Cue.OFFICE) && runs(word - 1);
        if (!known && !(afterOffice && isNoNoun(word) && runs(word) && isNoNoun(word + 1))) {
            return word;
        }
        int end = word + 1;
        while (end < words.size() && runs(end - 1) && (isPlain(end) || isParticle(end))) {
            end++;
        }
        return end - word >= 2 ? end : word;
    }

    private boolean runs(int word) {
        return word >= 0 && words.runsOn(word);
    }

    /** A word with a capital that is no office. */
    private boolean isPlain(int word) {
        return word < words.size()
                && words.isCapital(word)
                && !marked.has(word, Cue.OFFICE)
                && !words.isAllCapitals(word)
                && !ARTICLES.contains(words.folded(word));
    }

    private boolean isNoNoun(int word) {
        return isPlain(word) && !NOUN.matcher(words.folded(word)).matches();
    }

    private boolean isParticle(int word) {
        return PARTICLES.contains(words.folded(word)) && word + 1 < words.size() && runs(word) && isPlain(word + 1);
    }

    /** The same for a name whose parts nobody knows. */
    int endOfUnknown(int word) {
        if (!isShaped(word) || !runs(word) || !isShaped(word + 1) || !isPlaced(word)) {
            return word;
        }
        int end = word + 2;
        while (end < words.size() && words.isHyphenated(end - 1)) {
            end++;
        }
        return end;
    }

    private boolean isShaped(int word) {
        return isPlain(word)
                && !others.get(word)
                && !marked.has(word, Cue.PARTY)
                && !marked.has(word, Cue.DOCUMENT)
                && !marked.has(word, Cue.EVENT)
                && !NOUN.matcher(words.folded(word)).matches();
    }

    /** Where persons stand: before or behind what is said of them, or in apposition. */
    private boolean isPlaced(int word) {
        int next = word + 2;
        boolean apposition = next <= words.size() && next > 1 && isApposition(word + 1);
        boolean behind = next < words.size() && runs(word + 1) && isSaid(next);
        boolean before = word > 0 && runs(word - 1) && BEFORE.contains(words.folded(word - 1));
        return apposition || behind || before;
    }

    private boolean isApposition(int last) {
        int at = words.end(last);
        String text = words.text();
        return at < text.length() && text.charAt(at) == ',' || at + 1 < text.length() && text.charAt(at + 1) == '(';
    }

    private boolean isSaid(int word) {
        return BEHIND.contains(words.folded(word))
                || AS.contains(words.folded(word))
                        && (marked.has(word + 1, Cue.OFFICE) || marked.has(word + 2, Cue.OFFICE))
                || marked.has(word, Cue.COMES)
                || marked.has(word, Cue.TAKES)
                || marked.has(word, Cue.LEAVES)
                || marked.has(word, Cue.STAYS);
    }
}
