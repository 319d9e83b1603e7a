// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operate;

import amtsblick.alert.AlertDesk;
import amtsblick.archive.relay.ReceiverState;
import amtsblick.source.Source;
import amtsblick.source.Visit;
import amtsblick.web.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether news come in, and leave for those who wait for them; each answer says why not, where it is so. */
final class Flow {
    /** So long after its time a source should have been visited, however busy the crawler is. */
    private static final Duration LATE = Duration.ofDays(1);

    /** A full queue may take its time; so long it should not. */
    private static final Duration QUEUE = Duration.ofHours(3);

    /** One delivery that fails is tried again within minutes, and worth nobody's look. */
    private static final int FAILURES = 2;

    private Flow() {}

    /** Why nothing comes in. */
    static Optional<String> in(Site site, long items) {
        List<Source> sources = site.visited();
        if (sources.isEmpty()) {
            return items > 0
                    ? Optional.empty() // an archive that is only read
                    : Optional.of("nothing is collected: no source is switched on in sources.yaml");
        }
        Map<String, Visit> visits = site.schedule().visits();
        List<Visit> visited = sources.stream()
                .map(source -> visits.get(source.id()))
                .filter(Objects::nonNull)
                .filter(visit -> visit.last().isPresent())
                .toList();
        if (visited.isEmpty()) {
            return items > 0 ? Optional.empty() : Optional.of("nothing has been collected yet: no source was visited");
        }
        Optional<Instant> answered =
                visited.stream().flatMap(visit -> visit.lastSuccess().stream()).max(Instant::compareTo);
        if (items == 0) {
            return Optional.of("nothing has been collected yet: of " + many(visited) + ", "
                    + visited.stream()
                            .filter(visit -> visit.lastSuccess().isPresent())
                            .count() + " answered");
        }
        String since = answered.map(at -> " since " + at).orElse("");
        if (visited.stream().allMatch(visit -> visit.failures() > 0)) {
            return Optional.of("no source answers: of " + many(visited) + ", none" + since);
        }
        Instant late = site.clock().instant().minus(LATE);
        long waiting =
                visited.stream().filter(visit -> visit.due().isBefore(late)).count();
        // A source that is gone, or that asked us to wait, is due at no time or in a week.
        return waiting > 0 && 2 * waiting >= visited.size()
                ? Optional.of("no source is visited any more: none has answered" + since)
                : Optional.empty();
    }

    private static String many(List<Visit> visited) {
        return visited.size() + (visited.size() == 1 ? " source visited" : " sources visited");
    }

    /** Why mails do not leave. */
    static Optional<String> mails(AlertDesk desk, Instant now) {
        Optional<String> trouble = desk.trouble().get().map(why -> "no mail can be sent: " + why);
        return trouble.isPresent()
                ? trouble
                : desk.alerts()
                        .outbox()
                        .oldestUntried()
                        .filter(made -> made.isBefore(now.minus(QUEUE)))
                        .map(made -> "mails wait since " + made);
    }

    /** Which receivers take nothing. */
    static Optional<String> webhooks(Site site) {
        Map<String, ReceiverState> states = site.archive().relay().states();
        String failing = site.push().hooks().stream()
                .flatMap(hook -> Optional.ofNullable(states.get(hook.name())).stream())
                .filter(state -> state.stopped() || state.failures() >= FAILURES)
                .map(Flow::said)
                .collect(Collectors.joining("; "));
        return Optional.of(failing).filter(names -> !names.isEmpty());
    }

    private static String said(ReceiverState state) {
        return state.stopped()
                ? state.receiver() + " said that it is gone, and is told no more"
                : state.receiver() + " took nothing " + state.failures() + " times in a row, next attempt "
                        + state.due();
    }
}
