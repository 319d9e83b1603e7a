// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl.harvest;

import amtsblick.archive.Items;
import amtsblick.archive.Items.Known;
import amtsblick.crawl.harvest.Resemblance.Candidate;
import amtsblick.news.Headline;
import amtsblick.source.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which item each headline of a document is: one that is known already, by the table of {@link Resemblance}, each known item for one
 * headline only; or a new one. A new item takes its id from its link, and from what tells it apart where several share the link.
 */
final class Identity {
    private final Items items;
    private final Houses houses;

    Identity(Items items, Houses houses) {
        this.items = items;
        this.houses = houses;
    }

    /**
     * The ids of a document's headlines.
     *
     * @param ids in the order of the headlines; those that are one item have one id
     * @param known by id, what those said at the last visit that were kept before; not those that the source takes over now
     */
    record Assigned(List<String> ids, Map<String, Headline> known) {}

    /**
     * Asks once what is known.
     *
     * @param page whether the document is a page for people rather than a feed
     */
    Assigned assign(Source source, List<Headline> headlines, boolean page) {
        List<Sign> heads = new ArrayList<>(); // of each headline the first that says the same
        Set<Sign> signs = new LinkedHashSet<>();
        Map<URI, List<Sign>> byLink = new HashMap<>();
        for (Headline headline : headlines) {
            Sign sign = Sign.of(headline);
            List<Sign> alike = byLink.computeIfAbsent(sign.link(), _ -> new ArrayList<>());
            Sign head = alike.stream()
                    .filter(before -> page ? sign.repeatsOnPage(before) : sign.repeats(before))
                    .findFirst()
                    .orElse(sign);
            if (signs.add(head)) {
                alike.add(head);
            }
            heads.add(head);
        }
        List<Known> alike = alike(source, signs);
        List<Candidate> known =
                alike.stream().map(one -> Candidate.of(one, source)).toList();
        LinkUse links = LinkUse.of(source, signs, known);
        Map<Sign, String> ids = recognised(signs, links, known);
        Set<String> old = Set.copyOf(ids.values());
        name(signs, links, known, ids);
        return new Assigned(
                heads.stream()
                        .map(head -> Objects.requireNonNull(ids.get(head)))
                        .toList(),
                alike.stream()
                        .filter(one -> old.contains(one.id()) && !takesOver(source, one))
                        .collect(Collectors.toMap(Known::id, Known::headline)));
    }

    /** What a foreign source said of the source's own page is nothing that the source said. */
    private boolean takesOver(Source source, Known known) {
        Set<String> owners = houses.owners(source, known.headline().link());
        return !owners.isEmpty() && !owners.contains(known.source());
    }

    private List<Known> alike(Source source, Set<Sign> signs) {
        Set<String> ids = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Sign sign : signs) {
            ids.addAll(List.of(sign.id(), sign.ownId()));
            names.add(sign.title());
            sign.guid().ifPresent(names::add);
        }
        return items.alike(source.id(), ids, names);
    }

    private static Map<Sign, String> recognised(Collection<Sign> signs, LinkUse links, Collection<Candidate> known) {
        Map<Sign, String> ids = new HashMap<>();
        Set<String> claimed = new HashSet<>();
        for (Resemblance resemblance : Resemblance.values()) {
            for (Sign sign : signs) {
                if (!ids.containsKey(sign)) {
                    known.stream()
                            .filter(was -> !claimed.contains(was.id()) && resemblance.joins(sign, was, links))
                            .findFirst()
                            .ifPresent(was -> {
                                ids.put(sign, was.id());
                                claimed.add(was.id());
                            });
                }
            }
        }
        return ids;
    }

    private static void name(
            Collection<Sign> signs, LinkUse links, Collection<Candidate> known, Map<Sign, String> ids) {
        Set<String> taken = known.stream().map(Candidate::id).collect(Collectors.toCollection(HashSet::new));
        for (Sign sign : signs) {
            if (!ids.containsKey(sign)) {
                boolean alone = links.leadToOne(sign.link()) && !taken.contains(sign.id());
                String id = alone ? sign.id() : sign.ownId();
                ids.put(sign, id);
                taken.add(id);
            }
        }
    }
}
