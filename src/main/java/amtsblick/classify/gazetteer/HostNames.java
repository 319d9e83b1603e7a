// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.gazetteer;

import amtsblick.german.Inflections;
import amtsblick.news.label.Level;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The municipalities and counties that bear a host's name: {@code kreis-freising.de}, {@code stuttgart-meine-stadt.de}. */
public final class HostNames {
    private static final Pattern MUNICIPAL = Pattern.compile(
            "^(?:stadt|gemeinde|markt|rathaus|vg|samtgemeinde|verbandsgemeinde|hansestadt|landeshauptstadt)-(.+)$|^(.+)-stadt$|^stadt(.{4,})$");
    private static final Pattern COUNTY =
            Pattern.compile("^(?:landkreis|kreis|lk|lkr|lra|landratsamt|kreisverwaltung)-?(.{3,})$");

    /** A name within a longer host is a sign only for a place that is known beyond its county. */
    private static final int KNOWN = 10_000;

    /** "badkissingen" is written together only in hosts. */
    private static final Pattern SQUEEZED = Pattern.compile("^(bad|sankt)(?=[a-z]{4})");

    /** Under these a town's name is that of a broadcaster or paper. */
    private static final Set<String> MEDIA = Set.of("tv", "fm", "news", "radio", "press");

    /** "ludwigsburg24" is of Ludwigsburg. */
    private static final Pattern NUMBER = Pattern.compile("\\d+$");

    /** Whose politics it is tells the name beside: "fdp-fraktion-hessen", "gruene-bad-kissingen". */
    private static final Pattern PARTY = Pattern.compile(
            "(?:^|-)(?:spd|cdu|csu|fdp|fw|afd|bsw|volt|piraten|(?:die-?)?gruenen?|(?:die-?)?linke|freiewaehler|[a-z]*fraktion|ortsverband|kreisverband|landesverband)(?:-|$)");

    private final Map<String, String> lands = new HashMap<>();
    private final Map<String, List<Entity>> bySlug = new HashMap<>();
    private final Map<String, List<Entity>> byAdjective = new HashMap<>();

    /** What a host says. */
    public sealed interface Bearer {
        /** The host of a municipality or county itself. */
        record Own(List<Entity> places) implements Bearer {}

        /** A host with a place in its name, such as a newspaper's. */
        record Named(List<Entity> places) implements Bearer {}

        /** A host with a Land in its name, such as an association's: {@code staedtetag-rlp.de}. */
        record Land(String region) implements Bearer {}
    }

    /** A name, adjective or abbreviation of a Land. */
    void addLand(String name, String region) {
        lands.put(slug(name), region);
    }

    void add(String name, Entity entity) {
        put(bySlug, name, entity);
        if (entity.population() >= KNOWN) {
            Inflections.of(name).forEach((form, usage) -> {
                if (usage == Inflections.Form.ADJECTIVE) {
                    put(byAdjective, form, entity);
                }
            });
        }
    }

    /** Nearly all names have one bearer; lists that can grow would take twice the memory. */
    private static void put(Map<String, List<Entity>> map, String name, Entity entity) {
        map.merge(
                slug(name),
                List.of(entity),
                (known, one) -> Stream.concat(known.stream(), one.stream()).toList());
    }

    /** Who bears the host, given in lower case without {@code www.}. */
    public Optional<Bearer> bearer(String host) {
        String[] labels = host.split("\\.");
        boolean media = MEDIA.contains(labels[labels.length - 1]);
        for (int i = labels.length - 2; i >= 0 && !media; i--) {
            Optional<Bearer> own = own(labels[i]);
            if (own.isPresent()) {
                return own;
            }
        }
        if (labels.length < 2) {
            return Optional.empty();
        }
        String label = labels[labels.length - 2];
        return land(label).or(() -> named(label));
    }

    /** The longest name between hyphens: "sachsen-anhalt" before "sachsen". */
    private Optional<Bearer> land(String label) {
        String bounded = "-" + label + "-";
        return lands.keySet().stream()
                .filter(slug -> bounded.contains("-" + slug + "-"))
                .max(Comparator.comparing(String::length))
                .map(lands::get)
                .map(Bearer.Land::new);
    }

    private Optional<Bearer> own(String label) {
        Matcher county = COUNTY.matcher(label);
        if (county.matches()) {
            return own(county.group(1), Entity.Type.COUNTY);
        }
        Matcher town = MUNICIPAL.matcher(label);
        if (town.matches()) {
            String name = town.group(1) != null ? town.group(1) : town.group(2) != null ? town.group(2) : town.group(3);
            return own(name, Entity.Type.PLACE);
        }
        return own(label, Entity.Type.PLACE)
                .filter(bearer -> places(bearer).stream()
                        .allMatch(e -> e.likeness() == Entity.Likeness.NONE || e.population() >= 50_000))
                .or(() -> own(label, Entity.Type.COUNTY));
    }

    private Optional<Bearer> own(String slug, Entity.Type type) {
        List<Entity> places = bySlug.getOrDefault(slug, List.of()).stream()
                .filter(e -> e.type() == type)
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(new Bearer.Own(places));
    }

    /** The first name between hyphens, the longest that begins there: "bad-kissingen" in "spd-bad-kissingen". */
    private Optional<Bearer> named(String label) {
        String[] parts = label.split("-");
        for (int from = 0; from < parts.length; from++) {
            for (int to = parts.length; to > from; to--) {
                List<Entity> places = known(String.join("-", Arrays.copyOfRange(parts, from, to)));
                if (!places.isEmpty()) {
                    return Optional.of(new Bearer.Named(places));
                }
            }
        }
        return Optional.empty();
    }

    private List<Entity> known(String written) {
        String part = NUMBER.matcher(written).replaceFirst("");
        for (String spelt : List.of(part, SQUEEZED.matcher(part).replaceFirst("$1-"))) {
            for (Map<String, List<Entity>> map : List.of(bySlug, byAdjective)) {
                List<Entity> places = map.getOrDefault(spelt, List.of()).stream()
                        .filter(e -> e.population() >= KNOWN && e.likeness() == Entity.Likeness.NONE)
                        .toList();
                if (!places.isEmpty()) {
                    return places;
                }
            }
        }
        return List.of();
    }

    /** Whom the news of a party or parliamentary group is about: "cdu-fraktion-hessen" sits in the Landtag. */
    public Optional<Level> audience(String host) {
        String[] labels = host.split("\\.");
        String label = labels.length < 2 ? "" : labels[labels.length - 2];
        return PARTY.matcher(label).find() && land(label).isPresent() ? Optional.of(Level.STATE) : Optional.empty();
    }

    public static List<Entity> places(Bearer bearer) {
        return switch (bearer) {
            case Bearer.Own own -> own.places();
            case Bearer.Named named -> named.places();
            case Bearer.Land _ -> List.of();
        };
    }

    /** As in host names: lower case, umlauts in two letters, everything else a hyphen. */
    static String slug(String name) {
        String lower = name.toLowerCase(Locale.GERMAN);
        StringBuilder slug = new StringBuilder(lower.length() + 2);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ä' -> slug.append("ae");
                case 'ö' -> slug.append("oe");
                case 'ü' -> slug.append("ue");
                case 'ß' -> slug.append("ss");
                default -> append(slug, c);
            }
        }
        boolean hangs = !slug.isEmpty() && slug.charAt(slug.length() - 1) == '-';
        return hangs ? slug.substring(0, slug.length() - 1) : slug.toString();
    }

    private static void append(StringBuilder slug, char c) {
        boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        if (plain) {
            slug.append(c);
        } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }
}
