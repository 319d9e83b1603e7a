// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.slug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import amtsblick.archive.Samples;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.web.TestSite;
import amtsblick.web.address.SelectionAddress;
import amtsblick.web.slug.Dossiers.Found;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which selections have a readable address, and which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossiersTest {
    private TestSite site;
    private Dossiers dossiers;

    @BeforeAll
    void start(@TempDir Path folder) {
        NewsItem ahaus = Samples.item(
                "ahaus",
                "Titel",
                "",
                "2025-06-30",
                Samples.labels(List.of("DE-NW"), List.of("Ahaus"), "report", List.of("ai")));
        site = new TestSite(folder, false, List.of(ahaus, Samples.item("a", "Titel")));
        dossiers = new Dossiers(site.site());
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "REGION, thueringen, region=DE-TH",
        "REGION, kanton-zuerich, region=CH-ZH",
        "TOPIC, register, topic=registers",
        "TOPIC, online-dienste, topic=online-services",
        "KIND, vereinbarung, kind=agreement",
        "AREA, norddeutschland, area=norddeutschland",
        "SOURCE, example, source=example",
        "PLACE, ahaus, ags=05554004",
        "PLACE, kreis-borken, ags=05554",
        "PLACE, borken-hessen, ags=06634001",
        "PLACE, muenchen, ags=09162000",
        "PLACE, einfeld, region=DE-SH&place=Einfeld",
        "PLACE, graz, region=AT-6&place=Graz"
    })
    void areSpelledByTheirGermanNames(Dimension dimension, String slug, String parameters) {
        Dossier dossier = one(dimension, slug);
        assertThat(dossier.path()).endsWith("/" + slug);
        assertThat(SelectionAddress.print("", dossier.selection(), Optional.empty()))
                .isEqualTo("?" + parameters);
    }

    @ParameterizedTest
    @CsvSource({
        "REGION, Thüringen, /region/thueringen",
        "REGION, DE-TH, /region/thueringen",
        "KIND, Start, /art/neuer-dienst",
        "KIND, position, /art/stellungnahme",
        "REGION, NRW, /region/nordrhein-westfalen",
        "TOPIC, registers, /thema/register",
        "KIND, Vereinbarung, /art/vereinbarung",
        "PLACE, Ahaus, /ort/ahaus",
        "PLACE, 05554, /ort/kreis-borken",
        "PLACE, frankfurt, /ort/frankfurt-am-main",
        "PLACE, Marburg, /ort/marburg-an-der-lahn",
        "PLACE, Hamburg, /region/hamburg",
        "PLACE, hamburg, /region/hamburg"
    })
    void areKnownByOtherNamesToo(Dimension dimension, String typed, String path) {
        assertThat(dossiers.find(dimension, typed))
                .isInstanceOfSatisfying(
                        Found.Elsewhere.class,
                        found -> assertThat(found.dossier().path()).isEqualTo(path));
    }

    @Test
    void leaveTheChoiceBetweenPlacesOfOneName() {
        assertThat(dossiers.find(Dimension.PLACE, "borken"))
                .isInstanceOfSatisfying(
                        Found.Several.class,
                        found -> assertThat(found.dossiers())
                                .extracting(Dossier::path)
                                .startsWith("/ort/borken-nordrhein-westfalen", "/ort/borken-hessen")
                                .contains("/ort/kreis-borken"));
    }

    @Test
    void suggestWhatIsSpeltAlike() {
        assertThat(dossiers.find(Dimension.PLACE, "ahauss"))
                .isInstanceOfSatisfying(
                        Found.None.class,
                        found -> assertThat(found.alike().getFirst().path()).isEqualTo("/ort/ahaus"));
        assertThat(dossiers.find(Dimension.REGION, "turingen"))
                .isInstanceOfSatisfying(
                        Found.None.class,
                        found -> assertThat(found.alike())
                                .extracting(Dossier::path)
                                .contains("/region/thueringen"));
        assertThat(dossiers.find(Dimension.TOPIC, "")).isInstanceOf(Found.None.class);
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void leadOneToOneToTheirSelections(Dimension dimension) {
        if (Dossier.folder(dimension).isPresent()) {
            List<Dossier> all = dossiers.all(dimension);
            assertThat(new HashSet<>(all.stream().map(Dossier::path).toList())).hasSameSizeAs(all);
            all.forEach(dossier ->
                    assertThat(dossiers.of(dimension, dossier.value())).contains(dossier));
            all.forEach(dossier ->
                    assertThat(dossiers.find(dimension, dossier.slug())).isEqualTo(new Found.One(dossier)));
        }
    }

    @Test
    void rollUpFromAPlaceToItsCountyAndLand() {
        assertThat(dossiers.above(one(Dimension.PLACE, "ahaus")))
                .extracting(Dossier::path)
                .containsExactly("/ort/kreis-borken", "/region/nordrhein-westfalen");
        assertThat(dossiers.above(one(Dimension.PLACE, "einfeld")))
                .extracting(Dossier::path)
                .containsExactly("/ort/neumuenster", "/region/schleswig-holstein");
        assertThat(dossiers.above(one(Dimension.PLACE, "graz")))
                .extracting(Dossier::path)
                .hasSize(1);
        assertThat(dossiers.beside(one(Dimension.PLACE, "ahaus")))
                .extracting(Dossier::value)
                .contains("Borken", "Bocholt")
                .doesNotContain("Ahaus", "Kreis Borken");
    }

    @Test
    void tellASiteMapWhatThereIs() {
        assertThat(dossiers.paths())
                .doesNotHaveDuplicates()
                .contains(
                        "/regionen",
                        "/themen",
                        "/region/thueringen",
                        "/thema/register",
                        "/art/vereinbarung",
                        "/ort/ahaus",
                        "/quelle/example",
                        "/vergleich",
                        "/vergleich/register")
                .allSatisfy(path -> assertThat(path).matches("/[a-z0-9/-]+"));
    }

    private Dossier one(Dimension dimension, String slug) {
        return dossiers.find(dimension, slug) instanceof Found.One(Dossier dossier)
                ? dossier
                : fail(slug + " is no dossier");
    }
}
