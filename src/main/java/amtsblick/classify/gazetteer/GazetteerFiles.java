// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.gazetteer;

import amtsblick.classify.text.TermTable;
import amtsblick.config.ConfigFolder;
import amtsblick.news.label.Level;
import amtsblick.news.label.RegionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the tables of regions, counties and places into a {@link Gazetteer}. */
public final class GazetteerFiles {
    /** The official municipality list (Destatis, GV100AD), which an operator may lay beside the other files. */
    public static final String OFFICIAL = "gv100ad.txt";

    /** Cities that are states: they are known as regions. */
    public static final Set<String> CITY_STATES = Set.of("Berlin", "Hamburg", "Bremen", "Wien");

    public static final String PLACES = "places.tsv";
    public static final String BY_HAND = "places-more.tsv";
    private static final Pattern SAYS_COUNTY = Pattern.compile("[Kk]reis|Region|[Vv]erband");
    private static final Pattern COUNTY_WORD = Pattern.compile("^(Landkreis|Region|Regionalverband) ");
    private static final String SAINT = "Sankt ";
    private static final int UNKNOWN_POPULATION = 500;

    private final Gazetteer.Builder builder = new Gazetteer.Builder();
    private final HostNames hosts = new HostNames();
    /** Names and regions of which {@link #BY_HAND} has a form with an addition: the bare name is the same place. */
    private final Set<String> told;

    private final Map<String, Entity.Likeness> likeness = new HashMap<>();

    /** Thousands of places share a handful of regions. */
    private final Map<String, List<String>> regions = new HashMap<>();

    private GazetteerFiles(Set<String> told) {
        this.told = told;
    }

    /** The names of places as they stand in texts and as they stand in hosts. */
    public record Names(Gazetteer gazetteer, HostNames hosts) {}

    public static Names read(ConfigFolder config) {
        GazetteerFiles files = new GazetteerFiles(told(config));
        files.regions(config);
        files.likeness(config);
        files.places(config, BY_HAND);
        files.places(config, PLACES);
        if (config.has(OFFICIAL)) {
            OfficialPlaces.read(
                    config, OFFICIAL, (_, name, region, population) -> files.place(name, region, population));
        }
        return new Names(files.builder.build(), files.hosts);
    }

    private void regions(ConfigFolder config) {
        for (TermTable.Row row :
                TermTable.rows(config, "states.tsv", "code", "de", "names", "adjectives", "abbreviations")) {
            Entity entity = region(row);
            List<String> names = new ArrayList<>(row.list("names"));
            names.add(row.text("de"));
            names.forEach(name -> builder.name(name, entity));
            row.list("abbreviations").forEach(abbreviation -> builder.abbreviation(abbreviation, entity));
            if (entity.region().startsWith("DE-")) {
                hosts(row, entity.region());
            }
        }
    }

    private void hosts(TermTable.Row row, String region) {
        hosts.addLand(row.text("de"), region);
        row.list("abbreviations").forEach(abbreviation -> hosts.addLand(abbreviation, region));
        row.list("adjectives").forEach(adjective -> {
            hosts.addLand(adjective + "e", region);
            hosts.addLand(adjective + "er", region);
        });
        if (CITY_STATES.contains(row.text("de"))) {
            hosts.addLand(row.text("de").replaceFirst("en$", "") + "er", region);
        }
    }

    public static Entity region(TermTable.Row row) {
        String code = row.text("code");
        return Entity.region(code, row.text("de"), levelOf(code));
    }

    public static Level levelOf(String code) {
        return switch (code) {
            case "DE" -> Level.FEDERAL;
            case "EU" -> Level.EU;
            default -> RegionCode.isAbroad(code) ? Level.FOREIGN : Level.STATE;
        };
    }

    private void likeness(ConfigFolder config) {
        for (TermTable.Row row : TermTable.rows(config, "place-words.tsv", "name", "class")) {
            Entity.Likeness value = switch (row.text("class")) {
                case "noun" -> Entity.Likeness.NOUN;
                case "start" -> Entity.Likeness.START;
                default -> throw row.error("class", "expected noun or start");
            };
            likeness.put(row.text("name"), value);
        }
    }

    /** Names and regions of which {@link #BY_HAND} has a form with an addition: the bare name is the same place. */
    public static Set<String> told(ConfigFolder config) {
        return TermTable.rows(config, BY_HAND, "name", "region").stream()
                .filter(row -> PlaceName.of(row.text("name")).hasAddition())
                .map(row -> PlaceName.of(row.text("name")).base() + row.text("region"))
                .collect(Collectors.toSet());
    }

    private void places(ConfigFolder config, String file) {
        for (TermTable.Row row : TermTable.rows(config, file, "name", "region", "kind", "population")) {
            switch (row.text("kind")) {
                case "place" -> place(row.text("name"), row.text("region"), row.number("population"));
                case "county" -> county(row.text("name"), row.text("region"), row.number("population"));
                default -> throw row.error("kind", "expected place or county");
            }
        }
    }

    private void place(String name, String region, int population) {
        PlaceName parts = PlaceName.of(name);
        boolean known = !parts.hasAddition() && told.contains(parts.base().concat(region));
        if (known || CITY_STATES.contains(name)) {
            return;
        }
        Entity.Likeness like = likeness.getOrDefault(parts.base(), Entity.Likeness.NONE);
        Entity place = Entity.place(name, shared(region), population == 0 ? UNKNOWN_POPULATION : population, like);
        builder.name(parts.base(), parts.addition(), place);
        if (name.startsWith(SAINT)) {
            builder.name("St. " + parts.base().substring(SAINT.length()), parts.addition(), place);
        }
        hosts.add(parts.base(), place);
        if (parts.hasAddition()) {
            hosts.add(name, place);
        }
    }

    /** "Kreis" in Nordrhein-Westfalen and Schleswig-Holstein, "Landkreis" elsewhere; some names say it themselves. */
    public static String countyLabel(String name, String region) {
        String prefix = Set.of("DE-NW", "DE-SH").contains(region) ? "Kreis " : "Landkreis ";
        return SAYS_COUNTY.matcher(name).find() ? name : prefix + name;
    }

    private void county(String name, String region, int population) {
        Entity county = Entity.county(countyLabel(name, region), shared(region), population);
        PlaceName parts = PlaceName.of(name);
        String base = COUNTY_WORD.matcher(parts.base()).replaceFirst("");
        builder.name(base, parts.addition(), county);
        hosts.add(base, county);
    }

    private List<String> shared(String region) {
        return regions.computeIfAbsent(region, List::of);
    }
}
