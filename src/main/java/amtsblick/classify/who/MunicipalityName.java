// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import amtsblick.classify.gazetteer.Entity;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.news.label.Label;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a German town or county is called where it acts: a town or a village by the words of the text, else by how many live there.
 *
 * @param place as the item is about it
 */
record MunicipalityName(HeadlineWords words, List<Evidence> evidence, Label place) {
    static final Pattern COUNTY = Pattern.compile("^(?:Landkreis|Kreis) ");
    private static final Pattern TAIL = Pattern.compile(" (?:am|an der|an|in der|im|vor der|\\().*");
    private static final int TOWN = 5_000;

    private boolean isCounty() {
        return place.value().startsWith("Landkreis ")
                || place.value().startsWith("Kreis ")
                || place.value().toLowerCase(Locale.GERMAN).endsWith("kreis");
    }

    /** "Ludwigsburg" for Landkreis Ludwigsburg: what stands behind "Landratsamt" or "Kreistag". */
    String bare() {
        return COUNTY.matcher(called()).replaceFirst("");
    }

    /** "Wendlingen" for Wendlingen am Neckar, where it is printed so. */
    private String called() {
        String whole = place.value();
        return words.text().contains(whole) ? whole : TAIL.matcher(whole).replaceFirst("");
    }

    /** "Stadt Landsberg", "Gemeinde Seefeld", "Landkreis Hof". */
    String whole() {
        String called = called();
        return isCounty() || called.contains("gemeinde ") ? called : kind() + " " + called;
    }

    private String kind() {
        boolean village = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.folded(i);
            if (word.startsWith("stadt") || word.equals("oberbürgermeister") || word.equals("oberbürgermeisterin")) {
                return "Stadt";
            }
            if (word.startsWith("marktgemeinde")) {
                return "Markt";
            }
            village |= word.startsWith("gemeinde") && !word.startsWith("gemeinden");
        }
        return village || people() < TOWN ? "Gemeinde" : "Stadt";
    }

    private int people() {
        return evidence.stream()
                .flatMap(one -> one.place().stream())
                .filter(one -> one.label().equals(place.value()))
                .mapToInt(Entity::population)
                .max()
                .orElse(0);
    }
}
