// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.scene.FactCues.Cue;
import amtsblick.classify.scene.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.news.fact.PersonMove.Way;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words around a name say about it: whether somebody comes, goes or stays, or does something with others. */
final class MoveWords {
    /** In the order that decides where a word says two things: a map without one would give now this way, now that. */
    private static final Map<Cue, Way> WAYS =
            new EnumMap<>(Map.of(Cue.COMES, Way.IN, Cue.LEAVES, Way.OUT, Cue.STAYS, Way.AGAIN));

    static final Set<String> GAINS = words("bekommt erhält hat gewinnt steht");
    private static final Set<String> NEW = words("neue neuer");
    private static final Set<String> INTO = words("zum zur als");
    private static final Set<String> AGAIN = words("wieder erneut");
    private static final Set<String> CONFIRMED = words("bestätigt bestätigte bestätigten");

    /** Letters that two forms of an office share. */
    private static final int SAME = 5;

    /** How many words away a name is still told of. */
    private static final int FAR = 22;

    static Set<String> words(String listed) {
        return Set.of(listed.split("\\s+"));
    }

    private final Marked marked;
    private final HeadlineWords words;
    private final Offices offices;
    private final Copulas copulas;
    private final Farewells farewells;
    private final boolean isAppointment;

    /** @param isAppointment whether the item tells of an appointment as a whole: then plain verbs ("wechselt", "leitet") tell it too */
    MoveWords(Marked marked, boolean isAppointment, Offices offices, Copulas copulas) {
        this.offices = offices;
        this.copulas = copulas;
        this.farewells = new Farewells(marked);
        this.isAppointment = isAppointment;
        this.marked = marked;
        this.words = marked.words();
    }

    /**
     * The nearest word that moves this name.
     *
     * @param alone whether the item names nobody else, so that what it says beneath its title is said of the one there
     */
    Optional<Way> nearest(int from, int to, boolean alone) {
        if (farewells.are(from, to)) {
            return Optional.of(Way.OUT);
        }
        if (isAppointment && words.is(from - 1, "mit") && marked.sentenceSays(from, GAINS)) {
            return Optional.of(Way.IN);
        }
        Optional<Way> nearest = Optional.empty();
        int least = FAR + 1;
        for (int i = 0; i < words.size(); i++) {
            boolean below = alone && isBelow(i, from);
            int distance = below ? FAR : i < from ? from - i : i - to + 1;
            Optional<Way> way = distance < least ? way(i) : Optional.empty();
            if (way.isPresent() && (below || isSaidOf(i, from))) {
                least = distance;
                nearest = way;
            }
        }
        return nearest.map(way -> way == Way.IN && isAgainInClause(from) ? Way.AGAIN : way);
    }

    /** "wählt Karl Kern erneut zum Leiter": tells how the verb is meant. */
    private boolean isAgainInClause(int name) {
        for (int i = 0; i < words.size(); i++) {
            if (words.sentence(i) == words.sentence(name)
                    && strong(i).filter(way -> way == Way.AGAIN).isPresent()
                    && marked.isOneClause(i, name)) {
                return true;
            }
        }
        return false;
    }

    /** What the word says: by itself, or as a verb of many meanings where the item is about an appointment. */
    private Optional<Way> way(int word) {
        if (isDenied(word)) {
            return Optional.empty();
        }
        return strong(word)
                .or(() -> isAppointment && marked.has(word, Cue.TAKES) ? Optional.of(Way.IN) : Optional.empty());
    }

    /** What the word says by itself, whatever the item is about. */
    Optional<Way> strong(int word) {
        for (Map.Entry<Cue, Way> way : WAYS.entrySet()) {
            if (marked.has(word, way.getKey())) {
                return Optional.of(way.getValue());
            }
        }
        if (marked.has(Cue.OFFICE)) {
            if (isNew(word)) {
                return Optional.of(Way.IN);
            }
            if (isAgain(word)) {
                return Optional.of(Way.AGAIN);
            }
        }
        return Optional.empty();
    }

