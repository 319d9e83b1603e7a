// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.site;

import amtsblick.config.ConfigFolder;
import amtsblick.config.YamlMap;
import java.util.ArrayList;
import java.util.List;

/**
 * A team whose business some news are, as the operator wrote it down in {@code teams.yaml}.
 *
 * @param name as readers know it
 * @param selections each the part of a page's address behind its question mark; what any of them selects is its business
 */
public record Team(String name, List<String> selections) {
    private static final int LONGEST = 60;

    /** Reads the file; any mistake but one in a selection is a {@code ConfigError}. */
    public static List<Team> of(ConfigFolder config) {
        return config.read("teams.yaml", Team::of);
    }

    private static List<Team> of(YamlMap root) {
        List<Team> teams = new ArrayList<>();
        for (YamlMap entry : root.maps("teams")) {
            String name = entry.text("name");
            if (name.length() > LONGEST) {
                entry.wrong("name", "expected at most " + LONGEST + " characters");
            }
            List<String> selections = entry.texts("selections");
            if (selections.isEmpty()) {
                entry.wrong("selections", "expected at least one, such as topic=registers");
            }
            entry.end();
            teams.add(new Team(
                    name,
                    selections.stream().map(one -> one.replaceFirst("^\\?", "")).toList()));
        }
        return List.copyOf(teams);
    }
}
