// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.json;

import static amtsblick.archive.json.JsonText.parsed;
import static amtsblick.archive.json.JsonText.putText;
import static amtsblick.archive.json.JsonText.text;
import static amtsblick.archive.json.JsonText.texts;

import amtsblick.news.fact.Amount;
import amtsblick.news.fact.Deadline;
import amtsblick.news.fact.EventDate;
import amtsblick.news.fact.Facts;
import amtsblick.news.fact.PersonMove;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The JSON shape of facts, a part of {@link LabelsJson}. Lines of versions that knew none have none. */
public final class FactsJson {
    private FactsJson() {}

    /** Writes those there are, each by its name. */
    public static void put(ObjectNode json, Facts facts) {
        facts.deadline()
                .ifPresent(deadline -> json.putObject("deadline")
                        .put("date", deadline.date().toString())
                        .put("what", deadline.what().id())
                        .put("words", deadline.words()));
        facts.event().ifPresent(event -> {
            ObjectNode node = json.putObject("event").put("date", event.date().toString());
            event.end().ifPresent(end -> node.put("end", end.toString()));
            node.put("words", event.words());
        });
        if (!facts.amounts().isEmpty()) {
            ArrayNode amounts = json.putArray("amounts");
            facts.amounts()
                    .forEach(amount -> amounts.addObject()
                            .put("value", amount.value())
                            .put("currency", amount.currency())
                            .put("words", amount.words()));
        }
        if (!facts.parties().isEmpty()) {
            facts.parties().forEach(json.putArray("parties")::add);
        }
        facts.person().ifPresent(person -> {
            ObjectNode node = json.putObject("person").put("name", person.name());
            putText(node, "office", person.office());
            node.put("move", person.move().id());
        });
        facts.document().ifPresent(document -> json.put("document", document));
    }

    static Facts of(JsonNode json) {
        if (json.isEmpty()) {
            return Facts.NONE;
        }
        List<Amount> amounts = new ArrayList<>();
        json.path("amounts")
                .forEach(amount -> amounts.add(
                        new Amount(amount.path("value").asDouble(), text(amount, "currency"), text(amount, "words"))));
        return new Facts(
                some(json, "deadline", FactsJson::deadline),
                some(json, "event", FactsJson::event),
                amounts,
                texts(json.path("parties")),
                some(json, "person", FactsJson::person),
                JsonText.optional(json, "document"));
    }

    private static <T> Optional<T> some(JsonNode json, String key, Function<JsonNode, T> meaning) {
        return json.path(key).isObject() ? Optional.of(meaning.apply(json.path(key))) : Optional.empty();
    }

    private static Deadline deadline(JsonNode json) {
        return new Deadline(
                parsed(json, "date", LocalDate::parse),
                parsed(json, "what", id -> Deadline.Duty.valueOf(id.toUpperCase(Locale.ROOT))),
                text(json, "words"));
    }

    private static EventDate event(JsonNode json) {
        Optional<LocalDate> end =
                json.has("end") ? Optional.of(parsed(json, "end", LocalDate::parse)) : Optional.empty();
        return new EventDate(parsed(json, "date", LocalDate::parse), end, text(json, "words"));
    }

    private static PersonMove person(JsonNode json) {
        return new PersonMove(
                text(json, "name"),
                json.path("office").asText(""),
                parsed(json, "move", id -> PersonMove.Way.valueOf(id.toUpperCase(Locale.ROOT))));
    }
}
