// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The archive as a language model asks it, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class McpTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TestSite site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        site = new TestSite(
                folder,
                false,
                List.of(
                        Samples.item("a", "Netz für Erfurt", "", "2025-06-30", Samples.labels("DE-TH")),
                        Samples.item("b", "Netz für Kiel", "", "2025-06-30", Samples.labels("DE-SH"))));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void saysWhoItIsAndAgreesOnAVersion() throws IOException {
        JsonNode result = result("initialize", "{\"protocolVersion\":\"2025-03-26\"}");
        assertThat(result.path("protocolVersion").asText()).isEqualTo("2025-03-26");
        assertThat(result.path("capabilities").has("tools")).isTrue();
        assertThat(result.path("instructions").asText())
                .contains("search_items", "get_item", "count_items", "find_names", "list_changes")
                .doesNotContain("{");
        assertThat(result("initialize", "{\"protocolVersion\":\"1999-01-01\"}")
                        .path("protocolVersion")
                        .asText())
                .isEqualTo("2025-06-18");
    }

    @Test
    void offersFiveToolsThatOnlyRead() throws IOException {
        JsonNode tools = result("tools/list", "{}").path("tools");
        assertThat(tools).hasSize(5).allSatisfy(tool -> {
            assertThat(tool.path("annotations").path("readOnlyHint").asBoolean())
                    .isTrue();
            assertThat(tool.path("description").asText()).isNotBlank();
            assertThat(tool.path("inputSchema").path("type").asText()).isEqualTo("object");
        });
    }

    @Test
    void toolsSpeakTheGrammarOfAddresses() throws IOException {
        JsonNode found = call("search_items", "{\"region\":[\"DE-TH\"],\"q\":\"Netz\",\"limit\":5}");
        assertThat(found.path("total").asInt()).isOne();
        String id = found.path("items").path(0).path("id").asText();
        assertThat(call("get_item", "{\"id\":\"" + id + "\"}").path("title").asText())
                .isEqualTo("Netz für Erfurt");
        assertThat(call("count_items", "{\"dimension\":\"region\"}").path("values"))
                .hasSize(2);
        assertThat(call("find_names", "{\"q\":\"thür\"}")
                        .path("terms")
                        .path(0)
                        .path("value")
                        .asText())
                .isEqualTo("DE-TH");
        assertThat(call("list_changes", "{\"after\":0}").path("changes")).hasSize(2);
    }

    @Test
    void aWrongArgumentIsToldToTheModel() throws IOException {
        JsonNode result = result("tools/call", "{\"name\":\"search_items\",\"arguments\":{\"regoin\":\"DE-TH\"}}");
        assertThat(result.path("isError").asBoolean()).isTrue();
        assertThat(result.path("content").path(0).path("text").asText()).contains("regoin", "region");
    }

    @Test
    void whatIsNoQuestionIsRefused() throws IOException {
        assertThat(send("nonsense").statusCode()).isEqualTo(400);
        assertThat(send("[]").statusCode()).isEqualTo(400);
        assertThat(send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}")
                        .statusCode())
                .isEqualTo(202);
        assertThat(JSON.readTree(send(message("tools/write", "{}")).body())
                        .path("error")
                        .path("code")
                        .asInt())
                .isEqualTo(-32601);
        assertThat(JSON.readTree(send(message("tools/call", "{\"name\":\"drop\"}"))
                                .body())
                        .has("error"))
                .isTrue();
        assertThat(send(message("ping", "{}"), "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
    }

    private JsonNode call(String tool, String arguments) throws IOException {
        JsonNode result = result("tools/call", "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}");
        assertThat(result.path("isError").asBoolean()).as(result.toString()).isFalse();
        return result.path("structuredContent");
    }

    private JsonNode result(String method, String parameters) throws IOException {
        return JSON.readTree(send(message(method, parameters)).body()).path("result");
    }

    private static String message(String method, String parameters) {
        return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":" + parameters + "}";
    }

    private HttpResponse<byte[]> send(String body, String... headers) {
        return site.send(
                HttpRequest.newBuilder(site.address("/mcp")).POST(HttpRequest.BodyPublishers.ofString(body)), headers);
    }
}
