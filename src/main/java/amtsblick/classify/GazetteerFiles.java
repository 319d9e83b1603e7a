// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import amtsblick.config.ConfigFolder;
import amtsblick.news.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables of regions, counties and places into a {@link Gazetteer}. */
final class GazetteerFiles {
    /** The official municipality list (Destatis, GV100AD), which an operator may lay beside the other files. */
    static final String OFFICIAL = "gv100ad.txt";

    /** Cities that are states: they are known as regions. */
    private static final Set<String> CITY_STATES = Set.of("Berlin", "Hamburg", "Bremen");

    /** Where a name ends and what tells it from its homonyms begins. */
    private static final Pattern ADDITION = Pattern.compile(
            "^(.+?)(?: (?=am |an |im |in |bei |beim |unter |ob |auf |vor |vorm |[ai]\\.|b\\.|v\\.)|[(/,] ?| \\()(.+)$");

    private static final String SAINT = "Sankt ";
    private static final int UNKNOWN_POPULATION = 500;

    private final Gazetteer.Builder builder = new Gazetteer.Builder();
    private final HostNames hosts = new HostNames();
    private final Map<String, Entity.Likeness> likeness = new HashMap<>();

    private GazetteerFiles() {}

    /** The names of places as they stand in texts and as they stand in hosts. */
    record Names(Gazetteer gazetteer, HostNames hosts) {}

    static Names read(ConfigFolder config) {
        GazetteerFiles files = new GazetteerFiles();
        files.regions(config);
        files.likeness(config);
        files.places(config, "places.tsv");
        files.places(config, "places-more.tsv");
        if (config.has(OFFICIAL)) {
            OfficialPlaces.read(config, OFFICIAL, files::place);
        }
        return new Names(files.builder.build(), files.hosts);
    }

    private void regions(ConfigFolder config) {
        for (Table.Row row : Table.rows(config, "states.tsv", "code", "de", "names", "abbreviations")) {
            Entity entity = region(row);
            List<String> names = new ArrayList<>(row.list("names"));
            names.add(row.text("de"));
            names.forEach(name -> builder.name(name, entity));
            row.list("abbreviations").forEach(abbreviation -> builder.abbreviation(abbreviation, entity));
        }
    }

    static Entity region(Table.Row row) {
        String code = row.text("code");
        return Entity.region(code, row.text("de"), levelOf(code));
    }

    static Level levelOf(String code) {
        return switch (code) {
            case "DE" -> Level.FEDERAL;
            case "EU" -> Level.EU;
            case "AT", "CH" -> Level.FOREIGN;
            default -> Level.STATE;
        };
    }

    private void likeness(ConfigFolder config) {
        for (Table.Row row : Table.rows(config, "place-words.tsv", "name", "class")) {
            Entity.Likeness value = switch (row.text("class")) {
                case "noun" -> Entity.Likeness.NOUN;
                case "start" -> Entity.Likeness.START;
                default -> throw row.error("class", "expected noun or start");
            };
            likeness.put(row.text("name"), value);
        }
    }

    private void places(ConfigFolder config, String file) {
        for (Table.Row row : Table.rows(config, file, "name", "region", "kind", "population")) {
            switch (row.text("kind")) {
                case "place" -> place(row.text("name"), row.text("region"), row.number("population"));
                case "county" -> county(row.text("name"), row.text("region"), row.number("population"));
                default -> throw row.error("kind", "expected place or county");
            }
        }
    }

    private void place(String name, String region, int population) {
        if (CITY_STATES.contains(name)) {
            return;
        }
        Matcher matcher = ADDITION.matcher(name);
        boolean hasAddition = matcher.matches();
        String base = hasAddition ? matcher.group(1).strip() : name;
        int weight = population == 0 ? UNKNOWN_POPULATION : population;
        Entity place = Entity.place(name, region, weight, likeness.getOrDefault(base, Entity.Likeness.NONE));
        List<String> addition = hasAddition ? Words.folded(matcher.group(2)) : List.of();
        builder.name(base, addition, place);
        if (base.startsWith(SAINT)) {
            builder.name("St. " + base.substring(SAINT.length()), addition, place);
        }
        hosts.add(base, place);
        if (hasAddition) {
            hosts.add(name, place);
        }
    }

    /** "Kreis" in Nordrhein-Westfalen and Schleswig-Holstein, "Landkreis" elsewhere; some names say it themselves. */
    private void county(String name, String region, int population) {
        boolean saysIt = Pattern.compile("kreis|Kreis|Region|Landkreis|Regionalverband|verband")
                .matcher(name)
                .find();
        String prefix = Set.of("DE-NW", "DE-SH").contains(region) ? "Kreis " : "Landkreis ";
        Entity county = Entity.county(saysIt ? name : prefix + name, region, population);
        Matcher matcher = ADDITION.matcher(name);
        boolean hasAddition = matcher.matches();
        String base = (hasAddition ? matcher.group(1).strip() : name)
                .replaceFirst("^(Landkreis|Region|Regionalverband) ", "");
        builder.name(base, hasAddition ? Words.folded(matcher.group(2)) : List.of(), county);
        hosts.add(base, county);
    }
}
