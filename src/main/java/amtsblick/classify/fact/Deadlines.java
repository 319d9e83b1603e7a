// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.scene.FactCues.Cue;
import amtsblick.classify.scene.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.MentionedDay;
import amtsblick.news.fact.Deadline;
import amtsblick.news.fact.Deadline.Duty;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Until when something can be handed in: a day behind "bis" or at the end of a "Frist", in a sentence that says what can be done until
 * then. What is over, what stays valid until then, and what somebody wants to have done by then are no deadlines.
 */
final class Deadlines {
    private static final Set<String> BETWEEN = Set.of(
            "zum",
            "zu",
            "einschließlich",
            "einschliesslich",
            "spätestens",
            "den",
            "dem",
            "am",
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "samstag",
            "sonntag");
    /** In the order that decides where two are as near: a map without one would give now this duty, now that. */
    private static final Map<Cue, Duty> DONE = new EnumMap<>(Map.of(
            Cue.APPLY, Duty.APPLICATION,
            Cue.COMMENT, Duty.COMMENT,
            Cue.TENDER, Duty.TENDER,
            Cue.REGISTER, Duty.REGISTRATION));

    private static final Map<Cue, Duty> HANDED_IN = new EnumMap<>(Map.of(
            Cue.APPLICATION, Duty.APPLICATION,
            Cue.CONSULTATION, Duty.COMMENT,
            Cue.OFFER, Duty.TENDER,
            Cue.REGISTRATION, Duty.REGISTRATION));

    private static final Set<Cue> DUTIES = EnumSet.copyOf(DONE.keySet());

    static {
        DUTIES.addAll(HANDED_IN.keySet());
    }

    private static final Map<String, Duty> OF_KIND = Map.of("funding", Duty.APPLICATION, "procurement", Duty.TENDER);

    private static final List<String> ENDS = List.of("endet", "enden", "schließt", "schliesst");
    private static final Set<Cue> OVER = Set.of(Cue.OVER);
    private static final Set<Cue> OPEN = Set.of(Cue.OPEN, Cue.SUBMIT);
    private static final Set<String> MUST = Set.of("muss", "müssen");
    private static final Set<String> ARRIVES = Set.of("vorliegen", "eingehen", "eingegangen", "eingereicht");

    private final Marked marked;
    private final HeadlineWords words;
    private final String kind;

    private Deadlines(Marked marked, String kind) {
        this.marked = marked;
        this.kind = kind;
        this.words = marked.words();
    }

    /**
     * @param published the item's own day: what lies before it is over, and a day without a year follows it
     * @param kind of the item, which tells what can be done where the words leave it open
     */
    static Optional<Deadline> of(Marked marked, List<MentionedDay> days, Optional<LocalDate> published, String kind) {
        Deadlines found = new Deadlines(marked, kind);
        Optional<Deadline> any = Optional.empty();
        for (MentionedDay day : days) {
            Optional<Deadline> deadline = found.of(day, published);
            if (deadline.isPresent() && marked.clauseHas(day.from(), DUTIES)) {
                return deadline;
            }
            any = any.or(() -> deadline);
        }
        return any;
    }

    private Optional<Deadline> of(MentionedDay day, Optional<LocalDate> published) {
        int lead = lead(day);
        boolean ends = ENDS.stream().anyMatch(verb -> words.is(lead, verb));
        boolean until =
                words.is(lead, "bis") || ends || day.last().isPresent() && (isFrom(lead) || isColon(day.from() - 1));
        boolean last = marked.sentenceHas(day.from(), Cue.LAST_DAY) && !words.is(lead, "ab") && !words.is(lead, "seit");
        boolean lasts = day.last().isPresent()
                && !marked.clauseHas(day.from(), DUTIES); // "vom 3. bis 5. Mai, Anmeldung offen": an event
        if (!until && !last || lasts || isNone(day) || !until && marked.sentenceHas(day.from(), Cue.STARTS)) {
            return Optional.empty();
        }
        Optional<Duty> duty = duty(day, until, ends);
        return duty.flatMap(what -> day.onOrAfter(published, day.end())
                .filter(date -> published.isEmpty() || !date.isBefore(published.get()))
                .map(date ->
                        new Deadline(date, what, words.printed(until ? Math.max(lead, 0) : day.from(), day.to()))));
    }

    /** The word before the day and what may stand between them. */
    private int lead(MentionedDay day) {
        int lead = day.from() - 1;
        while (lead >= 0 && words.zone(lead) == words.zone(day.from()) && BETWEEN.contains(words.folded(lead))) {
            lead--;
        }
        return lead;
    }

    private boolean isFrom(int word) {
        return words.is(word, "vom") || words.is(word, "von") || words.is(word, "ab");
    }

    /** "Vorschläge einreichen: 3. bis 5. Mai" */
    private boolean isColon(int word) {
        return word >= 0 && words.text().charAt(words.end(word)) == ':';
    }

