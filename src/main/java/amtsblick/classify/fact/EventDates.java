// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.fact.FactCues.Cue;
import amtsblick.classify.fact.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.news.fact.EventDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** When the item's event takes place: a day beside the name of an event, or beside a verb that says that people meet. */
final class EventDates {
    /** "seit dem 3. Mai", "bis zum 3. Mai", "ab 3. Mai": spans that begin or end there. */
    private static final Set<String> SPANS = Set.of("seit", "bis", "ab", "gegen", "zum");

    /** What ends like an event and is none: weekdays, parliaments and the conferences that are bodies. */
    private static final Pattern NO_EVENT = Pattern.compile(
            "(?:mon|diens|donners|frei|sams|sonn|land|bundes|kreis|gemeinde|städte|vor|all)tage?s?|.*(?:minister|präsidenten)konferenz");

    private static final Set<String> ENDED = Set.of("endete", "endeten", "endet", "enden");

    private static final int NEAR = 6;

    private final Marked marked;
    private final HeadlineWords words;

    private EventDates(Marked marked) {
        this.marked = marked;
        this.words = marked.words();
    }

    /** @param isEvent whether the item as a whole is about an event, so that any of its days is the event's */
    static Optional<EventDate> of(
            Marked marked, List<MentionedDay> days, Optional<LocalDate> published, boolean isEvent) {
        EventDates found = new EventDates(marked);
        for (MentionedDay day : days) {
            Optional<EventDate> date = found.isDayOfEvent(day, isEvent) ? found.of(day, published) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
        }
        return isEvent ? found.today(published) : Optional.empty();
    }

    /** "Heute" is the day that the item is of. */
    private Optional<EventDate> today(Optional<LocalDate> published) {
        for (int i = 0; i < words.size(); i++) {
            int word = i;
            if (words.is(i, "heute") && isNear(i, i + 1, Cue.EVENT, Cue.HAPPENS)) {
                return published.map(day -> new EventDate(day, Optional.empty(), words.printed(word, word + 1)));
            }
        }
        return Optional.empty();
    }

    private Optional<EventDate> of(MentionedDay day, Optional<LocalDate> published) {
        return day.around(published, day.first()).map(first -> {
            Optional<LocalDate> end = day.last().map(last -> last.atYear(first.getYear()));
            return new EventDate(first, end, words.printed(day.from(), day.to()));
        });
    }

    private boolean isDayOfEvent(MentionedDay day, boolean isEvent) {
        int before = day.from() - 1;
        if (words.is(before, "dem") || words.is(before, "den")) {
            before--;
        }
        boolean untilThen = words.is(before - 3, "bis") || words.is(before - 2, "bis"); // "bis zur Sitzung am 3. Mai"
        boolean span = untilThen || before >= 0 && SPANS.contains(words.folded(before)) || words.is(before, "bis");
        if (span || isOfSomethingElse(day, before) || marked.sentenceHas(day.from(), Cue.EFFECT)) {
            return false;
        }
        return isEvent || isNear(day.from(), day.to(), Cue.EVENT, Cue.HAPPENS);
    }

    /** "der Beschluss vom 3. Mai", "die Frist endete am 3. Mai" */
    private boolean isOfSomethingElse(MentionedDay day, int before) {
        boolean dated = day.last().isEmpty() && words.is(before, "vom");
        return dated || marked.sentenceHas(day.from(), Cue.LAST_DAY) || marked.sentenceSays(day.from(), ENDED);
    }

    private boolean isNear(int from, int to, Cue... cues) {
        for (int i = Math.max(0, from - NEAR); i < Math.min(words.size(), to + NEAR); i++) {
            int word = i;
            if (Arrays.stream(cues).anyMatch(cue -> marked.has(word, cue))
                    && words.sentence(i) == words.sentence(from)
                    && !NO_EVENT.matcher(words.folded(i)).matches()) {
                return true;
            }
        }
        return false;
    }
}
