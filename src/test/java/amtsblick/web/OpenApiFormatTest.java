// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The description of the API is one by its format's own schema, and holds for whatever is asked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiFormatTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORMAT = "https://spec.openapis.org/oas/3.1/schema-base/2022-10-07";

    /** What nobody means, for any parameter. */
    private static final List<String> ODD = List.of(
            "",
            "*",
            "\"",
            "(",
            "a AND",
            "[* TO *]",
            "title:",
            "a~99999999",
            "\\",
            "\u0000",
            "é ß 💣",
            "' OR 1=1--",
            "<script>",
            "../../etc/passwd",
            "9".repeat(400),
            "-1",
            "0",
            "1e309",
            "2025-13-45",
            "٣",
            "x,y;z");

    private TestSite site;
    private DescribedApi api;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        site = new TestSite(folder, false, List.of(Samples.item("a", "Netz"), Samples.item("b", "Antrag")));
        api = new DescribedApi(JSON.readTree(site.get("/openapi.json").body()));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void isValidByTheSchemaOfOpenApi() {
        assertThat(format().validate(api.description())).isEmpty();
    }

    @Test
    void theSchemaOfOpenApiFindsMistakes() {
        ObjectNode wrong = api.description().deepCopy();
        ((ObjectNode) wrong.path("paths").path("/api/v1/items").path("get")).remove("responses");
        ((ObjectNode) wrong.path("paths").path("/api/v1/items").path("get")).put("parameters", "none");
        ((ObjectNode) wrong.path("components").path("schemas")).putObject("Odd").put("type", "word");
        assertThat(format().validate(wrong)).hasSizeGreaterThan(1);
    }

    @Test
    void whateverIsAskedIsAnsweredAsDescribed() throws IOException {
        int asked = 0;
        for (Map.Entry<String, JsonNode> path : api.description().path("paths").properties()) {
            for (String address : odd(path.getKey(), path.getValue().path("get").path("parameters"))) {
                assertDescribed(path.getKey(), address);
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(1_000);
    }

    private void assertDescribed(String path, String address) throws IOException {
        HttpResponse<byte[]> answer = site.get(address);
        JsonNode described = api.responses(path).path(String.valueOf(answer.statusCode()));
        assertThat(described.isMissingNode())
                .as(address + ": " + answer.statusCode())
                .isFalse();
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode content = described.path("content").path(type);
        assertThat(content.isMissingNode()).as(address + ": " + type).isFalse();
        if (type.endsWith("json")) {
            assertThat(api.errors(content.path("schema"), JSON.readTree(answer.body())))
                    .as(address)
                    .isEmpty();
        }
    }

    /** Each parameter with each odd value; what is needed beside it has a good one. */
    private static List<String> odd(String path, JsonNode parameters) {
        List<String> addresses = new ArrayList<>();
        for (JsonNode parameter : parameters) {
            for (String value : ODD) {
                String name = parameter.path("name").asText();
                String at = "{" + name + "}";
                String filled = (path.contains(at) && !value.isEmpty() ? path.replace(at, encoded(value)) : path)
                        .replaceAll("\\{dimension}", "kind")
                        .replaceAll("\\{\\w+}", "unknown");
                String title = path.endsWith("classify") && !name.equals("title") ? "title=Netz&" : "";
                addresses.add(path.contains(at) ? filled : filled + "?" + title + name + "=" + encoded(value));
            }
        }
        return addresses;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Schema format() {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemaIdResolvers(
                                ids -> ids.mapPrefix("https://spec.openapis.org", "classpath:spec.openapis.org")))
                .getSchema(SchemaLocation.of(FORMAT));
    }
}
