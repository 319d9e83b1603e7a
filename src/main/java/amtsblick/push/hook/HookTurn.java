// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push.hook;

import amtsblick.archive.Archive;
import amtsblick.archive.Changes.Change;
import amtsblick.archive.Changes.What;
import amtsblick.archive.relay.Dispatch;
import amtsblick.archive.relay.ReceiverState;
import amtsblick.archive.relay.Relay;
import amtsblick.fetch.Courier;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.push.turn.Backoff;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a receiver what came since it was told last, an item a message, in the order of the change sequence. A receiver that is new is told what comes
 * from now on. Where one does not answer, all later items wait for it, so that nothing is skipped.
 */
public final class HookTurn {
    private static final Logger LOG = LoggerFactory.getLogger(HookTurn.class);
    private static final int MANY = 200;

    /** What is older when it is collected is no news: a source was added, or an archive read in. */
    private static final Duration FRESH = Duration.ofDays(14);

    private final Archive archive;
    private final Courier courier;
    private final Function<NewsItem, Told> telling;
    private final InstantSource clock;

    /** @param telling makes what is told of an item */
    public HookTurn(Archive archive, Courier courier, Function<NewsItem, Told> telling, InstantSource clock) {
        this.archive = archive;
        this.courier = courier;
        this.telling = telling;
        this.clock = clock;
    }

    /** Whether there is something to do for this receiver now. */
    public boolean isDue(Webhook hook) {
        Optional<ReceiverState> state = archive.relay().state(hook.name());
        return state.isEmpty()
                || !state.get().stopped()
                        && !state.get().due().isAfter(clock.instant())
                        && state.get().told() < archive.changes().last();
    }

    /** Does it, until all is told or a message is not taken. */
    public void run(Webhook hook, NewsQuery selection) throws InterruptedException {
        Relay relay = archive.relay();
        Optional<ReceiverState> known = relay.state(hook.name());
        if (known.isEmpty()) {
            relay.keep(ReceiverState.from(hook.name(), archive.changes().last()), List.of());
            return;
        }
        archive.finding().refresh();
        ReceiverState state = known.get();
        List<Change> changes = archive.changes().after(state.told(), MANY);
        while (!changes.isEmpty()) {
            for (News news : wanted(changes, selection)) {
                if (!tell(hook, news, state)) {
                    return;
                }
                state = state.told(news.number());
            }
            state = state.told(changes.getLast().number());
            relay.keep(state, List.of());
            changes = archive.changes().after(state.told(), MANY);
        }
    }

    /** An item, and the number of its coming. */
    private record News(NewsItem item, long number) {}

    private List<News> wanted(List<Change> changes, NewsQuery selection) {
        List<Change> came =
                changes.stream().filter(change -> change.what() == What.NEW).toList();
        List<String> ids = came.stream().map(Change::item).toList();
        Set<String> matching = archive.finding().matching(selection, ids);
        List<News> wanted = new ArrayList<>();
        for (Change change : came) {
            if (matching.contains(change.item())) {
                archive.items()
                        .get(change.item())
                        .filter(item -> isNews(item, change.at()))
                        .ifPresent(item -> wanted.add(new News(item, change.number())));
            }
        }
        return wanted;
    }

    private static boolean isNews(NewsItem item, Instant came) {
        Instant oldest = came.minus(FRESH);
        return item.firstSeen().isAfter(oldest) && item.sortDate().sortInstant().isAfter(oldest);
    }

    private boolean tell(Webhook hook, News news, ReceiverState state) throws InterruptedException {
        Instant now = clock.instant();
        HookMessage message = HookMessage.of(hook, telling.apply(news.item()), now);
        Courier.Outcome outcome =
                courier.post(hook.address(), message.headers(), message.body(), hook.privateAllowed());
        Dispatch dispatch =
                new Dispatch(now, hook.name(), message.id(), outcome.status(), outcome.reason(), outcome.took());
        ReceiverState after = outcome.isTaken()
                ? state.told(news.number())
                : outcome.isGone() ? state.gone() : state.failed(now.plus(Backoff.after(state.failures(), outcome)));
        archive.relay().keep(after, List.of(dispatch));
        if (!outcome.isTaken() && state.failures() == 0) {
            LOG.warn(
                    "Webhook {}: not taken ({} {}); tried again from {}",
                    hook.name(),
                    outcome.status(),
                    outcome.reason(),
                    after.due());
        }
        return outcome.isTaken();
    }

    /** Sends a message for trying; where it is taken, a receiver that had stopped or failed is told again what waits for it. */
    public Courier.Outcome test(Webhook hook, Told told) throws InterruptedException {
        Instant now = clock.instant();
        HookMessage message = HookMessage.trial(hook, told, now);
        Courier.Outcome outcome =
                courier.post(hook.address(), message.headers(), message.body(), hook.privateAllowed());
        Relay relay = archive.relay();
        relay.note(new Dispatch(now, hook.name(), message.id(), outcome.status(), outcome.reason(), outcome.took()));
        if (outcome.isTaken()) {
            relay.state(hook.name())
                    .filter(state -> state.failures() > 0)
                    .ifPresent(state -> relay.keep(state.told(state.told()), List.of()));
        }
        return outcome;
    }
}
