// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two states of one item made one, as {@link NewsItem#seenAgain} and {@link NewsItem#restoredFrom} say. */
final class ItemMerge {
    /** Clocks of several machines that are less apart are one. */
    private static final Duration ONE_CLOCK = Duration.ofDays(1);

    private ItemMerge() {}

    static NewsItem seenAgain(NewsItem known, NewsItem newer) {
        boolean own = newer.source().equals(known.source());
        Headline before = known.headline();
        Headline now = now(before, own ? reworded(before, newer.headline()) : before, newer.headline());
        boolean redated = own && newer.headline().isRedatedFrom(known.said());
        NewsItem said = own ? newer : known;
        NewsItem merged = new NewsItem(
                known.id(),
                now,
                said.labels(),
                known.source(),
                known.sourceName(),
                known.language(),
                said.rights(),
                firstSeen(known, newer),
                history(known, !now.readsLike(before) || redated, newer.firstSeen()),
                newer.story().or(known::story),
                said.fulltext().isEmpty() ? known.fulltext() : said.fulltext(),
                known.state());
        boolean moved = !ItemId.means(now.link(), before.link());
        return tellsNothingNew(known, merged) && !moved
                ? known
                : merged.withState(ItemState.of(
                        moved ? Optional.empty() : known.state().withdrawn(),
                        now,
                        redated
                                ? otherThan(before, newer.headline())
                                : known.state().redated(),
                        merged.revisions()));
    }

    static NewsItem takenOver(NewsItem known, NewsItem owner) {
        Headline own = owner.headline();
        List<Revision> history = new ArrayList<>();
        Stream.of(known.revisions(), List.of(new Revision(known.said(), owner.firstSeen())))
                .flatMap(List::stream)
                .filter(revision -> !revision.headline().readsLike(own))
                .forEach(revision -> history.add(foreign(revision, known)));
        Headline now = own.date().isPresent() ? own : own.withDateOf(known.headline());
        boolean there = ItemId.means(now.link(), known.headline().link());
        return new NewsItem(
                known.id(),
                now,
                owner.labels(),
                owner.source(),
                owner.sourceName(),
                owner.language(),
                owner.rights(),
                known.firstSeen().equals(NewsItem.LONG_AGO) ? owner.firstSeen() : known.firstSeen(),
                history,
                known.story().or(owner::story),
                owner.fulltext(),
                ItemState.of(there ? known.state().withdrawn() : Optional.empty(), now, Optional.empty(), history));
    }

    private static Revision foreign(Revision revision, NewsItem known) {
        Headline said = revision.headline()
                .withTeaser(known.rights().show(revision.headline().teaser()));
        return new Revision(said, revision.until(), revision.by().or(() -> Optional.of(known.sourceName())));
    }

    /** What is said now was not seen first in a time to come: the clock was ahead, and an item without a date would lead all others until then. */
    private static Instant firstSeen(NewsItem known, NewsItem newer) {
        boolean ahead = known.firstSeen().isAfter(newer.firstSeen().plus(ONE_CLOCK));
        return ahead && !newer.firstSeen().equals(NewsItem.LONG_AGO) ? newer.firstSeen() : known.firstSeen();
    }

    /** With the first date that was read. */
    private static Headline now(Headline before, Headline worded, Headline newer) {
        return worded.withDateOf(before.date().isPresent() ? before : newer);
    }

    private static Headline reworded(Headline before, Headline newer) {
        return newer.withTeaser(newer.teaser().isBlank() ? before.teaser() : newer.teaser());
    }

    private static List<Revision> history(NewsItem known, boolean goesOn, Instant until) {
        List<Revision> history = new ArrayList<>(known.revisions());
        if (goesOn) {
            history.add(new Revision(known.said(), until));
        }
        return history;
    }

    /** A source that calls the first date again has taken the other one back. */
    private static Optional<PublicationDate> otherThan(Headline before, Headline newer) {
        return newer.date()
                .filter(date -> before.date().filter(date::isAnotherDayThan).isPresent());
    }

    /** Labels belong to the wording, so they tell nothing by themselves. */
    private static boolean tellsNothingNew(NewsItem known, NewsItem merged) {
        return merged.firstSeen().equals(known.firstSeen())
                && merged.revisions().equals(known.revisions())
                && merged.headline().readsLike(known.headline())
                && merged.headline().date().equals(known.headline().date())
                && merged.rights() == known.rights()
                && merged.fulltext().equals(known.fulltext())
                && merged.story().equals(known.story());
    }

    static NewsItem restored(NewsItem known, NewsItem other) {
        boolean theirsIsLater = knowsAsEarlier(other, known) || other.said().equals(known.said());
        NewsItem later = theirsIsLater ? other : known;
        List<Revision> unknown = theirsIsLater || knowsAsEarlier(known, other)
                ? List.of()
                : List.of(new Revision(other.said(), known.firstSeen()));
        List<Revision> all = Stream.of(known.revisions(), other.revisions(), unknown)
                .flatMap(List::stream)
                .filter(revision -> !revision.headline().equals(later.said()))
                .distinct()
                .sorted(Comparator.comparing(Revision::until))
                .toList();
        String text = known.fulltext().isEmpty() ? other.fulltext() : known.fulltext();
        Optional<Instant> withdrawn = known.state().withdrawn().or(other.state()::withdrawn);
        return new NewsItem(
                known.id(),
                later.headline(),
                later.labels(),
                later.source(),
                later.sourceName(),
                later.language(),
                later.rights(),
                known.firstSeen().isBefore(other.firstSeen()) ? known.firstSeen() : other.firstSeen(),
                all,
                later.story().or(known::story).or(other::story),
                later.fulltext().isEmpty() ? text : later.fulltext(),
                ItemState.of(withdrawn, later.headline(), later.state().redated(), all));
    }

    private static boolean knowsAsEarlier(NewsItem one, NewsItem other) {
        return one.revisions().stream().anyMatch(revision -> revision.headline().equals(other.said()));
    }
}
