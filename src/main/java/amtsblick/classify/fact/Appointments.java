// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.fact.FactCues.Cue;
import amtsblick.classify.fact.FactCues.Marked;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.news.fact.PersonMove;
import amtsblick.news.fact.PersonMove.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** Who takes or leaves an office: a person's name and an office in one sentence with a word for coming, going or staying. */
final class Appointments {
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
    private static final Set<String> LEADS = Set.of("leitet", "führt");
    private static final String LEADING = "Leitung";
    private static final String APPOINTMENT = "appointment";
    private static final String REORGANISATION = "reorganisation";
    /** How far an office may stand behind "wird" or "ist". */
    private static final int PREDICATE = 8;

    private static final Set<String> LINKS =
            Set.of("der", "des", "für", "von", "vom", "beim", "bei", "im", "in", "und");
    private static final int LONGEST_OFFICE = 7;
    private static final int FAR = 22;

    private final Map<Cue, Way> ways;
    private final Marked marked;
    private final HeadlineWords words;
    private final PersonNames names;
    private final boolean isAppointment;

    /** A name with the word that moves it and how far away that is. */
    private record Mover(int from, int to, Way way, int distance) {}

    private Appointments(Marked marked, PersonNames names, String kind) {
        this.isAppointment = kind.equals(APPOINTMENT);
        this.ways = isAppointment ? ALL : WAYS;
        this.marked = marked;
        this.words = marked.words();
        this.names = names;
    }

    /**
     * @param names the marks of first names
     * @param evidence the names of regions, places and bodies
     * @param kind of the item; where it tells of an appointment as a whole, plain verbs ("wird", "leitet") tell it too
     */
    static Optional<PersonMove> of(Marked marked, Supplier<int[]> names, List<Evidence> evidence, String kind) {
        boolean named = marked.has(Cue.COMES) || marked.has(Cue.LEAVES) || marked.has(Cue.STAYS);
        boolean moves = kind.equals(APPOINTMENT);
        boolean said = named || (moves || kind.equals(REORGANISATION)) && marked.has(Cue.TAKES);
        return said && (moves || marked.has(Cue.OFFICE))
                ? new Appointments(marked, new PersonNames(marked, names.get(), evidence), kind).find()
                : Optional.empty();
    }

    private Optional<PersonMove> find() {
        List<Mover> movers = movers(names::endOfName);
        if (movers.isEmpty() && isAppointment) {
            movers = movers(names::endOfUnknown);
        }
        return movers.stream()
                .min(Comparator.comparing((Mover mover) -> words.zone(mover.from) == HeadlineWords.TITLE ? 0 : 1)
                        .thenComparing(Mover::from))
                .map(this::asInTitle)
                .map(mover -> new PersonMove(words.printed(mover.from, mover.to), office(mover), mover.way));
    }

    private List<Mover> movers(IntUnaryOperator ends) {
        List<Mover> movers = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            int end = ends.applyAsInt(word);
            if (end > word) {
                mover(word, end).ifPresent(movers::add);
                word = end - 1;
            }
        }
        return movers;
    }

    private boolean runs(int word) {
        return word >= 0 && words.runsOn(word);
    }

    private Optional<Mover> mover(int from, int to) {
        int before = from - 1;
        while (before >= 0 && marked.has(before, Cue.OFFICE)) {
            before--;
        }
        if (before >= 0 && words.sentence(before) == words.sentence(from) && OTHERS.contains(words.folded(before))) {
            return Optional.empty();
        }
        if (to < words.size() && runs(to - 1) && DOES.contains(words.folded(to)) && !hasDone(to)) {
            return Optional.empty();
        }
        Mover nearest = null;
        for (Map.Entry<Cue, Way> way : ways.entrySet()) {
            for (int i = 0; i < words.size(); i++) {
                boolean same = marked.has(i, way.getKey()) && isSaidOf(i, from) && hasOffice(from);
                int distance = i < from ? from - i : i - to + 1;
                if (same && distance <= FAR && (nearest == null || distance < nearest.distance)) {
                    nearest = new Mover(from, to, way.getValue(), distance);
                }
            }
        }
        if (nearest == null && becomes(to)) {
            nearest = new Mover(from, to, Way.IN, 1);
        }
        return Optional.ofNullable(nearest);
    }

    /** "wird zum Juli Leiterin", "ist Präsident" where the item is about an appointment */
    private boolean becomes(int verb) {
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

    /** What the title says of somebody counts before a plain verb of the text: "Klein weiter im Amt". */
    private Mover asInTitle(Mover mover) {
        for (int i = 0; i < words.size() && words.zone(i) != HeadlineWords.TEASER; i++) {
            if (words.zone(mover.from) == HeadlineWords.TEASER
                    && words.folded(i).equals(words.folded(mover.to - 1))) {
                return titleWay(i)
                        .map(way -> new Mover(mover.from, mover.to, way, 0))
                        .orElse(mover);
            }
        }
        return mover;
    }

    private Optional<Way> titleWay(int name) {
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

    /** In its sentence, or in the title above it. */
    private boolean hasOffice(int word) {
        for (int i = 0; i < words.size(); i++) {
            boolean near =
                    isAppointment || words.sentence(i) == words.sentence(word) || words.zone(i) != HeadlineWords.TEASER;
            if (near && isOffice(i)) {
                return true;
            }
        }
        return false;
    }

    /** "leitet das Amt" names one, too. */
    private boolean isOffice(int word) {
        return marked.has(word, Cue.OFFICE) || isAppointment && LEADS.contains(words.folded(word));
    }

    /** The office nearest to the name, with whose or what for. */
    private String office(Mover mover) {
        int nearest = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < words.size(); i++) {
            int distance = (i < mover.from ? mover.from - i + 1 : i - mover.to)
                    + (words.sentence(i) == words.sentence(mover.from) ? 0 : FAR);
            if (isOffice(i) && distance < least) {
                least = distance;
                nearest = i;
            }
        }
        if (nearest < 0) {
            return "";
        }
        return marked.has(nearest, Cue.OFFICE)
                ? words.printed(startOfOffice(nearest), endOfOffice(nearest, mover))
                : LEADING;
    }

    private int startOfOffice(int word) {
        int start = word;
        while (start > 0 && (words.isHyphenated(start - 1) || marked.has(start - 1, Cue.OFFICE) && runs(start - 1))) {
            start--;
        }
        return start;
    }

    private int endOfOffice(int word, Mover mover) {
        int end = word + 1;
        int last = end;
        while (end < words.size() && end - word < LONGEST_OFFICE && runs(end - 1) && end != mover.from) {
            if (words.isCapital(end) && (LINKS.contains(words.folded(end - 1)) || words.isHyphenated(end - 1))) {
                last = end + 1;
            } else if (!LINKS.contains(words.folded(end))) {
                break;
            }
            end++;
        }
        return last;
    }
}
