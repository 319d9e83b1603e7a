// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.where;

import amtsblick.classify.scene.Evidence;
import amtsblick.news.label.Label;
import amtsblick.news.label.RegionCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which Länder of Austria or cantons of Switzerland an item is about, where it is not about the whole country. */
final class UnitsAbroad {
    /** "in Winterthur" is enough; what is named in passing is not. */
    private static final double LEAST = 2.8;

    /** More are the country. */
    private static final int MOST = 2;

    /** Where the two countries are governed. */
    private static final List<String> SEATS = List.of("AT-9", "CH-BE");

    private UnitsAbroad() {}

    /** @param heaviest the evidence for one country, the heaviest first */
    static List<Label> of(List<Evidence> heaviest) {
        if (!RegionCode.isAbroad(heaviest.getFirst().regions().getFirst())) {
            return List.of();
        }
        Map<String, Label> units = new LinkedHashMap<>();
        for (Evidence one : heaviest) {
            if (one.weight() >= LEAST && !isSeat(one, heaviest.getFirst())) {
                one.regions().stream()
                        .filter(RegionCode::isUnitAbroad)
                        .forEach(unit -> units.putIfAbsent(unit, new Label(unit, one.rule(), one.words())));
            }
        }
        return units.size() > MOST ? List.of() : List.copyOf(units.values());
    }

    /** "Das Bundeskanzleramt in Wien": where the country's own bodies sit. */
    private static boolean isSeat(Evidence one, Evidence best) {
        boolean country = best.regions().stream().noneMatch(RegionCode::isUnitAbroad);
        return country && one.rule().startsWith("teaser-where") && SEATS.containsAll(one.regions());
    }
}
