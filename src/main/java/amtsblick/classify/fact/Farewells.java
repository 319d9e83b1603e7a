// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.scene.FactCues.Cue;
import amtsblick.classify.scene.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import java.util.regex.Pattern;

/** "verabschiedet": whom it is said of goes, who does it to others stays, and a law is passed. */
final class Farewells {
    private static final String VERB = "verabschiedet";

    /** What begins an object: an article, a pronoun, an adjective. */
    private static final Pattern OBJECT = Pattern.compile(
            "de[nr]|die|das|eine?n?|(?:sein|ihr|unser)e?n?|(?!unter|über|hinter|gegen|neben|ohne|wieder)\\p{L}{2,}(?:e|es|en|er)");

    private final Marked marked;
    private final HeadlineWords words;

    Farewells(Marked marked) {
        this.marked = marked;
        this.words = marked.words();
    }

    /** "Leiterin Eva Ort verabschiedet", "verabschiedet Leiter Karl Kern": whether this name is of somebody who goes. */
    boolean are(int from, int to) {
        int before = from - 1;
        while (before >= 0 && marked.has(before, Cue.OFFICE)) {
            before--;
        }
        return words.is(to, VERB) && !gives(to)
                || words.is(before, VERB) && words.sentence(before) == words.sentence(from);
    }

    /** "verabschiedet Karl Kern", "verabschiedet den Leiter", "verabschiedet neue Leitlinien": whether the one before it does it. */
    boolean gives(int verb) {
        int next = verb + 1;
        return words.is(verb, VERB)
                && words.runsOn(verb)
                && (words.isCapital(next) || OBJECT.matcher(words.folded(next)).matches());
    }
}