    private boolean isNone(MentionedDay day) {
        boolean wanted = isRuledOut(day, Cue.GOAL) && !marked.sentenceSays(day.from(), Set.of("sich"));
        boolean due =
                marked.sentenceSays(day.from(), MUST) && (marked.sentenceSays(day.from(), ARRIVES) || isToBeDone(day));
        return wanted && !due || isOver(day) || isRuledOut(day, Cue.VALID) || isRestriction(day);
    }

    /** "sind bis 3. Mai nur auf Papier möglich": until then it is so; "nur noch bis 3. Mai" is due then. */
    private boolean isRestriction(MentionedDay day) {
        return words.is(day.to(), "nur") && words.runsOn(day.to() - 1) && !words.is(day.to() + 1, "noch");
    }

    /** "werden bis 3. Mai angenommen, zuerst galt der 3. April": what the other clause says is over is another day. */
    private boolean isOver(MentionedDay day) {
        return marked.sentenceHas(day.from(), Cue.OVER)
                && (marked.clauseHas(day.from(), OVER) || !marked.clauseHas(day.from(), OPEN));
    }

    /** "müssen bis 3. Mai gestellt sein" */
    private boolean isToBeDone(MentionedDay day) {
        for (int i = day.to(); i + 1 < words.size() && words.sentence(i) == words.sentence(day.from()); i++) {
            if (marked.has(i, Cue.OPEN) && words.is(i + 1, "sein")) {
                return true;
            }
        }
        return false;
    }

    /** "Wer bauen will, kann bis 3. Mai Mittel beantragen": what the other clause says is not said of the day. */
    private boolean isRuledOut(MentionedDay day, Cue cue) {
        return marked.sentenceHas(day.from(), cue)
                && (marked.clauseHas(day.from(), Set.of(cue)) || !marked.clauseHas(day.from(), DONE.keySet()));
    }

    /** What is done by then says it at once; what is handed in needs that it can be. */
    private Optional<Duty> duty(MentionedDay day, boolean until, boolean ends) {
        Optional<Duty> done = nearest(DONE, day, true)
                .or(() -> marked.clauseHas(day.from(), HANDED_IN.keySet()) ? Optional.empty() : unnamed(day));
        if (done.isPresent()) {
            return done;
        }
        boolean open = marked.sentenceHas(day.from(), Cue.OPEN) || !until || ends || isHeading(day) || isToDo(day);
        return open
                ? nearest(HANDED_IN, day, true)
                        .or(() -> unnamed(day))
                        .or(() -> nearest(DONE, day, false))
                        .or(() -> nearest(HANDED_IN, day, false))
                        .or(this::ofKind)
                : unnamed(day);
    }

    /** "ihre Projekte einreichen", "sich beteiligen": what is handed in, and wherein one takes part, the item as a whole tells. */
    private Optional<Duty> unnamed(MentionedDay day) {
        if (marked.sentenceHas(day.from(), Cue.SUBMIT)) {
            return Optional.of(nearest(HANDED_IN, day, false).orElse(Duty.APPLICATION));
        }
        return Optional.of(Duty.COMMENT)
                .filter(_ -> marked.sentenceHas(day.from(), Cue.TAKE_PART))
                .map(comment -> marked.has(Cue.APPLICATION) ? Duty.APPLICATION : ofKind().orElse(comment));
    }

    /** "Die Frist läuft am 3. Mai ab": for what, only the kind of the item says. */
    private Optional<Duty> ofKind() {
        return Optional.ofNullable(OF_KIND.get(kind))
                .filter(_ -> marked.has(Cue.LAST_DAY) || marked.has(Cue.TAKE_PART));
    }

    /** "Bewerbungen bis 1. Juli": nothing stands between what is handed in and its day. */
    private boolean isHeading(MentionedDay day) {
        int lead = lead(day);
        return words.is(lead, "bis") && HANDED_IN.keySet().stream().anyMatch(cue -> marked.has(lead - 1, cue));
    }

    /** "sind bis 3. Mai an das Amt zu mailen" */
    private boolean isToDo(MentionedDay day) {
        for (int i = day.to(); i + 1 < words.size() && words.sentence(i) == words.sentence(day.from()); i++) {
            if (words.is(i, "zu")
                    && !words.isCapital(i + 1)
                    && words.folded(i + 1).endsWith("en")) {
                return marked.sentenceSays(i, Set.of("sind", "ist"));
            }
        }
        return false;
    }

    private Optional<Duty> nearest(Map<Cue, Duty> cues, MentionedDay day, boolean sameSentence) {
        Optional<Duty> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Map.Entry<Cue, Duty> entry : cues.entrySet()) {
            int distance = marked.nearest(day.from(), entry.getKey(), sameSentence);
            if (distance < least) {
                least = distance;
                nearest = Optional.of(entry.getValue());
            }
        }
        return nearest;
    }
}
