// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.where;

import amtsblick.classify.scene.Evidence;
import amtsblick.classify.text.TermTable;
import amtsblick.config.ConfigFolder;
import amtsblick.news.label.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "Erfurter Landesregierung" is Thüringen: an office of the Land beside its capital speaks for the Land, not for the town. */
final class CapitalOffices {
    private final Map<String, String> regionByCapital = new HashMap<>();

    private CapitalOffices() {}

    static CapitalOffices of(ConfigFolder config) {
        CapitalOffices read = new CapitalOffices();
        for (TermTable.Row row : TermTable.rows(config, "states.tsv", "code", "capital")) {
            if (row.text("code").startsWith("DE-")) {
                read.regionByCapital.put(row.text("capital"), row.text("code"));
            }
        }
        return read;
    }

    Evidence adjust(Evidence evidence) {
        boolean capital = evidence.place().isPresent()
                && regionByCapital.containsKey(evidence.place().get().label());
        if (capital && evidence.rule().startsWith("dateline")) {
            return evidence.with(evidence.regions(), Level.STATE).withoutPlace();
        }
        boolean state = capital && evidence.rule().equals("office-state");
        return state
                ? new Evidence(
                        List.of(regionByCapital.get(evidence.place().get().label())),
                        evidence.weight(),
                        Level.STATE,
                        "office-capital",
                        evidence.words(),
                        Optional.empty(),
                        evidence.from())
                : evidence;
    }
}
