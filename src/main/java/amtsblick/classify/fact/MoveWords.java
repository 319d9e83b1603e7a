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
    private static final Set<String> OTHERS = words("""
            auf folgt von statt lobt beerbt gratuliert sagt unter mit neben um laut nennt
            vorgänger vorgängerin zu gegen bei nach begrüßt begrüßte würdigte dankt dankte betont
            betonte sagte erklärt erklärte""");

    /** What is done to somebody, before "von" and the name. */
    private static final Set<String> OF_HIM = words("""
            amtsantritt ernennung wahl wiederwahl berufung bestellung vereidigung amtseinführung
            rücktritt verabschiedung abschied""");

    private static final Set<String> GAINS = Set.of("bekommt", "erhält", "hat", "gewinnt", "steht");
    private static final Set<String> LED = Set.of("geleitet", "geführt");

    /** "Landrat Karl Kern lobt": who does something with others holds an office and keeps it. */
    private static final Set<String> DOES = words("""
            hat lobt sagt nennt sieht gibt will begrüßt erklärt stellt baut freut gratuliert
            würdigt wirbt setzt fordert hält gratulierte kündigt möchte verweist betont""");

    private static final Set<String> DONE = words("""
            übernommen abgelöst gewonnen angetreten verlassen niedergelegt abgegeben erklärt
            verkündet""");

    private static final Set<String> NOW = Set.of("nun", "jetzt");

    /** The same where the item is about something else. */
    private static final int NEAR = 2;

    /** How far an office may stand behind "wird" or "ist". */
    private static final int PREDICATE = 8;

    /** How many words away a name is still told of. */
    private static final int FAR = 22;

    private static Set<String> words(String listed) {
        return Set.of(listed.split("\\s+"));
    }

    private final Map<Cue, Way> ways;
    private final Marked marked;
    private final HeadlineWords words;
    private final boolean isAppointment;
    private final int predicate;

    /** @param kind of the item: where it tells of an appointment as a whole, plain verbs ("wird", "leitet") tell it too */
    MoveWords(Marked marked, String kind) {
        this.isAppointment = kind.equals("appointment");
        this.predicate = isAppointment || kind.equals("reorganisation") ? PREDICATE : NEAR;
        this.ways = isAppointment ? ALL : WAYS;
        this.marked = marked;
        this.words = marked.words();
    }

    /** Whether a name stands where the other one is named, or beside a verb of somebody who keeps the office. */
    boolean isOther(int from, int to) {
        int before = from - 1;
        while (before >= 0 && marked.has(before, Cue.OFFICE)) {
            before--;
        }
        if (before >= 0 && words.sentence(before) == words.sentence(from) && isBeforeOther(before, from)) {
            return true;
        }
        return to < words.size() && words.runsOn(to - 1) && DOES.contains(words.folded(to)) && !hasDone(to);
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
            case "mit" -> isAppointment && marked.sentenceSays(word, GAINS);
            default -> false;
        };
        return OTHERS.contains(words.folded(word)) && !his;
    }

    /** The nearest word that moves this name. */
    Optional<Way> nearest(int from, int to) {
        Optional<Way> nearest = Optional.empty();
        int least = FAR + 1;
        for (Map.Entry<Cue, Way> way : ways.entrySet()) {
            for (int i = 0; i < words.size(); i++) {
                int distance = i < from ? from - i : i - to + 1;
                if (distance < least && marked.has(i, way.getKey()) && isSaidOf(i, from) && !isDenied(i)) {
                    least = distance;
                    nearest = Optional.of(isParted(i) ? Way.OUT : way.getValue());
                }
            }
        }
        return nearest;
    }

    /** "tritt als Vorsitzender zurück" */
    private boolean isParted(int verb) {
        for (int i = verb + 1; words.is(verb, "tritt") && i < words.size(); i++) {
            if (words.clause(i) == words.clause(verb) && (words.is(i, "zurück") || words.is(i, "ab"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether such a word stands between the same two commas as the name. */
    boolean isInClause(int name) {
        return marked.clauseHas(name, ways.keySet());
    }

    /** "ist nicht mehr angetreten" */
    private boolean isDenied(int cue) {
        return words.is(cue - 1, "nicht") || words.is(cue - 1, "mehr") && words.is(cue - 2, "nicht");
    }

    /** "Leiterin wird Eva Ort" */
    boolean isWhoBecomes(int name) {
        return words.is(name - 1, "wird") && marked.has(name - 2, Cue.OFFICE);
    }

    /** "wird zum Juli Leiterin", "ist Präsident" where the item is about an appointment */
    boolean becomes(int verb) {
        if (isAppointment && words.is(verb, "ist") && marked.has(verb + 1, Cue.OFFICE)) {
            return true;
        }
        if (NOW.contains(words.folded(Math.min(verb, words.size() - 1))) && marked.has(verb + 1, Cue.OFFICE)) {
            return true;
        }
        int word = verb;
        while (words.is(verb, "wird")
                && word + 1 < words.size()
                && word - verb < predicate
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
