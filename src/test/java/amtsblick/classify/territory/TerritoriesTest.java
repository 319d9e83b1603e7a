// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.config.ConfigFolder;
import amtsblick.news.Territory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoriesTest {
    private static final Territories SHIPPED = Territories.of(ConfigFolder.defaults());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "05, 05",
        "053, 053",
        "05315, 05315",
        "05315000, 05315000",
        "053150000000, 05315000",
        "064350014014, 06435014",
        "0531, ",
        "05315a00, ",
        "053150000, "
    })
    void readsAnAgsOrAnArs(String typed, String ags) {
        assertThat(Territories.ags(typed).orElse(null)).isEqualTo(ags);
    }

    @Test
    void aKeyOfTwoDigitsIsTheWholeLand() {
        assertThat(SHIPPED.ofKeys(List.of("05"))).isEqualTo(Territory.ofRegions(List.of("DE-NW")));
    }

    @Test
    void theBeginningOfAKeyHoldsItsCountyAndMunicipalities() {
        Territory county = SHIPPED.ofKeys(List.of("01054"));
        assertThat(county.regions()).isEmpty();
        assertThat(county.places()).containsOnlyKeys("DE-SH");
        assertThat(county.places().get("DE-SH"))
                .contains("Kreis Nordfriesland", "Husum")
                .doesNotContain("Kiel");
    }

    @Test
    void thoseLikeAMunicipalityAreOfItsLandAndAboutItsSize() {
        assertThat(SHIPPED.hasArea("wie-05554004")).isTrue();
        assertThat(SHIPPED.areaName("wie-05554004", Locale.GERMAN)).isEqualTo("Kommunen wie Ahaus");
        assertThat(SHIPPED.areaName("wie-05554004", Locale.ENGLISH)).isEqualTo("Municipalities like Ahaus");
        Territory alike = SHIPPED.ofAreas(List.of("wie-05554004"));
        assertThat(alike.places()).containsOnlyKeys("DE-NW");
        assertThat(alike.places().get("DE-NW"))
                .contains("Ahaus", "Borken", "Coesfeld")
                .doesNotContain("Köln", "Heek");
    }

    @ParameterizedTest
    @CsvSource({"wie-99999999", "wie-05554", "wie-05", "wie-", "wie-02000000x"})
    void nothingIsLikeWhatIsNoMunicipality(String id) {
        assertThat(SHIPPED.hasArea(id)).isFalse();
        assertThat(SHIPPED.ofAreas(List.of(id))).isEqualTo(Territory.NOWHERE);
    }

    @Test
    void aCityThatIsALandIsFoundByItsRegion() {
        assertThat(SHIPPED.ofKeys(List.of("02000000")).regions()).containsExactly("DE-HH");
    }

    @Test
    void knowsNoKeyThatNobodyBears() {
        assertThat(SHIPPED.hasKey("05315000")).isTrue();
        assertThat(SHIPPED.hasKey("17")).isFalse();
        assertThat(SHIPPED.hasKey("05999000")).isFalse();
    }

    @Test
    void namesTheKeyOfALabelAsDcatApDeDoes() {
        assertThat(SHIPPED.geocoded(List.of("DE-NW"), List.of("Köln")))
                .containsExactly(
                        new Territories.Geocoded(
                                "Köln",
                                "05315000",
                                "http://dcat-ap.de/def/politicalGeocoding/municipalityKey/05315000"),
                        new Territories.Geocoded(
                                "DE-NW", "05", "http://dcat-ap.de/def/politicalGeocoding/stateKey/05"));
        assertThat(SHIPPED.geocoded(List.of("DE-HE"), List.of("Landkreis Fulda")))
                .extracting(Territories.Geocoded::uri)
                .first()
                .isEqualTo("http://dcat-ap.de/def/politicalGeocoding/districtKey/06631");
        assertThat(SHIPPED.geocoded(List.of("CH-ZH"), List.of("Winterthur"))).isEmpty();
    }

    @Test
    void theSmallerOfTwoNamesakesOfOneLandIsNotShownNewsOfTheLarger() {
        assertThat(SHIPPED.geocoded(List.of("DE-NI"), List.of("Winsen")))
                .extracting(Territories.Geocoded::ags)
                .first()
                .isEqualTo("03353040");
        assertThat(SHIPPED.ofKeys(List.of("03353040")).places().get("DE-NI")).contains("Winsen");
        assertThat(SHIPPED.hasKey("03351024")).isTrue();
        assertThat(SHIPPED.ofKeys(List.of("03351024")).places().getOrDefault("DE-NI", Set.of()))
                .doesNotContain("Winsen");
        assertThat(SHIPPED.ofKeys(List.of("03351")).places().get("DE-NI"))
                .contains("Celle")
                .doesNotContain("Winsen");
    }

    @Test
    void citiesAreThoseOfTheirSizeInAllLaender() {
        Territory cities = SHIPPED.ofAreas(List.of("grossstaedte"));
        assertThat(cities.regions()).contains("DE-BE", "DE-HH");
        assertThat(cities.places().get("DE-HE")).contains("Kassel", "Wiesbaden").doesNotContain("Fulda");
    }

    @Test
    void municipalitiesLikeMineAreOfItsLandAndSize() {
        Territory like = SHIPPED.ofAreas(List.of("kommunen-wie-marburg"));
        assertThat(like.places()).containsOnlyKeys("DE-HE");
        assertThat(like.places().get("DE-HE"))
                .contains("Marburg an der Lahn", "Fulda")
                .doesNotContain("Kassel", "Amöneburg");
    }

    @Test
    void everyShippedAreaHoldsSomething() {
        assertThat(SHIPPED.areas())
                .contains("norddeutschland", "metropolregion-nuernberg")
                .allSatisfy(area -> {
                    assertThat(SHIPPED.ofAreas(List.of(area)).isEmpty())
                            .as(area)
                            .isFalse();
                    assertThat(SHIPPED.areaName(area, Locale.ENGLISH)).isNotBlank();
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "regions: [DE-XX] | areas.yaml:2: 'areas.regions': expected codes of states.tsv, found 'DE-XX'",
                "keys: ['0531'] | areas.yaml:2: 'areas.keys': expected 2, 3, 5 or 8 digits, found '0531'",
                "like: '05315' | areas.yaml:2: 'areas.like': expected the 8 digits of a municipality, found '05315'",
                "population: {} | areas.yaml:2: 'areas.id': 'mine' needs regions, keys, population or like",
                "size: 3 | areas.yaml:2"
            })
    void tellsWhereAnAreaIsWrong(String line, String message) throws IOException {
        Files.writeString(folder.resolve("areas.yaml"), "areas:\n  - {id: mine, de: Meins, en: Mine, " + line + "}\n");
        assertThatThrownBy(() -> Territories.of(ConfigFolder.of(folder, _ -> null)))
                .hasMessageContaining(message);
    }
}
