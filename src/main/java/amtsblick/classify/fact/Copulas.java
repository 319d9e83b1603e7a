// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.scene.FactCues.Cue;
import amtsblick.classify.scene.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import java.util.Set;

/** Verbs that say what somebody is, becomes or stays, with an office as their predicate: "wird zum Juli Leiterin", "Leiterin wird Eva Ort". */
final class Copulas {
    private static final Set<String> LEADS = Set.of("leitet", "verantwortet", "koordiniert");
    private static final Set<String> SINCE = Set.of("ab", "seit", "künftig", "nun", "jetzt");
    private static final Set<String> NOW = Set.of("nun", "jetzt");
    private static final Set<String> PREPOSITIONS =
            Set.of("am", "an", "vom", "von", "beim", "bei", "zum", "zur", "im", "mit", "gegen");

    /** How far an office may stand behind "wird" or "ist". */
    private static final int PREDICATE = 8;

    /** The same where the item is about something else. */
    private static final int NEAR = 2;

    private final Marked marked;
    private final HeadlineWords words;
    private final boolean isAppointment;
    private final int predicate;

    /** @param kind of the item: who "is" something, is it anew where the item tells of an appointment as a whole */
    Copulas(Marked marked, String kind) {
        this.marked = marked;
        this.words = marked.words();
        this.isAppointment = kind.equals("appointment");
        this.predicate = isAppointment || kind.equals("reorganisation") ? PREDICATE : NEAR;
    }

    /** "bleibt im dritten Jahr Leiterin", "Leiterin bleibt Eva Ort" */
    boolean stays(int verb) {
        boolean led = marked.has(verb - 1, Cue.OFFICE) && words.runsOn(verb) && words.isCapital(verb + 1);
        return led || isFollowedByOffice(verb, PREDICATE);
    }

    /** "Leiterin wird Eva Ort" */
    boolean isWhoBecomes(int name) {
        return words.is(name - 1, "wird") && marked.has(name - 2, Cue.OFFICE);
    }

    /** "wird zum Juli Leiterin", "ist Präsident" where the item is about an appointment */
    boolean becomes(int verb) {
        boolean next = marked.has(verb + 1, Cue.OFFICE);
        return isHeaded(verb)
                || isAppointment && words.is(verb, "ist") && (next || isSince(verb + 1))
                || verb < words.size() && NOW.contains(words.folded(verb)) && next
                || words.is(verb, "wird") && isFollowedByOffice(verb, predicate);
    }

    /** "ist ab Juni Leiterin" */
    private boolean isSince(int word) {
        return word < words.size() && SINCE.contains(words.folded(word)) && isFollowedByOffice(word, PREDICATE);
    }

    /** "Eva Ort leitet die IT": what a title says in the present is new. */
    private boolean isHeaded(int verb) {
        return verb < words.size() && words.zone(verb) == HeadlineWords.TITLE && LEADS.contains(words.folded(verb));
    }

    /** Up to the next comma. */
    private boolean isFollowedByOffice(int verb, int most) {
        for (int word = verb + 1; word < words.size() && word - verb <= most; word++) {
            if (words.sentence(word) != words.sentence(verb) || isComma(words.end(word - 1))) {
                return false;
            }
            if (marked.has(word, Cue.OFFICE)) {
                return !PREPOSITIONS.contains(words.folded(word - 1)); // "bleibt beim Präsidenten"
            }
        }
        return false;
    }

    private boolean isComma(int at) {
        return at < words.text().length() && words.text().charAt(at) == ',';
    }
}
