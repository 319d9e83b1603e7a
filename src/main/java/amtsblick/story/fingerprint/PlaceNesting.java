// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story.fingerprint;

import amtsblick.config.ConfigFolder;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which place lies in which, by the official keys of {@code places.tsv}: the key of a county begins that of its municipalities.
 * Immutable.
 */
public final class PlaceNesting {
    private static final String FILE = "places.tsv";
    private static final int KIND = 3;

    /** How labels name a county beside a town of its name. */
    private static final List<String> COUNTY = List.of("Landkreis ", "Kreis ");

    private final Map<String, Set<String>> keys = new HashMap<>();

    PlaceNesting(ConfigFolder config) {
        for (String line : config.lines(FILE)) {
            String[] cells = line.split("\t");
            if (cells.length > KIND && !line.startsWith("#")) {
                keys.computeIfAbsent(cells[1], _ -> new HashSet<>()).add(cells[0]);
                if (cells[KIND].equals("county")) {
                    COUNTY.forEach(county -> keys.computeIfAbsent(county + cells[1], _ -> new HashSet<>())
                            .add(cells[0]));
                }
            }
        }
    }

    /** Whether one of these places is one of those, or lies in one, or has one in it. */
    public boolean meet(Collection<String> some, Collection<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> meet(one, other)));
    }

    private boolean meet(String one, String other) {
        Set<String> theirs = keys.getOrDefault(other, Set.of());
        return one.equals(other)
                || keys.getOrDefault(one, Set.of()).stream()
                        .anyMatch(key -> theirs.stream().anyMatch(k -> key.startsWith(k) || k.startsWith(key)));
    }
}
