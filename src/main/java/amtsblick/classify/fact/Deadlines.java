// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.fact.FactCues.Cue;
import amtsblick.classify.fact.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
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

    private static final Set<String> MUST = Set.of("muss", "müssen");
    private static final Set<String> ARRIVES = Set.of("vorliegen", "eingehen", "eingegangen", "eingereicht");

    private final Marked marked;
    private final HeadlineWords words;

    private Deadlines(Marked marked) {
        this.marked = marked;
        this.words = marked.words();
    }

    /** @param published the item's own day: what lies before it is over, and a day without a year follows it */
    static Optional<Deadline> of(Marked marked, List<MentionedDay> days, Optional<LocalDate> published) {
        Deadlines found = new Deadlines(marked);
        for (MentionedDay day : days) {
            Optional<Deadline> deadline = found.of(day, published);
            if (deadline.isPresent()) {
                return deadline;
            }
        }
        return Optional.empty();
    }

    private Optional<Deadline> of(MentionedDay day, Optional<LocalDate> published) {
        int lead = lead(day);
        boolean until = words.is(lead, "bis") || day.last().isPresent() && isFrom(day.from() - 1);
        boolean last = marked.sentenceHas(day.from(), Cue.LAST_DAY) && !words.is(lead, "ab") && !words.is(lead, "seit");
        boolean lasts =
                day.last().isPresent() && !clauseHas(day, DUTIES); // "vom 3. bis 5. Mai, Anmeldung offen": an event
        if (!until && !last || lasts || isNone(day)) {
            return Optional.empty();
        }
        Optional<Duty> duty = duty(day, until);
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
        return words.is(word, "vom") || words.is(word, "von");
    }

    private boolean isNone(MentionedDay day) {
        boolean wanted = isRuledOut(day, Cue.GOAL) && !marked.sentenceSays(day.from(), Set.of("sich"));
        boolean due = marked.sentenceSays(day.from(), MUST) && marked.sentenceSays(day.from(), ARRIVES);
        return wanted && !due || marked.sentenceHas(day.from(), Cue.OVER) || isRuledOut(day, Cue.VALID);
    }

    /** "Wer bauen will, kann bis 3. Mai Mittel beantragen": what the other clause says is not said of the day. */
    private boolean isRuledOut(MentionedDay day, Cue cue) {
        return marked.sentenceHas(day.from(), cue) && (clauseHas(day, Set.of(cue)) || !clauseHas(day, DONE.keySet()));
    }

    /** Whether a word between the same two commas carries one of the cues. */
    private boolean clauseHas(MentionedDay day, Set<Cue> some) {
        for (int i = 0; i < words.size(); i++) {
            int word = i;
            if (words.sentence(i) == words.sentence(day.from())
                    && some.stream().anyMatch(cue -> marked.has(word, cue))
                    && !isCommaBetween(Math.min(i, day.from()), Math.max(i, day.from()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCommaBetween(int from, int to) {
        return words.text().substring(words.start(from), words.start(to)).indexOf(',') >= 0;
    }

    /** What is done by then says it at once; what is handed in needs that it can be. */
    private Optional<Duty> duty(MentionedDay day, boolean until) {
        Optional<Duty> done = nearest(DONE, day, true);
        if (done.isPresent()) {
            return done;
        }
        boolean open = marked.sentenceHas(day.from(), Cue.OPEN) || !until || isHeading(day);
        return open ? nearest(HANDED_IN, day, true).or(() -> nearest(HANDED_IN, day, false)) : Optional.empty();
    }

    /** "Bewerbungen bis 1. Juli": nothing stands between what is handed in and its day. */
    private boolean isHeading(MentionedDay day) {
        int lead = lead(day);
        return words.is(lead, "bis") && HANDED_IN.keySet().stream().anyMatch(cue -> marked.has(lead - 1, cue));
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
