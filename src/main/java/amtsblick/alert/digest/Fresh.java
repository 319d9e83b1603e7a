// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.digest;

import amtsblick.archive.alert.Hit;
import amtsblick.archive.alert.Hits;
import amtsblick.archive.alert.Subscription;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** What of a subscriber's hits was not brought yet: each item comes once to an address, by whichever of its subscriptions is due first. */
final class Fresh {
    private final Hits hits;
    private final List<Subscription> all;
    private final ToLongFunction<Subscription> before;

    /**
     * @param all the confirmed subscriptions of one subscriber
     * @param before up to which change each of them had been brought
     */
    Fresh(Hits hits, List<Subscription> all, ToLongFunction<Subscription> before) {
        this.hits = hits;
        this.all = all;
        this.before = before;
    }

    /** What one of them gives, by item. @param elsewhere what came with others already */
    record Given(Map<String, Hit> items, Map<String, Hit> elsewhere) {}

    Given of(Subscription one, long upTo) {
        Map<String, Hit> items = new LinkedHashMap<>();
        hits.of(one.selection(), before.applyAsLong(one), upTo).forEach(hit -> items.put(hit.item(), hit));
        Map<String, Hit> elsewhere = new LinkedHashMap<>(items);
        elsewhere.keySet().retainAll(broughtBy(others(one), items.keySet()));
        items.keySet().removeAll(elsewhere.keySet());
        return new Given(items, elsewhere);
    }

    private List<Subscription> others(Subscription one) {
        return all.stream().filter(other -> !other.id().equals(one.id())).toList();
    }

    private Set<String> broughtBy(List<Subscription> others, Collection<String> items) {
        Set<String> brought = new HashSet<>();
        if (!items.isEmpty()) {
            for (Subscription other : others) {
                long end = before.applyAsLong(other);
                hits.of(other.selection(), items).stream()
                        .filter(hit -> hit.number() > other.since() && hit.number() <= end)
                        .forEach(hit -> brought.add(hit.item()));
            }
        }
        return brought;
    }

    /** For which subscriptions each of these items comes. */
    Map<String, Set<String>> reasons(Collection<String> items) {
        Map<String, Set<String>> reasons = new LinkedHashMap<>();
        for (Subscription each : all) {
            hits.of(each.selection(), items).stream()
                    .filter(hit -> hit.number() > each.since())
                    .forEach(hit -> reasons.computeIfAbsent(hit.item(), _ -> new java.util.LinkedHashSet<>())
                            .add(each.id()));
        }
        return reasons;
    }

    static List<Subscription> confirmed(List<Subscription> all) {
        return all.stream().filter(one -> one.confirmed().isPresent()).collect(Collectors.toList());
    }
}
