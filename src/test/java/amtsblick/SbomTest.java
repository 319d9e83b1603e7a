// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the bill of materials says of each component what BSI TR-03183-2 v2.1 asks for (5.2.2, annex 8.2). */
class SbomTest {
    private static final String MAVENS = """
            {"bomFormat":"CycloneDX","specVersion":"1.6",
             "metadata":{"component":{"type":"library","bom-ref":"us","group":"de.amtsblick","name":"amtsblick","version":"0.1.0",
               "licenses":[{"license":{"id":"EUPL-1.2"}}]}},
             "components":[
               {"type":"library","bom-ref":"driver","group":"org.xerial","name":"sqlite-jdbc","version":"3.54.1.0",
                "licenses":[{"license":{"id":"Apache-2.0"}}]},
               {"type":"library","bom-ref":"two","group":"ch.qos.logback","name":"logback-core","version":"1.6.6","publisher":"QOS.ch",
                "licenses":[{"license":{"id":"EPL-2.0"}},{"license":{"name":"GPL-2.0-with-classpath-exception"}}],
                "externalReferences":[{"type":"website","url":"http://logback.qos.ch/logback-core"}]}],
             "dependencies":[{"ref":"us","dependsOn":["driver","two"]},{"ref":"driver","dependsOn":[]},{"ref":"two","dependsOn":[]}]}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void assemble() throws IOException {
        for (String path : List.of("amtsblick.jar", "lib/sqlite-jdbc-3.54.1.0.jar", "lib/logback-core-1.6.6.jar")) {
            jar(file(path));
        }
        Files.writeString(file("java/lib/modules"), "classes");
        Files.writeString(file("java/release"), "JAVA_VERSION=\"25.0.3\"\n");
        Files.writeString(file("native/libsqlitejdbc.so"), "code");
        Files.writeString(file("bom.json"), MAVENS);
    }

    @Test
    void everyComponentSaysWhoseItIsWhichFileAndUnderWhichLicence() throws Exception {
        JsonNode bom = made();
        assertThat(bom.at("/metadata/timestamp").asText()).isEqualTo("2026-01-02T03:04:00Z");
        assertThat(bom.at("/metadata/manufacturer/contact/0/email").asText()).isEqualTo("sbom@example.org");
        List<JsonNode> all = new ArrayList<>(List.of(bom.at("/metadata/component")));
        bom.get("components").forEach(all::add);
        assertThat(all)
                .extracting(each -> each.at("/properties/0/value").asText())
                .containsExactly(
                        "amtsblick.jar",
                        "sqlite-jdbc-3.54.1.0.jar",
                        "logback-core-1.6.6.jar",
                        "modules",
                        "libsqlitejdbc.so");
        assertThat(all).allSatisfy(each -> {
            assertThat(each.at("/manufacturer/name").asText()).isNotBlank();
            assertThat(each.at("/manufacturer/url/0").asText()
                            + each.at("/manufacturer/contact/0/email").asText())
                    .isNotBlank();
            assertThat(each.at("/licenses/0/acknowledgement").asText()).isEqualTo("concluded");
            assertThat(each.get("hashes")).hasSize(1);
            assertThat(each.at("/hashes/0/content").asText()).hasSize(128);
            assertThat(each.get("externalReferences"))
                    .anySatisfy(reference -> assertThat(reference.get("hashes")).isEqualTo(each.get("hashes")));
            assertThat(each.get("properties").findValuesAsText("name"))
                    .containsExactly(
                            "bsi:component:filename",
                            "bsi:component:executable",
                            "bsi:component:archive",
                            "bsi:component:structured");
        });
    }

    @Test
    void severalLicencesAreAChoiceAndWhatMavenDoesNotKnowIsADependencyAsWell() throws Exception {
        JsonNode bom = made();
        assertThat(bom.at("/components/1/licenses/0/expression").asText())
                .isEqualTo("EPL-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0");
        List<String> refs = StreamSupport.stream(bom.get("components").spliterator(), false)
                .map(each -> each.get("bom-ref").asText())
                .toList();
        assertThat(bom.at("/dependencies/0/dependsOn"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(refs);
        assertThat(bom.get("dependencies").findValuesAsText("ref")).containsAll(refs);
    }

    private JsonNode made() throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "docs/deploy/Sbom.java",
                file("bom.json").toString(),
                folder.toString());
        java.environment().put("SBOM_CREATOR", "sbom@example.org");
        Process process = java.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return new ObjectMapper().readTree(folder.resolve("amtsblick.cdx.json").toFile());
    }

    private Path file(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return file;
    }

    private static void jar(Path file) throws IOException {
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
            ZipEntry manifest = new ZipEntry("META-INF/MANIFEST.MF");
            manifest.setTimeLocal(LocalDateTime.of(2026, 1, 2, 3, 4));
            jar.putNextEntry(manifest);
        }
    }
}
