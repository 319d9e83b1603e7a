// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.who;

import amtsblick.classify.scene.Evidence;
import amtsblick.classify.text.HeadlineWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Bodies that no table lists, known by the make of their names: of which country, Land or place they are, and what kind of body. "des
 * Österreichischen Städtebunds" is the Österreichischer Städtebund.
 */
final class DescribedNames {
    /** What a country's bodies are called after. */
    private static final List<String> COUNTRIES =
            List.of("deutsch", "österreichisch", "schweizerisch", "eidgenössisch", "europäisch");
    /** Kinds of body, and how an adjective ends before them. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("verband", "er"),
            Map.entry("bund", "er"),
            Map.entry("verein", "er"),
            Map.entry("städtetag", "er"),
            Map.entry("gemeindetag", "er"),
            Map.entry("landkreistag", "er"),
            Map.entry("gesellschaft", "e"),
            Map.entry("vereinigung", "e"),
            Map.entry("stiftung", "e"),
            Map.entry("konferenz", "e"),
            Map.entry("kammer", "e"),
            Map.entry("akademie", "e"),
            Map.entry("gewerkschaft", "e"),
            Map.entry("bank", "e"),
            Map.entry("institut", "es"));

    private DescribedNames() {}

    /** In the order of the text; none that overlaps one of those who are {@code known}. */
    static List<BodyMention> of(HeadlineWords words, List<Evidence> evidence, List<BodyMention> known) {
        List<BodyMention> found = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.isCapital(i) && words.isCapital(i + 1) && words.runsOn(i) && !words.isHyphenated(i)) {
                mention(words, i, evidence)
                        .filter(mention -> known.stream().noneMatch(mention::overlaps))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<BodyMention> mention(HeadlineWords words, int adjective, List<Evidence> evidence) {
        String stem = stem(words.folded(adjective));
        boolean ofPlace = evidence.stream()
                .anyMatch(one -> one.from() == adjective
                        && one.place().isEmpty()
                        && !one.regions().isEmpty());
        if (stem.isEmpty() || !ofPlace && !COUNTRIES.contains(stem)) {
            return Optional.empty();
        }
        int last = adjective + 1;
        while (words.isHyphenated(last)) {
            last++;
        }
        int end = last + 1;
        return noun(words.folded(last))
                .map(kind -> name(words, adjective, end, kind))
                .map(name -> new BodyMention(adjective, end, List.of(NamedBody.ownWithTask(name))));
    }

    /** The adjective without its ending; empty for what can be none. */
    private static String stem(String adjective) {
        for (String ending : List.of("en", "er", "es", "em", "e")) {
            if (adjective.endsWith(ending)) {
                return adjective.substring(0, adjective.length() - ending.length());
            }
        }
        return "";
    }

    /** The kind of body that the noun ends with, in the nominative. */
    private static Optional<String> noun(String noun) {
        return KINDS.keySet().stream()
                .filter(kind -> noun.endsWith(kind) || noun.endsWith(kind + "s") || noun.endsWith(kind + "es"))
                .findFirst();
    }

    private static String name(HeadlineWords words, int adjective, int end, String kind) {
        String printed = words.printed(adjective + 1, end);
        String noun = printed.substring(0, printed.toLowerCase(Locale.GERMAN).lastIndexOf(kind) + kind.length());
        String first = words.printed(adjective, adjective + 1);
        String stem = first.substring(0, stem(words.folded(adjective)).length());
        boolean bends = stem.endsWith("sch");
        return (bends ? stem + KINDS.get(kind) : first) + " " + noun;
    }
}
