// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import amtsblick.classify.gazetteer.Entity;
import amtsblick.classify.label.Regions;
import amtsblick.classify.scene.Evidence;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import amtsblick.news.label.Level;
import amtsblick.news.label.RegionCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who acts where a text names a region or place alone and nobody in it: the Commission for the Union, abroad the town or the Land itself,
 * since "Graz" or "das Burgenland" is how its news call it. A German Land has a dozen houses, and which of them acts is not told so.
 */
final class GoverningBody {
    private static final String RULE = "body-region";
    private static final int TOWN = 10_000;
    private static final int MOST = 4;
    private static final Map<String, String> KINDS = Map.of(
            "AT", "Land",
            "CH", "Kanton",
            "DE-BY", "Staatsregierung",
            "DE-SN", "Staatsregierung",
            "DE-BE", "Senat von",
            "DE-HB", "Senat",
            "DE-HH", "Senat");
    /** What a Land's government is called, and how the article tells that it is the subject. */
    private static final Map<String, String> GOVERNMENTS = Map.of(
            "landesregierung",
            "die",
            "kabinett",
            "das",
            "senat",
            "der",
            "landeskabinett",
            "das",
            "staatsregierung",
            "die");

    /** Elsewhere a Senat is that of a university or a court. */
    private static final Set<String> CITIES = Set.of("DE-BE", "DE-HB", "DE-HH");

    private static final Set<String> PREPOSITIONS = Set.of("für", "an", "gegen", "über", "durch", "auf", "in");

    private static final String COMMISSION = "EU-Kommission";
    private static final String PARLIAMENT = "Europäisches Parlament";
    private static final String COUNCIL = "Rat der EU";
    private static final Map<String, String> HOUSES = Map.of(
            "parliament", PARLIAMENT,
            "parlament", PARLIAMENT,
            "parlement", PARLIAMENT,
            "council", COUNCIL,
            "ministerrat", COUNCIL,
            "conseil", COUNCIL,
            "commission", COMMISSION,
            "kommission", COMMISSION);

    private GoverningBody() {}

    static List<Label> of(HeadlineWords words, List<Evidence> evidence, Labels about, Regions regions) {
        String code = about.regions().getFirst().value();
        if (code.equals("EU")) {
            return about.level().value().equals(Level.EU.id()) ? ofUnion(words) : List.of();
        }
        if (code.startsWith("DE-")) {
            return isGovernmentSubject(words, code) ? List.of(label(government(code, regions))) : List.of();
        }
        if (!RegionCode.isUnitAbroad(code)
                || about.regions().size() > 1
                || about.places().size() > MOST) {
            return List.of();
        }
        if (code.startsWith("CH")) {
            return isCalledCanton(code, evidence, words)
                    ? List.of(label(OfficeName.ofUnit(KINDS, code, regions)))
                    : List.of();
        }
        if (code.equals("AT-9")) {
            return List.of(label("Stadt Wien"));
        }
        return about.places().isEmpty()
                ? List.of(label(OfficeName.ofUnit(KINDS, code, regions)))
                : about.places().stream().map(place -> town(place, evidence)).toList();
    }

    /** "Council and Parliament agree": in news of the Union its houses go by their short names; the Commission has the rest. */
    private static List<Label> ofUnion(HeadlineWords words) {
        Set<String> houses = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String house = words.isCapital(i) ? HOUSES.get(words.folded(i)) : null;
            if (house != null) {
                houses.add(house);
            }
        }
        return houses.isEmpty()
                ? List.of(label(COMMISSION))
                : houses.stream().map(GoverningBody::label).toList();
    }

    /** The government of a Land, which acts beside others where it is the subject. */
    static Optional<Label> government(HeadlineWords words, Labels about, Regions regions) {
        String code = about.regions().getFirst().value();
        return Optional.of(code)
                .filter(land -> land.startsWith("DE-") && isGovernmentSubject(words, land))
                .map(land -> label(government(land, regions)));
    }

    /** "Die Landesregierung plant", "Kabinett beschließt"; "der Landesregierung" has it done by somebody else. */
    private static boolean isGovernmentSubject(HeadlineWords words, String land) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isCapital(i) && (!words.is(i, "senat") || CITIES.contains(land))) {
                String article = GOVERNMENTS.get(words.folded(i));
                if (article != null && isSubject(words, i, article)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSubject(HeadlineWords words, int noun, String article) {
        return !words.isHyphenated(noun)
                && (words.is(noun - 1, article) && !isBehindPreposition(words, noun - 1) || words.opensClause(noun));
    }

    private static boolean isBehindPreposition(HeadlineWords words, int article) {
        return article > 0 && PREPOSITIONS.contains(words.folded(article - 1));
    }

    private static String government(String code, Regions regions) {
        return KINDS.getOrDefault(code, "Landesregierung") + " " + OfficeName.state(code, regions);
    }

    private static boolean isCalledCanton(String code, List<Evidence> evidence, HeadlineWords words) {
        return IntStream.range(0, words.size())
                        .anyMatch(i -> words.is(i, "kanton") && words.isCapital(i) && isSubject(words, i, "der"))
                || evidence.stream()
                        .filter(one ->
                                one.from() < words.size() && one.regions().contains(code))
                        .anyMatch(one -> words.folded(one.from()).startsWith("kanton")
                                || one.from() > 0
                                        && words.folded(one.from() - 1).startsWith("kanton"));
    }

    private static Label label(String name) {
        return new Label(name, RULE, List.of());
    }

    /** "Tulln" for Tulln an der Donau, where it is printed so. */
    static String called(Label place) {
        return place.words().stream()
                .filter(printed -> place.value().startsWith(printed + " "))
                .findFirst()
                .orElse(place.value());
    }

    private static Label town(Label place, List<Evidence> evidence) {
        int people = evidence.stream()
                .flatMap(one -> one.place().stream())
                .filter(one -> one.label().equals(place.value()))
                .mapToInt(Entity::population)
                .max()
                .orElse(0);
        return new Label((people < TOWN ? "Gemeinde " : "Stadt ") + called(place), RULE, place.words());
    }
}
