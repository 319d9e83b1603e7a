// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.territory;

import amtsblick.config.YamlMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A named area of {@code areas.yaml}.
 *
 * @param regions whole regions
 * @param keys beginnings of official keys
 * @param least the fewest people of a municipality, 0 for no limit
 * @param most the most, 0 for no limit
 * @param like the key of the municipality that the others are like
 */
record Area(
        String id,
        String de,
        String en,
        List<String> regions,
        List<String> keys,
        int least,
        int most,
        Optional<String> like) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern KEY = Pattern.compile("\\d{2}(\\d|\\d{3}|\\d{6})?");
    private static final int MANY = 100_000_000;

    /** Before the key of a municipality: those like it, which nobody has to have named. */
    static final String LIKE = "wie-";

    /** @param known the codes of the regions there are */
    static Area of(YamlMap entry, List<String> known) {
        String id = entry.text("id");
        check(entry, "id", ID.matcher(id).matches(), "expected small letters, digits and hyphens, found '" + id + "'");
        List<String> regions = entry.texts("regions");
        regions.forEach(code ->
                check(entry, "regions", known.contains(code), "expected codes of states.tsv, found '" + code + "'"));
        List<String> keys = entry.texts("keys");
        keys.forEach(key ->
                check(entry, "keys", KEY.matcher(key).matches(), "expected 2, 3, 5 or 8 digits, found '" + key + "'"));
        Optional<String> like = entry.optionalText("like");
        like.ifPresent(key -> check(
                entry, "like", key.matches("\\d{8}"), "expected the 8 digits of a municipality, found '" + key + "'"));
        Optional<YamlMap> size = entry.map("population");
        int least = size.map(map -> limit(map, "from")).orElse(0);
        int most = size.map(map -> limit(map, "to")).orElse(0);
        size.ifPresent(YamlMap::end);
        boolean says = !regions.isEmpty() || !keys.isEmpty() || like.isPresent() || least + most > 0;
        check(entry, "id", says, "'" + id + "' needs regions, keys, population or like");
        Area area = new Area(id, entry.text("de"), entry.text("en"), regions, keys, least, most, like);
        entry.end();
        return area;
    }

    /** Those like one municipality. */
    static Area like(String key, String name) {
        return new Area(
                LIKE + key,
                "Kommunen wie " + name,
                "Municipalities like " + name,
                List.of(),
                List.of(),
                0,
                0,
                Optional.of(key));
    }

    private static int limit(YamlMap size, String key) {
        return size.has(key) ? size.integer(key, 1, MANY) : 0;
    }

    private static void check(YamlMap entry, String key, boolean right, String expected) {
        if (!right) {
            entry.wrong(key, expected);
        }
    }

    boolean hasSize() {
        return least + most > 0;
    }

    boolean fits(int population) {
        return population >= least && (most == 0 || population <= most);
    }

    String name(Locale locale) {
        return locale.getLanguage().equals("de") ? de : en;
    }
}
