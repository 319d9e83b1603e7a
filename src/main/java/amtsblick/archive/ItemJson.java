// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.news.Headline;
import amtsblick.news.Label;
import amtsblick.news.Labels;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.news.Revision;
import amtsblick.news.Rights;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one JSON shape of an item: in exports, and as what an engine stores. Written out by hand, so that renaming a record's
 * component never changes what lies on disk. What is empty is left out; keys that are not known are skipped when reading.
 *
 * <pre>{@code
 * {"id":"0k3…","title":"…","kicker":"Thüringen","teaser":"…","link":"https://…","date":"2025-06-30",
 *  "regions":[{"value":"DE-TH","rule":"kicker-state","words":["Thüringen"]}],"level":{…},"kind":{…},"rules":"1",
 *  "source":"kommune21","sourceName":"Kommune21","language":"de","rights":"snippet","firstSeen":"2025-06-30T08:00:00Z",
 *  "revisions":[{"until":"…","title":"…","link":"…"}]}
 * }</pre>
 */
public final class ItemJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ItemJson() {}

    /** One line of JSON. */
    public static String write(NewsItem item) {
        return tree(item).toString();
    }

    /** The same as a tree, for answers that embed items. */
    public static ObjectNode tree(NewsItem item) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", item.id());
        putHeadline(json, item.headline());
        putLabels(json, item.labels());
        json.put("source", item.source());
        json.put("sourceName", item.sourceName());
        json.put("language", item.language());
        json.put("rights", item.rights().id());
        json.put("firstSeen", item.firstSeen().toString());
        for (Revision revision : item.revisions()) {
            ObjectNode earlier = json.withArray("revisions").addObject();
            earlier.put("until", revision.until().toString());
            putHeadline(earlier, revision.headline());
        }
        item.story().ifPresent(story -> json.put("story", story));
        putText(json, "fulltext", item.fulltext());
        return json;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when it is no JSON or lacks what an item needs; the message says which key
     */
    public static NewsItem read(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return new NewsItem(
                    text(json, "id"),
                    headline(json),
                    labels(json),
                    text(json, "source"),
                    text(json, "sourceName"),
                    text(json, "language"),
                    parsed(json, "rights", value -> Rights.of(value).orElseThrow()),
                    parsed(json, "firstSeen", Instant::parse),
                    revisions(json),
                    optional(json, "story"),
                    json.path("fulltext").asText(""));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "no JSON from column " + e.getLocation().getColumnNr() + " on", e);
        }
    }

    private static void putHeadline(ObjectNode json, Headline headline) {
        headline.kicker().ifPresent(kicker -> json.put("kicker", kicker));
        json.put("title", headline.title());
        putText(json, "teaser", headline.teaser());
        json.put("link", headline.link().toString());
        headline.date().ifPresent(date -> json.put("date", date(date)));
        putText(json, "printedDate", headline.printedDate());
        if (!headline.categories().isEmpty()) {
            headline.categories().forEach(json.putArray("categories")::add);
        }
        headline.guid().ifPresent(guid -> json.put("guid", guid));
    }

    private static Headline headline(JsonNode json) {
        return new Headline(
                optional(json, "kicker"),
                text(json, "title"),
                json.path("teaser").asText(""),
                parsed(json, "link", URI::create),
                optional(json, "date").isEmpty() ? Optional.empty() : Optional.of(parsed(json, "date", ItemJson::date)),
                json.path("printedDate").asText(""),
                texts(json.path("categories")),
                optional(json, "guid"));
    }

    private static void putLabels(ObjectNode json, Labels labels) {
        putAll(json, "regions", labels.regions());
        putAll(json, "places", labels.places());
        put(json.putObject("level"), labels.level());
        put(json.putObject("kind"), labels.kind());
        putAll(json, "topics", labels.topics());
        json.put("rules", labels.rules());
    }

    private static Labels labels(JsonNode json) {
        return new Labels(
                all(json.path("regions")),
                all(json.path("places")),
                label(json.path("level")),
                label(json.path("kind")),
                all(json.path("topics")),
                json.path("rules").asText(""));
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
    }

    private static List<Label> all(JsonNode array) {
        List<Label> labels = new ArrayList<>();
        array.forEach(label -> labels.add(label(label)));
        return labels;
    }

    private static Label label(JsonNode json) {
        return new Label(text(json, "value"), json.path("rule").asText(""), texts(json.path("words")));
    }

    private static List<Revision> revisions(JsonNode json) {
        List<Revision> revisions = new ArrayList<>();
        for (JsonNode revision : json.path("revisions")) {
            revisions.add(new Revision(headline(revision), parsed(revision, "until", Instant::parse)));
        }
        return revisions;
    }

    /** A day as {@code 2025-06-30}, a moment as {@code 2025-06-30T08:00:00Z}. */
    private static String date(PublicationDate date) {
        return date.instant().map(Instant::toString).orElseGet(() -> date.day().toString());
    }

    private static PublicationDate date(String text) {
        return text.contains("T")
                ? PublicationDate.ofInstant(Instant.parse(text))
                : PublicationDate.ofDay(LocalDate.parse(text));
    }

    private static void putText(ObjectNode json, String key, String text) {
        if (!text.isEmpty()) {
            json.put(key, text);
        }
    }

    private static String text(JsonNode json, String key) {
        return optional(json, key).orElseThrow(() -> new IllegalArgumentException("'" + key + "' is missing"));
    }

    private static Optional<String> optional(JsonNode json, String key) {
        return json.path(key).isTextual() ? Optional.of(json.path(key).textValue()) : Optional.empty();
    }

    private static <T> T parsed(JsonNode json, String key, Function<String, T> parser) {
        String text = text(json, key);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException | java.util.NoSuchElementException e) {
            throw new IllegalArgumentException("'" + key + "' cannot be '" + text + "'", e);
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
