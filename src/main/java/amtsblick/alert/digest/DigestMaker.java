// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.digest;

import amtsblick.alert.digest.Digest.Entry;
import amtsblick.alert.digest.Digest.Section;
import amtsblick.alert.match.Selections;
import amtsblick.archive.Archive;
import amtsblick.archive.alert.QueuedMail;
import amtsblick.archive.alert.QueuedMail.Part;
import amtsblick.archive.alert.Subscription;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import amtsblick.news.PublicationDate;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes a digest of a mail in the outbox: of the same mail always with the same items, but for what was removed meanwhile. */
public final class DigestMaker {
    /** A mail lists no more; how many more there are is told. */
    static final int MOST = 150;

    private static final int LATE_DAYS = 3;

    private final Archive archive;
    private final Selections selections;
    private final Standings standings;
    private final InstantSource clock;

    public DigestMaker(Archive archive, Selections selections, Standings standings, InstantSource clock) {
        this.archive = archive;
        this.selections = selections;
        this.standings = standings;
        this.clock = clock;
    }

    public Digest of(QueuedMail mail) {
        List<Subscription> all =
                Fresh.confirmed(archive.alerts().subscriptions().of(mail.subscriber()));
        Map<String, Part> parts = mail.parts().stream().collect(Collectors.toMap(Part::subscription, part -> part));
        Fresh fresh = new Fresh(
                archive.alerts().hits(),
                all,
                one -> parts.containsKey(one.id()) ? parts.get(one.id()).after() : one.upTo());
        List<Section> sections = new ArrayList<>();
        Map<String, NewsItem> items = new LinkedHashMap<>();
        Set<NewsItem> soon = new LinkedHashSet<>();
        Instant now = clock.instant();
        LocalDate today = PublicationDate.ofInstant(now).day();
        for (Subscription each : all) {
            if (parts.containsKey(each.id())) {
                Fresh.Given given = fresh.of(each, parts.get(each.id()).upTo());
                Map<String, NewsItem> there = items(given.items().keySet());
                items.putAll(there);
                Optional<NewsQuery> query = selections.read(each.selection(), today);
                sections.add(new Section(
                        each,
                        there.size(),
                        given.elsewhere().size(),
                        query.map(asked -> standings.health(each.selection(), asked, now))));
                query.ifPresent(asked -> soon.addAll(standings.soon(each.selection(), asked, now)));
            }
        }
        List<Entry> entries = entries(items, fresh);
        return new Digest(
                mail.made(),
                sections,
                entries.subList(0, Math.min(entries.size(), MOST)),
                Math.max(entries.size() - MOST, 0),
                soon.stream().sorted(Comparator.comparing(DigestMaker::end)).toList());
    }

    private Map<String, NewsItem> items(Collection<String> ids) {
        return archive.items().get(ids).stream()
                .collect(Collectors.toMap(NewsItem::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    private List<Entry> entries(Map<String, NewsItem> items, Fresh fresh) {
        Map<String, Set<String>> reasons = fresh.reasons(items.keySet());
        return items.values().stream()
                .sorted(Comparator.comparing((NewsItem item) -> item.sortDate().sortInstant())
                        .reversed()
                        .thenComparing(NewsItem::id))
                .map(item -> new Entry(
                        item.shareable(), isLate(item), List.copyOf(reasons.getOrDefault(item.id(), Set.of()))))
                .toList();
    }

    private static boolean isLate(NewsItem item) {
        LocalDate seen = PublicationDate.ofInstant(item.firstSeen()).day();
        return item.sortDate().day().plusDays(LATE_DAYS).isBefore(seen);
    }

    private static LocalDate end(NewsItem item) {
        return item.labels().facts().deadline().orElseThrow().date();
    }
}
