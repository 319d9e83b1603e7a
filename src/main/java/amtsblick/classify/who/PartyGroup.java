// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import amtsblick.classify.label.Regions;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import amtsblick.news.label.Level;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A party's group in a parliament or council: whose it is, and where it prints for itself. */
final class PartyGroup {
    private static final Pattern HOST = Pattern.compile(
            "(?:^|[.-])(?:(cdu|csu|spd|fdp|afd|gruene|linke|bsw)[a-z-]*-?(?:fraktion|landtag)|(linksfraktion))\\b.*");
    private static final Pattern COUNTY = Pattern.compile("^(?:Landkreis|Kreis) ");
    private static final Map<String, String> GROUPS = Map.of(
            "cdu", "CDU-Fraktion",
            "csu", "CSU-Fraktion",
            "spd", "SPD-Fraktion",
            "fdp", "FDP-Fraktion",
            "afd", "AfD-Fraktion",
            "gruene", "Grünen-Fraktion",
            "linke", "Linksfraktion",
            "bsw", "BSW-Fraktion");

    private PartyGroup() {}

    /** The group with the assembly that the item is about: "CDU-Fraktion Kassel", "CDU-Fraktion Hessen", in the Bundestag without more. */
    static String name(String group, Labels about, Regions regions) {
        String code = about.regions().getFirst().value();
        boolean municipal = about.level().value().equals(Level.MUNICIPAL.id());
        String state = code.contains("-") ? " " + OfficeName.state(code, regions) : "";
        return group
                + about.places().stream()
                        .findFirst()
                        .filter(_ -> municipal)
                        .map(Label::value)
                        .map(place -> " " + COUNTY.matcher(place).replaceFirst(""))
                        .orElse(state);
    }

    /** The group that prints at {@code cdu-fraktion-kassel.de}. */
    static Optional<String> publisher(String host, Labels about, Regions regions) {
        if (!host.contains("fraktion") && !host.contains("landtag")) {
            return Optional.empty();
        }
        Matcher named = HOST.matcher(host);
        return named.find()
                ? Optional.ofNullable(GROUPS.get(named.group(1) == null ? "linke" : named.group(1)))
                        .map(group -> name(group, about, regions))
                : Optional.empty();
    }
}
