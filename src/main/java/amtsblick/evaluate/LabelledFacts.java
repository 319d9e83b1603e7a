// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.evaluate;

import amtsblick.news.fact.Facts;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an item says, and who acts in it, as keys to compare by: found and expected agree where their keys do.
 *
 * @param byKind the keys of each kind of fact, by its name
 */
record LabelledFacts(Map<String, Set<String>> byKind) {
    static final List<String> KINDS = List.of("deadline", "event", "amounts", "parties", "person", "document");
    private static final String ALL_BUT_WORDS = "[^\\p{L}\\p{N}]+";

    /** As a labelled line has them, in the form of labels/README.md. */
    static LabelledFacts of(JsonNode facts) {
        Map<String, Set<String>> keys = new TreeMap<>();
        JsonNode deadline = facts.path("deadline");
        put(
                keys,
                "deadline",
                deadline,
                deadline.path("date").asText("") + " " + deadline.path("what").asText(""));
        put(keys, "event", facts.path("event"), facts.path("event").path("date").asText(""));
        Set<String> amounts = new HashSet<>();
        facts.path("amounts").forEach(amount -> {
            String currency = amount.has("chf") ? "chf" : "eur";
            amounts.add(amount(amount.path(currency).asDouble(), currency));
        });
        keys.put("amounts", amounts);
        Set<String> parties = new HashSet<>();
        facts.path("parties").forEach(party -> parties.add(normal(party.asText())));
        keys.put("parties", parties);
        JsonNode person = facts.path("person");
        put(
                keys,
                "person",
                person,
                normal(person.path("name").asText("")) + " "
                        + person.path("move").asText(""));
        put(
                keys,
                "document",
                facts.path("document"),
                normal(facts.path("document").asText("")));
        return new LabelledFacts(keys);
    }

    /** As we found them. */
    static LabelledFacts of(Facts facts) {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        keys.put(
                "deadline",
                set(facts.deadline().stream().map(d -> d.date() + " " + d.what().id())));
        keys.put("event", set(facts.event().stream().map(e -> e.date().toString())));
        keys.put(
                "amounts",
                set(facts.amounts().stream()
                        .map(a -> amount(a.value(), a.currency().toLowerCase(Locale.ROOT)))));
        keys.put("parties", set(facts.parties().stream().map(LabelledFacts::normal)));
        keys.put(
                "person",
                set(facts.person().stream()
                        .map(p -> normal(p.name()) + " " + p.move().id())));
        keys.put("document", set(facts.document().stream().map(LabelledFacts::normal)));
        return new LabelledFacts(keys);
    }

    private static void put(Map<String, Set<String>> keys, String kind, JsonNode node, String key) {
        keys.put(kind, node.isMissingNode() || node.isNull() ? Set.of() : Set.of(key));
    }

    private static Set<String> set(Stream<String> keys) {
        return new HashSet<>(keys.toList());
    }

    private static String amount(double value, String currency) {
        return currency + " " + Math.round(value * 100);
    }

    /** Names are compared by their words alone, whatever their case, article or genitive. */
    static String normal(String name) {
        return String.join(
                " ",
                name.toLowerCase(Locale.GERMAN)
                        .replace("nordrhein-westfalen", "nrw")
                        .replaceFirst("gesetzes\\b", "gesetz")
                        .strip()
                        .split(ALL_BUT_WORDS));
    }

    /** The expected keys of a kind that are not found as such, in the words of what was found: a title may be cut otherwise. */
    static Set<String> matched(String kind, Set<String> found, Set<String> expected) {
        if (!kind.equals("document")) {
            return found;
        }
        Set<String> matched = new HashSet<>();
        for (String one : found) {
            matched.add(expected.stream()
                    .filter(other -> other.contains(one) || one.contains(other))
                    .findFirst()
                    .orElse(one));
        }
        return matched;
    }
}
