// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.json;

import static amtsblick.archive.json.JsonText.putText;
import static amtsblick.archive.json.JsonText.text;
import static amtsblick.archive.json.JsonText.texts;

import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The JSON shape of labels with their reasons: part of {@link ItemJson}, and what a store keeps of what we understood. */
public final class LabelsJson {
    private LabelsJson() {}

    /** One line of JSON, without the version of the rules, which a store keeps apart. */
    public static String write(Labels labels) {
        ObjectNode json = JsonText.MAPPER.createObjectNode();
        putValues(json, labels);
        return json.toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param rules the version of the rules that set them
     * @throws IllegalArgumentException where it is no JSON or lacks what labels need
     */
    public static Labels read(String line, String rules) {
        return of(JsonText.tree(line), rules);
    }

    static void put(ObjectNode json, Labels labels) {
        putValues(json, labels);
        json.put("rules", labels.rules());
    }

    private static void putValues(ObjectNode json, Labels labels) {
        putAll(json, "regions", labels.regions());
        putAll(json, "places", labels.places());
        put(json.putObject("level"), labels.level());
        put(json.putObject("kind"), labels.kind());
        putAll(json, "topics", labels.topics());
        putAll(json, "bodies", labels.bodies());
        if (!labels.facts().isEmpty()) {
            FactsJson.put(json.putObject("facts"), labels.facts());
        }
    }

    static Labels of(JsonNode json, String rules) {
        return new Labels(
                all(json.path("regions")),
                all(json.path("places")),
                label(json.path("level")),
                label(json.path("kind")),
                all(json.path("topics")),
                all(json.path("bodies")),
                FactsJson.of(json.path("facts")),
                rules);
    }

    private static void putAll(ObjectNode json, String key, List<Label> labels) {
        if (!labels.isEmpty()) {
            ArrayNode array = json.putArray(key);
            labels.forEach(label -> put(array.addObject(), label));
        }
    }

    private static void put(ObjectNode json, Label label) {
        json.put("value", label.value());
        putText(json, "rule", label.rule());
        if (!label.words().isEmpty()) {
            label.words().forEach(json.putArray("words")::add);
        }
        label.confidence().ifPresent(confidence -> json.put("confidence", confidence));
    }

    private static List<Label> all(JsonNode array) {
        List<Label> labels = new ArrayList<>();
        array.forEach(label -> labels.add(label(label)));
        return labels;
    }

    private static Label label(JsonNode json) {
        JsonNode confidence = json.path("confidence");
        return new Label(
                text(json, "value"),
                json.path("rule").asText(""),
                texts(json.path("words")),
                confidence.isInt() ? OptionalInt.of(confidence.asInt()) : OptionalInt.empty());
    }
}
