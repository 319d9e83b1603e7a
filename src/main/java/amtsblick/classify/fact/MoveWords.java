// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.fact.FactCues.Cue;
import amtsblick.classify.fact.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.news.fact.PersonMove.Way;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words around a name say about it: whether somebody comes, goes or stays, or does something with others. */
final class MoveWords {
    /** In the order that decides where two are as near: a map without one would give now this way, now that. */
    private static final Map<Cue, Way> WAYS =
            new EnumMap<>(Map.of(Cue.COMES, Way.IN, Cue.LEAVES, Way.OUT, Cue.STAYS, Way.AGAIN));

    private static final Map<Cue, Way> ALL =
            new EnumMap<>(Map.of(Cue.COMES, Way.IN, Cue.LEAVES, Way.OUT, Cue.STAYS, Way.AGAIN, Cue.TAKES, Way.IN));
    /** "folgt auf Karl Kern", "lobt Karl Kern", "vor Karl Kern": he is not the one who comes. */
    private static final Set<String> OTHERS = Set.of(
            "auf",
            "folgt",
            "von",
            "statt",
            "lobt",
            "beerbt",
            "gratuliert",
            "sagt",
            "unter",
            "mit",
            "neben",
            "um",
            "laut");

    /** "Landrat Karl Kern lobt": who does something with others holds an office and keeps it. */
    private static final Set<String> DOES = Set.of(
            "hat",
            "lobt",
            "sagt",
            "nennt",
            "sieht",
            "gibt",
            "will",
            "begrüßt",
            "erklärt",
            "stellt",
            "baut",
            "freut",
            "gratuliert",
            "würdigt",
            "wirbt",
            "setzt",
            "fordert",
            "hält",
            "gratulierte",
            "kündigt",
            "möchte",
            "verweist",
            "betont");

    private static final Set<String> DONE =
            Set.of("übernommen", "angetreten", "verlassen", "niedergelegt", "abgegeben", "erklärt", "verkündet");

    /** How far an office may stand behind "wird" or "ist". */
    private static final int PREDICATE = 8;

    /** How many words away a name is still told of. */
    private static final int FAR = 22;

    private final Map<Cue, Way> ways;
    private final Marked marked;
    private final HeadlineWords words;
    private final boolean isAppointment;

    /** @param isAppointment whether the item tells of an appointment as a whole: then plain verbs ("wird", "leitet") tell it too */
    MoveWords(Marked marked, boolean isAppointment) {
        this.ways = isAppointment ? ALL : WAYS;
        this.marked = marked;
        this.words = marked.words();
        this.isAppointment = isAppointment;
    }

    /** Whether a name stands where the other one is named, or beside a verb of somebody who keeps the office. */
    boolean isOther(int from, int to) {
        int before = from - 1;
        while (before >= 0 && marked.has(before, Cue.OFFICE)) {
            before--;
        }
        if (before >= 0 && words.sentence(before) == words.sentence(from) && OTHERS.contains(words.folded(before))) {
            return true;
        }
        return to < words.size() && words.runsOn(to - 1) && DOES.contains(words.folded(to)) && !hasDone(to);
    }

    /** The nearest word that moves this name. */
    Optional<Way> nearest(int from, int to) {
        Optional<Way> nearest = Optional.empty();
        int least = FAR + 1;
        for (Map.Entry<Cue, Way> way : ways.entrySet()) {
            for (int i = 0; i < words.size(); i++) {
                int distance = i < from ? from - i : i - to + 1;
                if (distance < least && marked.has(i, way.getKey()) && isSaidOf(i, from)) {
                    least = distance;
                    nearest = Optional.of(way.getValue());
                }
            }
        }
        return nearest;
    }

    /** "wird zum Juli Leiterin", "ist Präsident" where the item is about an appointment */
    boolean becomes(int verb) {
        if (isAppointment && words.is(verb, "ist") && marked.has(verb + 1, Cue.OFFICE)) {
            return true;
        }
        int word = verb;
        while (words.is(verb, "wird")
                && word + 1 < words.size()
                && word - verb < PREDICATE
                && words.sentence(word + 1) == words.sentence(verb)
                && !isComma(words.end(word))) {
            word++;
            if (marked.has(word, Cue.OFFICE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isComma(int at) {
        return at < words.text().length() && words.text().charAt(at) == ',';
    }

    /** What the title says in the sentence with this name. */
    Optional<Way> inTitle(int name) {
        for (Map.Entry<Cue, Way> way : WAYS.entrySet()) {
            for (int i = 0; i < words.size() && words.zone(i) != HeadlineWords.TEASER; i++) {
                if (words.sentence(i) == words.sentence(name) && marked.has(i, way.getKey())) {
                    return Optional.of(way.getValue());
                }
            }
        }
        return Optional.empty();
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

    /** In its sentence, or in the title above its first one. */
    private boolean isSaidOf(int cue, int name) {
        return words.sentence(cue) == words.sentence(name)
                || words.zone(cue) == HeadlineWords.TITLE
                        && words.sentence(name) == words.sentence(cue) + 1
                        && !marked.has(cue, Cue.TAKES);
    }
}
