// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.classify.gazetteer.Entity;
import amtsblick.classify.gazetteer.Home;
import amtsblick.classify.gazetteer.HostNames;
import amtsblick.classify.gazetteer.Publisher;
import amtsblick.classify.text.TermTable;
import amtsblick.config.ConfigFolder;
import amtsblick.news.label.Level;
import amtsblick.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who publishes, by the host: the sources first, then {@code publishers.tsv}, then the name in the host. */
final class Publishers {
    /** How much larger the largest of several homonyms must be to be meant. */
    private static final int DOMINANT = 10;

    private final Map<String, Publisher> known = new HashMap<>();
    private final Map<String, Level> audiences = new HashMap<>();
    private final HostNames names;

    private Publishers(HostNames names) {
        this.names = names;
    }

    /** What {@code publishers.tsv} says. */
    static Publishers of(ConfigFolder config, HostNames names) {
        Publishers read = new Publishers(names);
        for (TermTable.Row row : TermTable.rows(config, "publishers.tsv", "host", "region", "level", "audience")) {
            Optional<Level> level = Level.of(row.text("level"));
            if (level.isEmpty() && !row.text("level").equals("press")) {
                throw row.error("level", "expected a level or press");
            }
            row.optional("audience")
                    .map(id -> Level.of(id).orElseThrow(() -> row.error("audience", "expected a level")))
                    .ifPresent(audience -> read.audiences.put(row.text("host"), audience));
            read.known.put(row.text("host"), new Publisher(row.text("host"), row.text("region"), level));
        }
        return read;
    }

    /** The same, and before it what sources say of their hosts. */
    Publishers with(List<Source> sources) {
        Publishers with = new Publishers(names);
        with.known.putAll(known);
        with.audiences.putAll(audiences);
        for (Source source : sources) {
            Publisher publisher = Publisher.of(source);
            if (!knowsBetter(publisher)) {
                with.known.put(publisher.host(), publisher);
            }
        }
        return with;
    }

    /** The publisher of a source: what its entry says, or, where that says nothing of region and level, what its host says. */
    Publisher of(Source source) {
        Publisher said = Publisher.of(source);
        return knowsBetter(said) ? byHost(said.host()) : said;
    }

    private boolean knowsBetter(Publisher said) {
        return said.region().equals("DE")
                && said.level().isEmpty()
                && names.bearer(said.host())
                        .filter(HostNames.Bearer.Own.class::isInstance)
                        .isPresent();
    }

    /** What is known of a publisher by its host alone; nationwide press where nothing is. */
    Publisher byHost(String host) {
        String bare = Publisher.bare(host);
        for (String tail : tails(bare)) {
            Publisher publisher = known.get(tail);
            if (publisher != null) {
                Publisher there = new Publisher(bare, publisher.region(), publisher.level());
                return tail.contains(".") ? there : inTheCountry(there);
            }
        }
        return names.bearer(bare).map(bearer -> of(bare, bearer)).orElse(new Publisher(bare, "DE", Optional.empty()));
    }

    /** "graz.at", "salzburger-blatt.at": a town's own host and its paper's say more than the country they end in. */
    private Publisher inTheCountry(Publisher there) {
        Optional<HostNames.Bearer> bearer = names.bearer(there.host());
        List<Entity> places = bearer.map(HostNames::places).orElse(List.of()).stream()
                .filter(place -> place.region().startsWith(there.region()))
                .toList();
        Optional<String> region = places.isEmpty() ? Optional.empty() : region(places);
        boolean own = bearer.filter(HostNames.Bearer.Own.class::isInstance).isPresent();
        return region.map(code -> new Publisher(there.host(), code, own ? Optional.of(Level.FOREIGN) : there.level()))
                .orElse(there);
    }

    /** The host and what it is a part of: {@code stmd.bayern.de}, {@code bayern.de}, {@code de}. */
    private static List<String> tails(String host) {
        List<String> tails = new ArrayList<>(List.of(host));
        for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            tails.add(host.substring(dot + 1));
        }
        return tails;
    }

    private static Publisher of(String host, HostNames.Bearer bearer) {
        return switch (bearer) {
            case HostNames.Bearer.Land land -> new Publisher(host, land.region(), Optional.empty());
            case HostNames.Bearer.Own own ->
                new Publisher(host, region(own.places()).orElse("DE"), Optional.of(Level.MUNICIPAL));
            case HostNames.Bearer.Named named ->
                new Publisher(host, region(named.places()).orElse("DE"), Optional.empty());
        };
    }

    /** The publisher with the places that bear its name. */
    Home home(Publisher publisher) {
        Optional<Level> audience = Optional.ofNullable(audiences.get(publisher.host()));
        boolean municipal = publisher.level().filter(Level.MUNICIPAL::equals).isPresent();
        return new Home(
                publisher.host(),
                publisher.region(),
                publisher.level(),
                municipal ? own(publisher) : List.of(),
                audience.or(() -> ofParty(publisher)),
                isKnown(publisher));
    }

    private Optional<Level> ofParty(Publisher publisher) {
        boolean regional = publisher.level().isEmpty() && publisher.region().startsWith("DE-");
        return regional ? names.audience(publisher.host()) : Optional.empty();
    }

    private boolean isKnown(Publisher publisher) {
        return !publisher.region().equals("DE")
                || publisher.level().isPresent()
                || tails(publisher.host()).stream().anyMatch(known::containsKey);
    }

    private List<Entity> own(Publisher publisher) {
        List<Entity> own = new ArrayList<>(
                names.bearer(publisher.host()).map(HostNames::places).orElse(List.of()));
        own.removeIf(p -> !publisher.region().equals("DE") && !p.region().equals(publisher.region()));
        return own;
    }

    private static Optional<String> region(List<Entity> places) {
        List<Entity> largest = places.stream()
                .sorted(Comparator.comparing(Entity::population).reversed())
                .toList();
        Entity first = largest.getFirst();
        boolean dominant = largest.stream()
                .filter(other -> !other.region().equals(first.region()))
                .allMatch(other -> first.population() >= DOMINANT * (long) other.population());
        return dominant ? Optional.of(first.region()) : Optional.empty();
    }
}
