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
    /** Twice the longest pause between two visits to a source: by then each has been asked. */
    private static final Duration SILENCE = Duration.ofDays(2);

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
        return answered.filter(at -> at.isBefore(site.clock().instant().minus(SILENCE)))
                .map(_ -> "no source has answered" + since);
    }

    private static String many(List<Visit> visited) {
        return visited.size() + (visited.size() == 1 ? " source visited" : " sources visited");
    }

    /** Why mails do not leave. */
    static Optional<String> mails(AlertDesk desk, Instant now) {
        Optional<String> trouble = desk.trouble().get().map(why -> "no mail can be sent: " + why);
        return trouble.isPresent()
                ? trouble
                : desk.alerts().outbox().due(now.minus(QUEUE), 1).stream()
                        .findFirst()
                        .map(oldest -> "mails wait since " + oldest.due());
    }

    /** Which receivers take nothing. */
    static Optional<String> webhooks(Site site) {
        String failing = site.push().hooks().stream()
                .flatMap(hook -> site.archive().relay().state(hook.name()).stream())
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
