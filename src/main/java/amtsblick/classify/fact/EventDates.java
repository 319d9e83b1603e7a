// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.fact.FactCues.Cue;
import amtsblick.classify.fact.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.news.fact.EventDate;
import java.time.LocalDate;
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
        if (span || marked.sentenceHas(day.from(), Cue.EFFECT)) {
            return false;
        }
        return isEvent || isNear(day, Cue.EVENT) || isNear(day, Cue.HAPPENS);
    }

    private boolean isNear(MentionedDay day, Cue cue) {
        for (int i = Math.max(0, day.from() - NEAR); i < Math.min(words.size(), day.to() + NEAR); i++) {
            if (marked.has(i, cue)
                    && words.sentence(i) == words.sentence(day.from())
                    && !NO_EVENT.matcher(words.folded(i)).matches()) {
                return true;
            }
        }
        return false;
    }
}
