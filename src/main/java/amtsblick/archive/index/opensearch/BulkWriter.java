// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import amtsblick.archive.index.follow.FollowingIndex;
import amtsblick.archive.index.follow.Position;
import amtsblick.archive.index.opensearch.dsl.DocumentJson;
import amtsblick.archive.index.opensearch.wire.Wire;
import amtsblick.archive.index.opensearch.wire.Wire.Patience;
import amtsblick.news.NewsItem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Writes to one index. Everything has the number of a change as its version, and the server refuses what is older than what it has: what is
 * written twice, or late, or by several nodes at once, does no harm.
 */
final class BulkWriter implements FollowingIndex {
    private static final int ENOUGH_LETTERS = 4_000_000;
    private static final int OLDER = 409;
    private static final int MISSING = 404;
    private static final int OK = 300;

    private final Wire wire;
    private final String path;
    private final DocumentJson documents;
    private final StringBuilder lines = new StringBuilder();
    private Position position;
    private long version;

    BulkWriter(Wire wire, String index, DocumentJson documents, Position position) {
        this.wire = wire;
        this.documents = documents;
        this.position = position;
        path = "/" + ServerIndexes.writing(index) + "/_bulk?require_alias=true";
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public void begin(long number) {
        version = number;
    }

    @Override
    public void add(List<NewsItem> items) throws IOException {
        for (NewsItem item : items) {
            line("index", item.id(), documents.of(item).toString());
        }
    }

    @Override
    public void replace(List<NewsItem> items) throws IOException {
        add(items);
    }

    @Override
    public void remove(Collection<String> ids) throws IOException {
        for (String id : ids) {
            line("delete", id, "");
        }
    }

    /** Says so only when everything before it is there. */
    @Override
    public void reached(Position now) throws IOException {
        flush();
        version = now.number();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode entries = document.putObject(ServerIndexes.POSITION);
        for (Map.Entry<String, String> entry : now.entries().entrySet()) {
            entries.put(entry.getKey(), entry.getValue());
        }
        line("index", ServerIndexes.POSITION, document.toString());
        flush();
        position = now;
    }

    private void line(String action, String id, String document) throws IOException {
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        head.putObject(action).put("_id", id).put("version", version).put("version_type", "external_gte");
        lines.append(head).append('\n').append(document).append(document.isEmpty() ? "" : "\n");
        if (lines.length() > ENOUGH_LETTERS) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        String body = lines.toString();
        lines.setLength(0);
        JsonNode answer = wire.ask("POST", path, body, Patience.WRITER);
        if (answer.path("errors").asBoolean()) {
            for (JsonNode item : answer.path("items")) {
                refuse(item);
            }
        }
    }

    private static void refuse(JsonNode item) throws IOException {
        for (JsonNode done : item) {
            int status = done.path("status").asInt();
            boolean gone = status == MISSING && !done.has("error");
            if (status >= OK && status != OLDER && !gone) {
                throw new IOException(
                        "the server did not take the item " + done.path("_id").asText() + ": "
                                + done.path("error").path("reason").asText());
            }
        }
    }
}
