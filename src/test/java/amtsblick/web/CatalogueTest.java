// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Samples;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue has what DCAT-AP.de 3.0 demands and its conventions recommend. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueTest {
    private TestSite site;
    private JsonNode catalogue;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        site = new TestSite(
                folder, false, List.of(Samples.item("a", "Netz", "", "2025-06-30", Samples.labels("DE-TH"))));
        assertThat(site.get("/catalog.jsonld")
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow())
                .startsWith("application/ld+json");
        catalogue = new ObjectMapper().readTree(site.text("/catalog.jsonld"));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void aCatalogueSaysWhatAndWhoseItIs() {
        assertThat(names(catalogue))
                .contains("dct:title", "dct:description", "dct:publisher", "dcat:dataset", "foaf:homepage");
        assertThat(catalogue.path("@type").asText()).isEqualTo("dcat:Catalog");
        assertThat(catalogue.path("dct:publisher").path("foaf:name").asText()).isEqualTo("Stadt Ahausen");
    }

    @Test
    void eachDatasetSaysWhatItIsAndWhomToAsk() {
        assertThat(catalogue.path("dcat:dataset")).hasSize(18).allSatisfy(dataset -> {
            assertThat(names(dataset))
                    .contains(
                            "dct:title",
                            "dct:description",
                            "dct:publisher",
                            "dcat:contactPoint",
                            "dcat:theme",
                            "dcat:keyword",
                            "dcat:landingPage",
                            "dct:identifier",
                            "dct:modified",
                            "dcat:distribution");
            assertThat(names(dataset.path("dcat:contactPoint"))).containsAnyOf("vcard:hasEmail", "vcard:hasURL");
        });
        assertThat(catalogue.path("dcat:dataset").findValuesAsText("dct:identifier"))
                .doesNotHaveDuplicates();
    }

    @Test
    void eachLandIsNamedByItsOfficialAddressAndNothingThatIsOutOfUse() {
        assertThat(catalogue.findValues("dct:spatial"))
                .extracting(where -> where.path("@id").asText())
                .contains("http://dcat-ap.de/def/politicalGeocoding/stateKey/16");
        assertThat(catalogue.findValues("dcatde:politicalGeocodingURI")).isEmpty();
    }

    @Test
    void eachFormHasAnAddressThatAnswersALicenceAndAFormatOfTheList() {
        for (JsonNode dataset : catalogue.path("dcat:dataset")) {
            assertThat(dataset.path("dcat:distribution")).isNotEmpty().allSatisfy(form -> {
                String address = form.path("dcat:accessURL").path("@id").asText();
                String path = address.substring("https://news.example".length());
                var response = site.get(path);
                assertThat(response.statusCode()).as(address).isEqualTo(200);
                assertThat(form.path("dcat:mediaType").path("@id").asText())
                        .endsWith(response.headers()
                                .firstValue("Content-Type")
                                .orElseThrow()
                                .replaceFirst(";.*", ""));
                assertThat(form.path("dct:license").path("@id").asText()).startsWith("http://dcat-ap.de/def/licenses/");
                assertThat(form.path("dct:format").path("@id").asText())
                        .startsWith("http://publications.europa.eu/resource/authority/file-type/");
            });
        }
    }

    @Test
    void isValidByTheShapesOfTheProfile() {
        Graph shapes = RDFDataMgr.loadGraph("amtsblick/web/dcat-ap-de.ttl");
        Graph said = RDFParser.create()
                .fromString(site.text("/catalog.jsonld"))
                .lang(Lang.JSONLD)
                .toGraph();
        assertThat(ShaclValidator.get().validate(shapes, said).getEntries())
                .extracting(entry -> entry.focusNode() + " " + entry.resultPath() + ": " + entry.message())
                .isEmpty();
        assertThat(said.size()).as("what was looked at").isGreaterThan(500);
    }

    @Test
    void ourLabelsAreFreeAndContainNothingOfOthers() {
        JsonNode labels =
                catalogue.path("dcat:dataset").path(0).path("dcat:distribution").path(0);
        assertThat(labels.path("dct:license").path("@id").asText()).endsWith("/cc-zero");
        String path = labels.path("dcat:accessURL").path("@id").asText().substring("https://news.example".length());
        assertThat(site.text(path)).contains("DE-TH").doesNotContain("Netz");
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }
}
