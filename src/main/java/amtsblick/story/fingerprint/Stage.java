// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story.fingerprint;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a matter has come, by the verbs of a title: what was planned and then decided are two events of one matter. */
public enum Stage {
    PLANNED(
            "plant planen will wollen soll sollen sucht suchen kündigt prüft prüfen fordert fordern entwurf ausschreibung wirbt berät"),
    DECIDED(
            "beschließt beschlossen beschließen zugestimmt zustimmung verabschiedet billigt gebilligt genehmigt stimmt verkündet ratifiziert vergibt vergeben zuschlag unterzeichnet unterschrieben unterzeichnen besiegelt"),
    STARTED("startet starten gestartet eröffnet eröffnen freigeschaltet schaltet inbetriebnahme geht"),
    REVIEWED(
            "bilanz ergebnisse evaluation verlängert verlängern fortgesetzt etabliert ausgezeichnet gewinnt jubiläum jahre monaten wochen monate"),
    ENDED("stoppt gestoppt gescheitert beendet abgeschaltet eingestellt klage beschwerde aus");

    private static final Map<String, Stage> BY_WORD = Stream.of(values())
            .flatMap(stage -> stage.words.stream().map(word -> Map.entry(word, stage)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> words;

    Stage(String words) {
        this.words = List.of(words.split(" "));
    }

    static Set<Stage> of(List<String> title) {
        EnumSet<Stage> found = EnumSet.noneOf(Stage.class);
        for (String word : title) {
            Stage stage = BY_WORD.get(word.toLowerCase(Locale.GERMAN));
            if (stage != null) {
                found.add(stage);
            }
        }
        return found;
    }
}
