// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.scene.Cues;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.config.ConfigFolder;
import amtsblick.news.fact.Facts;
import amtsblick.news.label.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the facts of a headline, each where the item's kind lets it stand and its words say it. Immutable and thread-safe. */
public final class FactFinder {
    private static final Set<String> MOVES = Set.of("appointment", "reorganisation");
    private static final Set<String> PAPERS = Set.of("strategy", "legislation");

    private final FactCues cues;
    private final Cues names;

    private FactFinder(FactCues cues, Cues names) {
        this.cues = cues;
        this.names = names;
    }

    /** Hands its phrases to {@code builder}. */
    public static FactFinder of(ConfigFolder config, PhraseMatcher.Builder builder) {
        return new FactFinder(FactCues.of(config, builder), Cues.of(config, builder));
    }

    /**
     * The facts of a headline.
     *
     * @param published the day it is of, for what it says without a year
     * @param kind of the item: an agreement has parties, a strategy or law a title
     * @param evidence the names of regions and places in it
     * @param bodies the names of bodies in it, as printed
     */
    public Facts find(
            PhraseMatcher.Hits hits,
            Optional<LocalDate> published,
            String kind,
            List<Evidence> evidence,
            List<Label> bodies) {
        HeadlineWords words = hits.words();
        FactCues.Marked marked = cues.mark(hits);
        List<MentionedDay> days = MentionedDays.of(words);
        Facts facts = new Facts(
                Deadlines.of(marked, days, published),
                EventDates.of(marked, days, published, kind.equals("event")),
                Amounts.of(words),
                Parties.of(marked, () -> spans(words, evidence, bodies), kind.equals("agreement")),
                Appointments.of(marked, () -> names.mark(hits), MOVES.contains(kind)),
                Documents.of(marked, PAPERS.contains(kind)));
        return facts.isEmpty() ? Facts.NONE : facts;
    }

    private static List<Parties.Span> spans(HeadlineWords words, List<Evidence> evidence, List<Label> bodies) {
        List<Parties.Span> spans = new ArrayList<>();
        evidence.stream()
                .filter(one -> one.from() < words.size() && !one.rule().startsWith("no-"))
                .forEach(one -> spans.add(new Parties.Span(one.from(), one.from() + length(one.words()))));
        for (Label body : bodies) {
            body.words().forEach(printed -> add(spans, words, printed, body.value()));
        }
        return spans;
    }

    private static int length(List<String> printed) {
        return printed.isEmpty() ? 1 : HeadlineWords.of(printed.getFirst()).size();
    }

    private static void add(List<Parties.Span> spans, HeadlineWords words, String printed, String name) {
        int at = words.text().indexOf(printed);
        int length = HeadlineWords.of(printed).size();
        for (int i = 0; i + length <= words.size() && at >= 0; i++) {
            if (words.start(i) == at) {
                spans.add(new Parties.Span(i, i + length, name));
            }
        }
    }
}
