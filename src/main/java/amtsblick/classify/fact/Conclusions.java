// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.scene.FactCues.Cue;
import amtsblick.classify.scene.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import java.util.stream.IntStream;

/** Where a headline says that an agreement is concluded: in the sentence of a name, above it or beneath it. */
final class Conclusions {
    private final Marked marked;
    private final HeadlineWords words;
    private final boolean isAgreement;

    /** @param isAgreement whether the item as a whole tells of one, so that it need not be said beside each name */
    Conclusions(Marked marked, boolean isAgreement) {
        this.marked = marked;
        this.words = marked.words();
        this.isAgreement = isAgreement;
    }

    /**
     * Whether there is one at all, and it does not end.
     *
     * @param isAgreement whether the item as a whole tells of one; else title or sentence must say both that there is one and that
     *     somebody concluded it
     */
    static boolean areTold(Marked marked, boolean isAgreement) {
        boolean concluded = marked.has(Cue.ACCORD) && marked.has(Cue.SIGNS);
        boolean about = marked.has(Cue.ACCORD) || marked.has(Cue.SIGNS) || marked.has(Cue.PARTNERS);
        return (concluded || isAgreement && about) && !areEnded(marked);
    }

    /** "kündigt Vertrag" */
    private static boolean areEnded(Marked marked) {
        return IntStream.range(0, marked.words().size())
                .anyMatch(word -> marked.has(word, Cue.ENDS)
                        && !isAnnounced(marked.words(), word)
                        && (marked.sentenceHas(word, Cue.ACCORD) || marked.sentenceHas(word, Cue.SIGNS)));
    }

    /** "kündigt Vertrag an": it is to come. */
    private static boolean isAnnounced(HeadlineWords words, int verb) {
        int last = verb;
        while (last + 1 < words.size() && words.clause(last + 1) == words.clause(verb)) {
            last++;
        }
        return last > verb && words.is(last, "an");
    }

    /** Whether those named here agree. */
    boolean agree(int word) {
        return areSaid(word) || isBelowConclusion(word) || isAgreement && (isAbout(word) || isAboveConclusion(word));
    }

    /** Whether the sentence says it. */
    boolean areSaid(int word) {
        return marked.sentenceHas(word, Cue.ACCORD) && marked.sentenceHas(word, Cue.SIGNS);
    }

    /** "Länder schließen Vertrag. Hessen und Bayern wollen …" */
    private boolean isBelowConclusion(int word) {
        int title = word;
        while (title >= 0 && words.sentence(title) == words.sentence(word)) {
            title--;
        }
        return title >= 0
                && words.zone(word) == HeadlineWords.TEASER
                && words.zone(title) == HeadlineWords.TITLE
                && areSaid(title);
    }

    /** "Hessen/Bayern: Neues Modell. Beide Länder haben eine Vereinbarung unterzeichnet." */
    private boolean isAboveConclusion(int word) {
        return words.zone(word) != HeadlineWords.TEASER && marked.has(Cue.ACCORD) && marked.has(Cue.SIGNS);
    }

    private boolean isAbout(int word) {
        return marked.sentenceHas(word, Cue.ACCORD)
                || titleSays()
                || marked.sentenceHas(word, Cue.SIGNS)
                || marked.sentenceHas(word, Cue.PARTNERS);
    }

    private boolean titleSays() {
        for (int i = 0; i < words.size() && words.zone(i) != HeadlineWords.TEASER; i++) {
            if (marked.has(i, Cue.ACCORD)) {
                return true;
            }
        }
        return false;
    }
}
