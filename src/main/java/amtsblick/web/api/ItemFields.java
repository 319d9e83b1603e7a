// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.api;

import amtsblick.news.NewsItem;
import amtsblick.web.answer.Response;
import amtsblick.web.format.Json;
import amtsblick.web.page.Asked;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Which parts of an item are wanted: those named, and its id in any case.
 *
 * @param names none for all
 */
public record ItemFields(Set<String> names) {
    /** What says where a file goes on. */
    public static final String CURSOR = ApiWanted.CURSOR;

    /** What decides on the contents of a file beside the selection. */
    public static final Set<String> PARAMETERS = Set.of(ApiWanted.CURSOR, ApiWanted.FIELDS);

    /** All there are of an item among others; its earlier versions are told of one alone. */
    static final List<String> ALL = Stream.of(ApiItem.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !name.equals("revisions"))
            .toList();

    private static final String ID = "id";

    /** As {@code fields=id,title,link} says it. */
    public static ItemFields read(Asked asked) {
        Set<String> names = new HashSet<>(ApiWanted.list(asked.parameter(ApiWanted.FIELDS)));
        if (!names.isEmpty()) {
            names.add(ID);
        }
        return new ItemFields(names);
    }

    /** What cannot be answered of what is asked for beside the selection. */
    public static Optional<Response> refusal(Asked asked, Site site) {
        return ApiWanted.read(asked, site, 1) instanceof ApiWanted.Wrong wrong
                ? Optional.of(wrong.response(asked))
                : Optional.empty();
    }

    /** What of it there is not. */
    List<String> unknown() {
        return names.stream().filter(name -> !ALL.contains(name)).sorted().toList();
    }

    /** What is wanted of an item. */
    public ObjectNode tree(NewsItem item, Reader reader) {
        return cut(Json.tree(ApiItem.of(item, reader)));
    }

    ObjectNode cut(ObjectNode item) {
        return names.isEmpty() ? item : item.retain(names);
    }

    /** The headings of a table, always in the same order. */
    public List<String> columns() {
        return ALL.stream()
                .filter(name -> names.isEmpty() || names.contains(name))
                .toList();
    }

    /** A line of that table. */
    public List<String> row(NewsItem item, Reader reader) {
        ObjectNode tree = tree(item, reader);
        return columns().stream().map(column -> cell(tree.path(column))).toList();
    }

    /** A label is told by its value; what there is several of stands between semicolons. */
    private static String cell(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(ItemFields::cell)
                    .collect(Collectors.joining("; "));
        } else if (value.has("value")) {
            return value.path("value").asText();
        } else if (value.has("uri")) {
            return value.path("uri").asText();
        }
        return value.isObject() ? value.toString() : value.asText("");
    }
}
