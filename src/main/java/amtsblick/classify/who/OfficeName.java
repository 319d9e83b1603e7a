// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import amtsblick.classify.label.Regions;
import java.util.Locale;
import java.util.Map;

/** What an office of a state is called: "Innenministerium Niedersachsen", "Regierungsrat Zürich", "Finanzbehörde Hamburg". */
final class OfficeName {
    /** States that their bodies call by an abbreviation. */
    private static final Map<String, String> ABBREVIATED = Map.of("DE-NW", "NRW");

    private OfficeName() {}

    static String of(NamedBody office, String code, Regions regions) {
        return office.instead().getOrDefault(code, office.name() + " " + state(code, regions));
    }

    /** What a body's name says for a state. */
    static String state(String code, Regions regions) {
        return ABBREVIATED.getOrDefault(code, regions.name(code, Locale.GERMAN).replaceFirst("^Kanton ", ""));
    }

    /** "Land Tirol", "Kanton Bern" */
    static String ofUnit(Map<String, String> kinds, String code, Regions regions) {
        return kinds.get(code.substring(0, 2)) + " " + state(code, regions);
    }
}
