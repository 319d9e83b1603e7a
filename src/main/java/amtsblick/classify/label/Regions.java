// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.label;

import amtsblick.classify.text.TermTable;
import amtsblick.config.ConfigFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The regions an item can be about, in the order they are shown: Bund, the 16 Länder, EU, Austria, Switzerland. */
public final class Regions {
    private final Map<String, Region> regions = new LinkedHashMap<>();

    private record Region(String de, String en, List<String> words, List<String> neighbours) {}

    private Regions() {}

    /** Reads {@code states.tsv}. */
    public static Regions of(ConfigFolder config) {
        return config.made(Regions.class, Regions::read);
    }

    private static Regions read(ConfigFolder config) {
        Regions read = new Regions();
        for (TermTable.Row row : TermTable.rows(
                config, "states.tsv", "code", "de", "en", "names", "adjectives", "abbreviations", "neighbours")) {
            read.regions.put(
                    row.text("code"), new Region(row.text("de"), row.text("en"), words(row), row.list("neighbours")));
        }
        return read;
    }

    /** Abbreviations of two letters are left out: in lower case they are other words ("be", "st", "at"). */
    private static List<String> words(TermTable.Row row) {
        List<String> words = new ArrayList<>(List.of(row.text("de"), row.text("en")));
        words.addAll(row.list("names"));
        words.addAll(row.list("adjectives"));
        row.list("abbreviations").stream().filter(word -> word.length() > 2).forEach(words::add);
        return words;
    }

    /** The codes in the order they are shown: ISO 3166-2, {@code DE} nationwide, {@code EU}, {@code AT}, {@code CH}. */
    public List<String> codes() {
        return new ArrayList<>(regions.keySet());
    }

    public boolean has(String code) {
        return regions.containsKey(code);
    }

    /** The short name a reader knows it by, "Bund" for {@code DE}; the code itself where it is unknown. */
    public String name(String code, Locale locale) {
        Region region = regions.get(code);
        if (region == null) {
            return code;
        }
        return locale.getLanguage().equals("de") ? region.de : region.en;
    }

    /** The words a reader may search it by: names in German and English, adjectives without ending, long abbreviations. */
    public List<String> words(String code) {
        return Optional.ofNullable(regions.get(code)).map(Region::words).orElse(List.of());
    }

    /** The codes of the regions that border on it, for widening a search. */
    public List<String> neighbours(String code) {
        return Optional.ofNullable(regions.get(code)).map(Region::neighbours).orElse(List.of());
    }
}
