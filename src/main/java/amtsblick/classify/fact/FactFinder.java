// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.fact;

import amtsblick.classify.fact.paper.Documents;
import amtsblick.classify.label.Regions;
import amtsblick.classify.scene.Cues;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.FactCues;
import amtsblick.classify.text.Amounts;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.MentionedDay;
import amtsblick.classify.text.MentionedDays;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.config.ConfigFolder;
import amtsblick.config.Once;
import amtsblick.german.Compounds;
import amtsblick.news.fact.Deadline;
import amtsblick.news.fact.Facts;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the facts of a headline, each where the item's kind lets it stand and its words say it. Immutable and thread-safe. */
public final class FactFinder {
    private final FactCues cues;
    private final Cues names;
    private final Regions regions;
    private final Supplier<Compounds> language;

    private FactFinder(FactCues cues, Cues names, Regions regions, Supplier<Compounds> language) {
        this.cues = cues;
        this.names = names;
        this.regions = regions;
        this.language = language;
    }

    /** Hands its phrases to {@code builder}. */
    public static FactFinder of(ConfigFolder config, PhraseMatcher.Builder builder) {
        return new FactFinder(
                FactCues.of(config, builder),
                Cues.of(config, builder),
                Regions.of(config),
                new Once<>(() -> Compounds.of(config)));
    }

    /**
     * The facts of a headline.
     *
     * @param published the day it is of, for what it says without a year
     * @param about its regions and its kind: an agreement has parties, a strategy or law a title
     * @param evidence the names of regions and places in it
     * @param bodies the names of bodies in it, as printed
     */
    public Facts find(
            PhraseMatcher.Hits hits,
            Optional<LocalDate> published,
            Labels about,
            List<Evidence> evidence,
            List<Label> bodies) {
        HeadlineWords words = hits.words();
        String kind = about.kind().value();
        FactCues.Marked marked = cues.mark(hits);
        List<MentionedDay> days = MentionedDays.of(words);
        Optional<Deadline> deadline = Deadlines.of(marked, days, published, kind);
        Facts facts = new Facts(
                deadline,
                EventDates.of(marked, days, published, kind.equals("event"), deadline),
                Amounts.of(words),
                Parties.of(
                        marked,
                        () -> PartyNames.of(marked, evidence, bodies, land(about), language),
                        kind.equals("agreement")),
                Appointments.of(marked, () -> names.mark(hits), evidence, kind),
                Documents.of(marked, kind));
        return facts.isEmpty() ? Facts.NONE : facts;
    }

    /** The one Land that the item is about, as its parties call it. */
    private String land(Labels about) {
        String code = about.regions().getFirst().value();
        boolean one = about.regions().size() == 1 && code.contains("-");
        return one ? regions.name(code, Locale.GERMAN) : "";
    }
}
