// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import amtsblick.archive.index.follow.Position;
import amtsblick.archive.index.opensearch.wire.Refusal;
import amtsblick.archive.index.opensearch.wire.Wire;
import amtsblick.archive.index.opensearch.wire.Wire.Patience;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The indexes on the server. The one that is asked has an alias of a fixed name, {@code amtsblick-1f3a}, which names format and store: nodes of
 * two versions, or of two stores, never meet. A new one is made beside it ({@code amtsblick-1f3a-2}), and moving the alias is the switch. What
 * is written goes to a name of that very index ({@code amtsblick-1f3a-2-write}), so that a deleted one never comes back.
 */
final class ServerIndexes {
    /** What the index says about itself stands in a document of its own, which has none of the fields of an item. */
    static final String POSITION = "position";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OLDEST_MAJOR = 3;

    private final Wire wire;
    private final String alias;
    private final Position empty;

    /** @param empty where a new index begins: of which format, and following which store */
    ServerIndexes(Wire wire, String prefix, Position empty) {
        this.wire = wire;
        this.empty = empty;
        int kind =
                Objects.hash(empty.format(), empty.installation(), definition().toString());
        alias = prefix + "-" + Integer.toHexString(kind);
    }

    /** Where a new index begins. */
    Position empty() {
        return empty;
    }

    /** The name that searches ask. */
    String alias() {
        return alias;
    }

    /** The name that an index is written by. */
    static String writing(String index) {
        return index + "-write";
    }

    /** Makes the first index where there is none, and sees to it that the one there is as we make it. */
    void prepare() throws IOException {
        String version = wire.ask("GET", "/", "", Patience.WRITER)
                .path("version")
                .path("number")
                .asText("");
        if (!version.matches("[0-9]+\\..*")
                || Integer.parseInt(version.substring(0, version.indexOf('.'))) < OLDEST_MAJOR) {
            throw new IOException(
                    "the server is no OpenSearch " + OLDEST_MAJOR + " or newer, but says version '" + version + "'");
        }
        if (current().isEmpty()) {
            create(1, true);
        }
        check();
    }

    /** The index that the alias names; empty where there is none. */
    String current() throws IOException {
        try {
            Iterator<String> names =
                    wire.ask("GET", "/_alias/" + alias, "", Patience.WRITER).fieldNames();
            return names.hasNext() ? names.next() : "";
        } catch (Refusal e) {
            if (e.isMissing()) {
                return "";
            }
            throw e;
        }
    }

    private void check() throws IOException {
        JsonNode ours = definition().path("mappings").path("properties");
        for (JsonNode index : wire.ask("GET", "/" + alias + "/_mapping", "", Patience.WRITER)) {
            if (!index.path("mappings").path("properties").equals(ours)) {
                throw new IOException("the index " + current()
                        + " has fields that Amtsblick did not make; delete it, and it is made anew");
            }
        }
    }

    /** Where the index that is asked is in the sequence of changes. */
    Position position() throws IOException {
        try {
            JsonNode document = wire.ask("GET", "/" + alias + "/_doc/" + POSITION, "", Patience.WRITER);
            Map<String, String> entries = new HashMap<>();
            document.path("_source")
                    .path(POSITION)
                    .properties()
                    .forEach(each -> entries.put(each.getKey(), each.getValue().asText()));
            return Position.of(entries);
        } catch (Refusal e) {
            if (e.isMissing()) {
                return empty;
            }
            throw e;
        }
    }

    /** Makes an empty index beside the one there is; answers its name. */
    String createNext() throws IOException {
        int next = number(current()) + 1;
        create(next, false);
        return name(next);
    }

    /** How often something was written to an index that is being made beside the one there is; less than none where none is. */
    long sizeOfNext() throws IOException {
        try {
            String next = name(number(current()) + 1);
            return wire.ask("GET", "/" + next + "/_stats/indexing", "", Patience.WRITER)
                    .path("_all")
                    .path("primaries")
                    .path("indexing")
                    .path("index_total")
                    .asLong();
        } catch (Refusal e) {
            if (e.isMissing()) {
                return -1;
            }
            throw e;
        }
    }

    /** Deletes what a building that was given up has left. */
    void deleteNext() throws IOException {
        delete(name(number(current()) + 1));
    }

    private void create(int number, boolean asked) throws IOException {
        ObjectNode body = definition();
        ObjectNode aliases = body.putObject("aliases");
        aliases.putObject(writing(name(number)));
        if (asked) {
            aliases.putObject(alias);
        }
        try {
            wire.ask("PUT", "/" + name(number), body.toString(), Patience.WRITER);
        } catch (Refusal e) {
            if (!asked || !e.isThereAlready()) {
                throw e;
            } // another node was quicker
        }
    }

    /** From now on this index is asked; the others are deleted. */
    void show(String index) throws IOException {
        ObjectNode body = JSON.createObjectNode();
        List<String> others = new ArrayList<>();
        var actions = body.putArray("actions");
        actions.addObject().putObject("add").put("index", index).put("alias", alias);
        String old = current();
        if (!old.isEmpty() && !old.equals(index)) {
            others.add(old);
            actions.addObject().putObject("remove").put("index", old).put("alias", alias);
        }
        wire.ask("POST", "/_aliases", body.toString(), Patience.WRITER);
        for (String other : others) {
            delete(other);
        }
    }

    void delete(String index) throws IOException {
        try {
            wire.ask("DELETE", "/" + index, "", Patience.WRITER);
        } catch (Refusal e) {
            if (!e.isMissing()) {
                throw e;
            }
        }
    }

    /** Shows what was written. */
    void refresh(String index) throws IOException {
        JsonNode shards =
                wire.ask("POST", "/" + index + "/_refresh", "", Patience.WRITER).path("_shards");
        if (shards.path("failed").asInt() > 0 || shards.path("successful").asInt() == 0) {
            throw new IOException("a part of the index " + index + " does not answer; what is new is shown later");
        }
    }

    private String name(int number) {
        return alias + "-" + number;
    }

    private int number(String index) {
        String number = index.isEmpty() ? "0" : index.substring(alias.length() + 1);
        return Integer.parseInt(number);
    }

    private static ObjectNode definition() {
        try (InputStream in = ServerIndexes.class.getResourceAsStream("index.json")) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException("reading a file of the program itself", e);
        }
    }
}
