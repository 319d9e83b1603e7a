// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.scene.FactCues.Cue;
import amtsblick.classify.scene.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import java.util.Set;

/** Those whom an item about an office names beside the one who comes or goes: predecessors, and who says, signs or welcomes something. */
final class OtherPersons {
    /** "folgt auf Karl Kern", "lobt Karl Kern", "vor Karl Kern": he is not the one who comes. */
    private static final Set<String> OTHERS = MoveWords.words("""
            auf folgt von statt lobt beerbt gratuliert sagt unter mit neben um laut nennt
            vorgänger vorgängerin zu gegen bei nach begrüßt begrüßte würdigte dankt dankte betont
            betonte sagte erklärt erklärte""");

    /** What is done to somebody, before "von" and the name. */
    private static final Set<String> OF_HIM = MoveWords.words("""
            amtsantritt ernennung wahl wiederwahl berufung bestellung vereidigung amtseinführung
            rücktritt verabschiedung abschied""");

    private static final Set<String> LED = Set.of("geleitet", "geführt");

    /** "Landrat Karl Kern lobt": who does something with others holds an office and keeps it. */
    private static final Set<String> DOES = MoveWords.words("""
            hat lobt sagt nennt sieht gibt will begrüßt erklärt stellt baut freut gratuliert
            würdigt wirbt setzt fordert hält gratulierte kündigt möchte verweist betont""");

    private static final Set<String> DONE = MoveWords.words("""
            übernommen abgelöst gewonnen angetreten verlassen niedergelegt abgegeben erklärt
            verkündet""");

    private final Marked marked;
    private final HeadlineWords words;
    private final MoveWords moves;
    private final Farewells farewells;
    private final boolean isAppointment;

    /** @param isAppointment whether the item as a whole tells of an appointment */
    OtherPersons(Marked marked, MoveWords moves, boolean isAppointment) {
        this.marked = marked;
        this.words = marked.words();
        this.moves = moves;
        this.farewells = new Farewells(marked);
        this.isAppointment = isAppointment;
    }

    /** Whether a name stands where the other one is named, or beside a verb of somebody who keeps the office. */
    boolean contains(int from, int to) {
        int before = from - 1;
        while (before >= 0 && marked.has(before, Cue.OFFICE)) {
            before--;
        }
        if (before >= 0 && words.sentence(before) == words.sentence(from) && isBeforeOther(before, from)) {
            return true;
        }
        return to < words.size()
                && words.runsOn(to - 1)
                && (DOES.contains(words.folded(to)) || farewells.gives(to))
                && !hasDone(to)
                && !words.is(before, "mit") // "mit Eva Ort hat Fulda eine Leiterin": who has her, is another
                && moves.strong(to).isEmpty();
    }

    /**
     * "hat Ministerin Eva Ort ernannt", "begrüßte Karl Kern"; but in "Wahl von Karl Kern", "auf Eva Ort folgt Karl Kern" and "hat mit Karl
     * Kern einen Leiter" he is the one.
     */
    private boolean isBeforeOther(int word, int name) {
        if (words.is(word, "hat")) {
            return word + 1 < name && !hasDone(word); // with an office between; without one he is whom it is done to
        }
        boolean his = switch (words.folded(word)) {
            case "von" -> OF_HIM.contains(words.folded(Math.max(0, word - 1))) || marked.sentenceSays(word, LED);
            case "folgt" -> marked.sentenceSays(word, Set.of("auf"));
            case "mit" -> isAppointment && marked.sentenceSays(word, MoveWords.GAINS);
            default -> false;
        };
        return OTHERS.contains(words.folded(word)) && !his;
    }

    /** "hat die Leitung übernommen" */
    private boolean hasDone(int verb) {
        for (int i = verb + 1; words.is(verb, "hat") && i < words.size(); i++) {
            if (DONE.contains(words.folded(i)) && words.sentence(i) == words.sentence(verb)) {
                return true;
            }
        }
        return false;
    }
}
