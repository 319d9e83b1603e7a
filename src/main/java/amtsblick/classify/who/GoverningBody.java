// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import amtsblick.classify.gazetteer.Entity;
import amtsblick.classify.label.Regions;
import amtsblick.classify.scene.Evidence;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import amtsblick.news.label.Level;
import amtsblick.news.label.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who acts where a text names a region or place alone and nobody in it: the Commission for the Union, abroad the town or the Land itself,
 * since "Graz" or "das Burgenland" is how its news call it. A German Land has a dozen houses, and which of them acts is not told so.
 */
final class GoverningBody {
    private static final String RULE = "body-region";
    private static final int TOWN = 10_000;
    private static final Map<String, String> KINDS = Map.of("AT", "Land", "CH", "Kanton");

    private GoverningBody() {}

    static Optional<Label> of(List<Evidence> evidence, Labels about, Regions regions) {
        String code = about.regions().getFirst().value();
        if (code.equals("EU")) {
            return Optional.of(new Label("EU-Kommission", RULE, List.of()))
                    .filter(_ -> about.level().value().equals(Level.EU.id()));
        }
        if (!RegionCode.isUnitAbroad(code) || about.regions().size() > 1) {
            return Optional.empty();
        }
        if (code.equals("AT-9")) {
            return Optional.of(new Label("Stadt Wien", RULE, List.of()));
        }
        return switch (about.places().size()) {
            case 0 -> Optional.of(new Label(OfficeName.ofUnit(KINDS, code, regions), RULE, List.of()));
            case 1 -> Optional.of(town(about.places().getFirst(), evidence));
            default -> Optional.empty();
        };
    }

    private static Label town(Label place, List<Evidence> evidence) {
        int people = evidence.stream()
                .flatMap(one -> one.place().stream())
                .filter(one -> one.label().equals(place.value()))
                .mapToInt(Entity::population)
                .max()
                .orElse(0);
        return new Label((people < TOWN ? "Gemeinde " : "Stadt ") + place.value(), RULE, place.words());
    }
}
