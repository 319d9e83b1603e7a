// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.where;

import amtsblick.classify.scene.Evidence;
import amtsblick.news.Label;
import amtsblick.news.RegionCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which Länder of Austria or cantons of Switzerland an item is about, where it is not about the whole country. */
final class UnitsAbroad {
    /** "in Winterthur" is enough; what is named in passing is not. */
    private static final double LEAST = 2.8;

    /** So much of the weight of the country's best evidence: where the federation acts in the title, a canton in the text is an example. */
    private static final double SHARE = 0.5;

    /** More are the country. */
    private static final int MOST = 3;

    private UnitsAbroad() {}

    /** @param heaviest the evidence for one country, the heaviest first */
    static List<Label> of(List<Evidence> heaviest) {
        double least = Math.max(LEAST, SHARE * heaviest.getFirst().weight());
        Map<String, Label> units = new LinkedHashMap<>();
        for (Evidence one : heaviest) {
            if (one.weight() >= least) {
                one.regions().stream()
                        .filter(RegionCode::isUnitAbroad)
                        .forEach(unit -> units.putIfAbsent(unit, new Label(unit, one.rule(), one.words())));
            }
        }
        return units.size() > MOST ? List.of() : List.copyOf(units.values());
    }
}