    /** "neue Leiterin", "zum neuen Leiter"; who has met "den neuen Leiter" tells of something else. */
    private boolean isNew(int word) {
        boolean subject = NEW.contains(words.folded(word));
        boolean into = words.is(word, "neuen") && word > 0 && INTO.contains(words.folded(word - 1));
        return (subject || into) && isOffice(word + 1);
    }

    /** "bleibt im dritten Jahr Leiterin", "Leiterin bleibt Eva Ort", "als Leiterin bestätigt", "erneut zur Leiterin" */
    private boolean isAgain(int word) {
        if (words.is(word, "bleibt") || words.is(word, "bleiben")) {
            return copulas.stays(word);
        }
        if (CONFIRMED.contains(words.folded(word))) {
            return isAs(word);
        }
        return AGAIN.contains(words.folded(word))
                && (words.is(word + 1, "zum") || words.is(word + 1, "zur"))
                && (isOffice(word + 2) || isOffice(word + 3));
    }

    private boolean isAs(int verb) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.is(i, "als") && words.clause(i) == words.clause(verb) && isOffice(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "Leiter", "IT-Leiter" */
    private boolean isOffice(int word) {
        int last = word;
        while (last < words.size() && !marked.has(last, Cue.OFFICE) && words.isHyphenated(last)) {
            last++;
        }
        return marked.has(last, Cue.OFFICE);
    }

    /** Below the title with the name, where somebody leaves or is made something: "hat den Juristen zum Leiter gewählt". */
    private boolean isBelow(int cue, int name) {
        return words.zone(name) == HeadlineWords.TITLE
                && words.zone(cue) == HeadlineWords.TEASER
                && words.sentence(cue) == lastSentenceOf(HeadlineWords.TITLE) + 1
                && !marked.has(cue, Cue.TAKES)
                && (!marked.has(cue, Cue.COMES) || offices.isTakenIn(words.sentence(cue)) || isOfThatOne(cue + 1));
    }

    /** "wählte sie", "beruft ihn" */
    private boolean isOfThatOne(int word) {
        return words.is(word, "sie") || words.is(word, "ihn");
    }

    private int lastSentenceOf(int zone) {
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            last = words.zone(i) == zone ? words.sentence(i) : last;
        }
        return last;
    }

    /** Whether such a word stands between the same two commas as the name. */
    boolean isInClause(int name) {
        for (int i = 0; i < words.size(); i++) {
            if (words.sentence(i) == words.sentence(name) && way(i).isPresent() && marked.isOneClause(i, name)) {
                return true;
            }
        }
        return false;
    }

    /** "ist nicht mehr angetreten" */
    private boolean isDenied(int cue) {
        return words.is(cue - 1, "nicht") || words.is(cue - 1, "mehr") && words.is(cue - 2, "nicht");
    }

    /** What the title says in the sentence with this name. */
    Optional<Way> inTitle(int name) {
        for (int i = 0; i < words.size() && words.zone(i) != HeadlineWords.TEASER; i++) {
            Optional<Way> way = words.sentence(i) == words.sentence(name) ? strong(i) : Optional.empty();
            if (way.isPresent()) {
                return way;
            }
        }
        return Optional.empty();
    }

    /** In its sentence, or in the title above its first one. */
    private boolean isSaidOf(int cue, int name) {
        return words.sentence(cue) == words.sentence(name)
                || words.zone(cue) == HeadlineWords.TITLE
                        && words.sentence(name) == words.sentence(cue) + 1
                        && !marked.has(cue, Cue.TAKES)
                        && !isOfOtherOffice(name - 1, cue);
    }

    /** "Neuer Leiter gesucht. Landrat Karl Kern …": whose office is not the title's, is not the one it tells of. */
    private boolean isOfOtherOffice(int office, int title) {
        if (!marked.has(office, Cue.OFFICE) || !words.runsOn(office)) {
            return false;
        }
        String start = words.folded(office)
                .substring(0, Math.min(SAME, words.folded(office).length()));
        boolean named = false;
        for (int i = 0; i < words.size(); i++) {
            boolean inTitle = marked.has(i, Cue.OFFICE) && words.sentence(i) == words.sentence(title);
            named |= inTitle;
            if (inTitle && words.folded(i).contains(start)) {
                return false;
            }
        }
        return named;
    }
}
