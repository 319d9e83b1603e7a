// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.where;

import amtsblick.classify.scene.Cues.Cue;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.scene.Scene;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.TermTable;
import amtsblick.config.ConfigFolder;
import amtsblick.news.label.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "Erfurter Landesregierung" is Thüringen: an office of the Land beside its capital speaks for the Land, not for the town. */
final class CapitalOffices {
    private final Map<String, String> regionByCapital = new HashMap<>();

    /** How the capital is named where it is only the seat: as the kicker of a paper, or as where something is. */
    private static final Set<String> SEATS = Set.of("kicker-place", "teaser-where-place", "teaser-later-place");

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

    Evidence adjust(Scene scene, Evidence evidence) {
        boolean capital = evidence.place().isPresent()
                && regionByCapital.containsKey(evidence.place().get().label());
        boolean seat = capital && SEATS.contains(evidence.rule()) && governs(scene);
        if (capital && (seat || evidence.rule().startsWith("dateline"))) {
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

    private static boolean governs(Scene scene) {
        return scene.hasIn(HeadlineWords.ALL, Cue.GOVERNMENT) && !scene.hasIn(HeadlineWords.ALL, Cue.MUNICIPAL);
    }
}
