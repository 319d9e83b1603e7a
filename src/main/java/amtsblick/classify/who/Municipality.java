// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import amtsblick.classify.scene.Evidence;
import amtsblick.classify.text.HeadlineWords;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import amtsblick.news.label.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which German town or county acts where no other body does, and through whom: the county's office or the council where they are named, else the
 * municipality itself, which a text calls "die Stadt", "der Landkreis" or "das Rathaus", lets speak by its mayor or has as its subject ("Kassel
 * digitalisiert Akten").
 */
final class Municipality {
    private static final Map<String, String> ORGANS = Map.ofEntries(
            Map.entry("landratsamt", "Landratsamt"),
            Map.entry("gemeinderat", "Gemeinderat"),
            Map.entry("gemeinderäte", "Gemeinderat"),
            Map.entry("stadtrat", "Stadtrat"),
            Map.entry("stadträte", "Stadtrat"),
            Map.entry("marktgemeinderat", "Marktgemeinderat"),
            Map.entry("stadtverordnetenversammlung", "Stadtverordnetenversammlung"),
            Map.entry("stadtverordnete", "Stadtverordnetenversammlung"),
            Map.entry("kreistag", "Kreistag"),
            Map.entry("kreisräte", "Kreistag"));
    private static final Set<String> ITSELF = Set.of(
            "stadt",
            "gemeinde",
            "kommune",
            "kreis",
            "landkreis",
            "hansestadt",
            "landeshauptstadt",
            "kreisstadt",
            "marktgemeinde");
    private static final Set<String> HOUSES =
            Set.of("rathaus", "stadtverwaltung", "gemeindeverwaltung", "kreisverwaltung", "landkreisverwaltung");
    private static final Set<String> SPEAKERS = Set.of(
            "oberbürgermeister",
            "bürgermeister",
            "landrat",
            "landrätin",
            "stadtdirektor",
            "dezernent",
            "beigeordneter",
            "beigeordnete",
            "kämmerer",
            "kämmerin",
            "stadtsprecher",
            "kreissprecher",
            "amtsleiter",
            "hauptamtsleiter");
    private static final Set<String> PREPOSITIONS = Set.of("in", "bei", "aus", "für", "gegen", "vor", "nach", "an");
    private static final Set<String> WITH_ARTICLE = Set.of("im", "beim", "vom", "zum", "am");
    private static final Set<String> NO_VERBS = Set.of(
            "in", "im", "am", "an", "der", "des", "und", "oder", "bei", "mit", "zu", "auf", "ob", "vor", "a", "i", "v");
    private static final int MOST = 4;

    private final HeadlineWords words;
    private final List<Evidence> evidence;
    private final Label place;
    private final MunicipalityName called;

    private Municipality(HeadlineWords words, List<Evidence> evidence, Label place) {
        this.words = words;
        this.evidence = evidence;
        this.place = place;
        this.called = new MunicipalityName(words, evidence, place);
    }

    /** The one that the item is about; of several, those that a clause begins with. */
    static List<Label> of(HeadlineWords words, List<Evidence> evidence, Labels about) {
        boolean municipal = about.level().value().equals(Level.MUNICIPAL.id())
                && about.regions().getFirst().value().startsWith("DE-")
                && about.places().size() <= MOST;
        if (!municipal) {
            return List.of();
        }
        boolean one = about.places().size() == 1;
        return about.places().stream()
                .map(place -> new Municipality(words, evidence, place))
                .flatMap(municipality -> (one ? municipality.acting() : municipality.amongSubjects()).stream())
                .toList();
    }

    /** "Der Kreis Hof, Naila und Selb vereinbaren": named in the list that a clause begins with, before what can be a verb. */
    private Optional<Label> amongSubjects() {
        return evidence.stream()
                .filter(one -> one.from() < words.size() && isOfPlace(one) && isInList(one.from()))
                .map(one -> label(called.whole(), one.from()))
                .findFirst();
    }

    private boolean isInList(int word) {
        int first = word;
        while (!words.opensClause(first) && first > 0 && isOfList(first - 1)) {
            first--;
        }
        int end = word;
        while (end < words.size()
                && words.clause(end) == words.clause(word)
                && (words.isCapital(end) || isOfList(end))) {
            end++;
        }
        boolean titled = word > 0 && ITSELF.contains(words.folded(word - 1));
        return words.opensClause(first)
                && (words.zone(word) == HeadlineWords.TITLE || titled)
                && beginsList(first)
                && end < words.size()
                && words.clause(end) == words.clause(word)
                && !NO_VERBS.contains(words.folded(end));
    }

    private boolean beginsList(int word) {
        return words.is(word, "der")
                || words.is(word, "die")
                || ITSELF.contains(words.folded(word))
                || evidence.stream().anyMatch(one -> one.from() == word);
    }

    private boolean isOfList(int word) {
        return words.isCapital(word) || words.is(word, "und") || words.is(word, "sowie") || words.is(word, "sein");
    }

    private Optional<Label> acting() {
        Optional<Label> itself = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            if (words.isCapital(i)) {
                String noun = nominative(words.folded(i));
                Optional<String> organ = organ(i, noun);
                if (organ.isPresent()) {
                    return Optional.of(label(organ.get() + " " + called.bare(), i));
                }
                boolean named =
                        ITSELF.contains(noun) && !isTail(i) && !isAside(i) && words.zone(i) != HeadlineWords.KICKER;
                if (named && words.zone(i) == HeadlineWords.TITLE) {
                    return Optional.of(label(called.whole(), i));
                }
                if (itself.isEmpty() && (named || speaks(noun) || isSubject(i))) {
                    itself = Optional.of(label(called.whole(), i));
                }
            }
        }
        return itself;
    }

    /** "Open-Data-Kommune" */
    private boolean isTail(int word) {
        return word > 0 && words.isHyphenated(word - 1);
    }

    private Optional<String> organ(int word, String noun) {
        return Optional.ofNullable(ORGANS.get(noun)).filter(_ -> !isAside(word) && !isTitle(word));
    }

    private static boolean speaks(String noun) {
        return HOUSES.contains(noun)
                || SPEAKERS.contains(noun.endsWith("in") ? noun.substring(0, noun.length() - 2) : noun);
    }

    /** "Kassel plant": the place opens the clause, and a small word that can be a verb follows. */
    private boolean isSubject(int word) {
        return words.opensClause(word)
                && isNamed(word)
                && words.runsOn(word)
                && !words.isCapital(word + 1)
                && !words.isHyphenated(word)
                && !NO_VERBS.contains(words.folded(word + 1));
    }

    private boolean isOfPlace(Evidence one) {
        return one.place().filter(local -> local.label().equals(place.value())).isPresent();
    }

    private boolean isNamed(int word) {
        return evidence.stream().anyMatch(one -> one.from() == word && isOfPlace(one));
    }

    /** "im Gemeinderat", "bei der Stadt": where something is, not who does it. */
    private boolean isAside(int word) {
        if (word == 0 || words.clause(word - 1) != words.clause(word)) {
            return false;
        }
        String before = words.folded(word - 1);
        boolean article = before.equals("der") || before.equals("die") || before.equals("dem") || before.equals("den");
        return WITH_ARTICLE.contains(before)
                || PREPOSITIONS.contains(before)
                || article && word > 1 && PREPOSITIONS.contains(words.folded(word - 2));
    }

    /** "Stadtrat Demo" is a person, "Stadtrat Landau" a council. */
    private boolean isTitle(int word) {
        return words.runsOn(word)
                && words.isCapital(word + 1)
                && evidence.stream().noneMatch(one -> one.from() == word + 1)
                && words.zone(word) != HeadlineWords.KICKER;
    }

    private static String nominative(String noun) {
        return noun.endsWith("s") && !noun.endsWith("kreis") && !noun.endsWith("haus")
                ? noun.substring(
                        0,
                        noun.endsWith("tages") || noun.endsWith("rates") || noun.endsWith("amtes")
                                ? noun.length() - 2
                                : noun.length() - 1)
                : noun;
    }

    private Label label(String name, int word) {
        String rule = switch (words.zone(word)) {
            case HeadlineWords.KICKER -> "body-kicker";
            case HeadlineWords.TITLE -> "body-title";
            default -> "body-teaser";
        };
        return new Label(name, rule, List.of(words.printed(word, word + 1)));
    }
}
