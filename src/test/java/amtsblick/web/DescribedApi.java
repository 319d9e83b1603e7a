// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** What the description of the API says, to be held against what is answered. */
record DescribedApi(JsonNode description) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    JsonNode responses(String path) {
        return description.path("paths").path(path).path("get").path("responses");
    }

    /** What is amiss; also what is told without being described. */
    List<String> errors(JsonNode schema, JsonNode answer) {
        ObjectNode whole = JSON.createObjectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.setAll((ObjectNode) schema);
        ObjectNode components = description.path("components").deepCopy();
        components.path("schemas").forEach(shape -> ((ObjectNode) shape).put("additionalProperties", false));
        whole.set("components", components);
        Schema read = SCHEMAS.getSchema(whole);
        return read.validate(answer).stream().map(Object::toString).toList();
    }
}
