// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.scene.FactCues.Cue;
import amtsblick.classify.scene.FactCues.Marked;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.MentionedDay;
import amtsblick.news.fact.Deadline;
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
            "(?:mon|diens|donners|frei|sams|sonn|land|bundes|kreis|landkreis|gemeinde|städte|vor|all)tage?s?|.*(?:minister|präsidenten)konferenz");

    private static final Set<String> BETWEEN = Set.of(
            "dem", "den", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag");
    private static final Set<Cue> EFFECT = Set.of(Cue.EFFECT);
    private static final Set<Cue> MEETS = Set.of(Cue.EVENT, Cue.HAPPENS);
    private static final Set<Cue> LAST_DAY = Set.of(Cue.LAST_DAY);

    private static final Set<String> ENDED = Set.of("endete", "endeten", "endet", "enden");

    private static final int NEAR = 6;
    private static final int LATEST_REPORT = 12;

    private final Marked marked;
    private final HeadlineWords words;

    private EventDates(Marked marked) {
        this.marked = marked;
        this.words = marked.words();
    }

    /**
     * @param isEvent whether the item as a whole is about an event, so that any of its days is the event's
     * @param deadline whose day is none of an event
     */
    static Optional<EventDate> of(
            Marked marked,
            List<MentionedDay> days,
            Optional<LocalDate> published,
            boolean isEvent,
            Optional<Deadline> deadline) {
        EventDates found = new EventDates(marked);
        return found.first(days, published, deadline, false)
                .or(() -> isEvent ? found.first(days, published, deadline, true) : Optional.empty())
                .or(() -> isEvent ? found.today(published) : Optional.empty());
    }

    /** @param any of the days, or only one beside a word that tells of an event */
    private Optional<EventDate> first(
            List<MentionedDay> days, Optional<LocalDate> published, Optional<Deadline> deadline, boolean any) {
        for (MentionedDay day : days) {
            Optional<EventDate> date = isDayOfEvent(day, any) ? of(day, published) : Optional.empty();
            if (date.filter(one -> isNews(one, published) && !isDeadline(one, deadline))
                    .isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** What took place long before the item is only recalled by it. */
    private static boolean isNews(EventDate event, Optional<LocalDate> published) {
        return published
                .filter(day -> event.date().isBefore(day.minusMonths(LATEST_REPORT)))
                .isEmpty();
    }

    private static boolean isDeadline(EventDate event, Optional<Deadline> deadline) {
        return deadline.filter(due -> due.date().equals(event.end().orElse(event.date())))
                .isPresent();
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
        while (before >= 0 && (BETWEEN.contains(words.folded(before)))) {
            before--;
        }
        boolean untilThen = words.is(before - 3, "bis") || words.is(before - 2, "bis"); // "bis zur Sitzung am 3. Mai"
        boolean span = untilThen || before >= 0 && SPANS.contains(words.folded(before)) || words.is(before, "bis");
        if (span || isOfSomethingElse(day, before) || isOf(day, EFFECT)) {
            return false;
        }
        return isEvent || isNear(day.from(), day.to(), Cue.EVENT, Cue.HAPPENS) || isOpening(day);
    }

    /** "der Beschluss vom 3. Mai", "die Frist endete am 3. Mai" */
    private boolean isOfSomethingElse(MentionedDay day, int before) {
        boolean dated = day.last().isEmpty() && words.is(before, "vom");
        return dated || isOf(day, LAST_DAY) || marked.sentenceSays(day.from(), ENDED);
    }

    /** What the other clause says is not said of the day where its own tells of an event. */
    private boolean isOf(MentionedDay day, Set<Cue> other) {
        return marked.clauseHas(day.from(), other)
                || other.stream().anyMatch(cue -> marked.sentenceHas(day.from(), cue))
                        && !marked.clauseHas(day.from(), MEETS);
    }

    /** "Empfang des Verbands | Am 3. Mai …": the text begins with when that was. */
    private boolean isOpening(MentionedDay day) {
        int on = day.from() - 1;
        if (!words.is(on, "am") || on == 0 || words.zone(on - 1) == HeadlineWords.TEASER) {
            return false;
        }
        for (int i = 0; i < on; i++) {
            if (words.zone(i) == HeadlineWords.TITLE && isEvent(i, Cue.EVENT)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEvent(int word, Cue... cues) {
        return Arrays.stream(cues).anyMatch(cue -> marked.has(word, cue))
                && !NO_EVENT.matcher(words.folded(word)).matches();
    }

    private boolean isNear(int from, int to, Cue... cues) {
        for (int i = Math.max(0, from - NEAR); i < Math.min(words.size(), to + NEAR); i++) {
            if (isEvent(i, cues) && words.sentence(i) == words.sentence(from)) {
                return true;
            }
        }
        return false;
    }
}
