// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.FactCues.Cue;
import amtsblick.classify.scene.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.news.fact.PersonMove;
import amtsblick.news.fact.PersonMove.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** Who takes or leaves an office: a person's name and an office in one sentence with a word for coming, going or staying. */
final class Appointments {
    private static final String APPOINTMENT = "appointment";

    private final HeadlineWords words;
    private final PersonNames names;
    private final MoveWords moves;
    private final Offices offices;
    private final OtherPersons others;
    private final Copulas copulas;
    private final boolean isAppointment;

    /** Where a name stands. */
    private record Span(int from, int to) {}

    /** A name and where it moves. */
    private record Mover(int from, int to, Way way) {}

    private Appointments(Marked marked, PersonNames names, String kind) {
        this.isAppointment = kind.equals(APPOINTMENT);
        this.words = marked.words();
        this.names = names;
        this.offices = new Offices(marked, isAppointment);
        this.copulas = new Copulas(marked, kind);
        this.moves = new MoveWords(marked, isAppointment, offices, copulas);
        this.others = new OtherPersons(marked, moves, isAppointment);
    }

    /**
     * @param names the marks of first names
     * @param evidence the names of regions, places and bodies
     * @param kind of the item; where it tells of an appointment as a whole, plain verbs ("wird", "leitet") tell it too
     */
    static Optional<PersonMove> of(Marked marked, Supplier<int[]> names, List<Evidence> evidence, String kind) {
        boolean named = marked.has(Cue.COMES) || marked.has(Cue.LEAVES) || marked.has(Cue.STAYS);
        boolean moves = kind.equals(APPOINTMENT);
        boolean said = named || marked.has(Cue.TAKES) || marked.has(Cue.BESIDE_OFFICE);
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
                        .thenComparing(mover -> moves.isInClause(mover.from) ? 0 : 1)
                        .thenComparing(mover -> mover.way == Way.OUT ? 1 : 0)
                        .thenComparing(Mover::from))
                .map(this::asInTitle)
                .map(mover -> new PersonMove(
                        words.printed(mover.from, mover.to),
                        offices.nearest(mover.from, mover.to, mover.way == Way.IN),
                        mover.way));
    }

    private List<Mover> movers(IntUnaryOperator ends) {
        List<Span> spans = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            int end = ends.applyAsInt(word);
            if (end > word) {
                spans.add(new Span(word, end));
                word = end - 1;
            }
        }
        return spans.stream()
                .flatMap(span -> mover(span, spans.size() == 1).stream())
                .toList();
    }

    private Optional<Mover> mover(Span name, boolean alone) {
        if (others.contains(name.from, name.to)) {
            return Optional.empty();
        }
        return moves.nearest(name.from, name.to, alone)
                .filter(_ -> offices.hasFor(name.from))
                .or(() -> copulas.becomes(name.to) || copulas.isWhoBecomes(name.from)
                        ? Optional.of(Way.IN)
                        : Optional.empty())
                .map(way -> new Mover(name.from, name.to, way));
    }

    /** What the title says of somebody counts before a plain verb of the text: "Klein weiter im Amt". */
    private Mover asInTitle(Mover mover) {
        for (int i = 0; i < words.size() && words.zone(i) != HeadlineWords.TEASER; i++) {
            if (words.zone(mover.from) == HeadlineWords.TEASER
                    && words.folded(i).equals(words.folded(mover.to - 1))) {
                return moves.inTitle(i)
                        .map(way -> new Mover(mover.from, mover.to, way))
                        .orElse(mover);
            }
        }
        return mover;
    }
}
