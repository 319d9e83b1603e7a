// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.classify.gazetteer.Entity;
import amtsblick.classify.gazetteer.GazetteerFiles;
import amtsblick.classify.gazetteer.Publisher;
import amtsblick.config.ConfigFolder;
import amtsblick.news.label.Level;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishersTest {
    private static final GazetteerFiles.Names NAMES = GazetteerFiles.read(ConfigFolder.defaults());
    private final Publishers publishers = Publishers.of(ConfigFolder.defaults(), NAMES.hosts());

    @ParameterizedTest
    @CsvSource({
        "stmd.bayern.de, DE-BY, state",
        "www.bsi.bund.de, DE, federal",
        "land.nrw, DE-NW, state",
        "www.bundeskanzleramt.gv.at, AT, foreign",
        "digital-strategy.ec.europa.eu, EU, eu",
        "akdb.de, DE-BY, municipal",
        "kreis-freising.de, DE-BY, municipal",
        "www.landkreis-stade.de, DE-NI, municipal",
        "stadt-koeln.de, DE-NW, municipal",
        "bonn.de, DE-NW, municipal",
        "frankfurt-oder.de, DE-BB, municipal",
        "bad-homburg.de, DE-HE, municipal",
        "op-marburg.de, DE-HE,",
        "leipziger-zeitung.de, DE-SN,",
        "weser-kurier.de, DE-HB,",
        "wissen.de, DE,",
        "graz.at, AT-6, foreign",
        "www.stadt-zuerich.ch, CH-ZH, foreign",
        "salzburger-blatt.at, AT-5,",
        "freiburg.ch, CH-FR, foreign",
        "hamburg-blatt.ch, CH,",
        "zeitung.ch, CH,",
        "salzburg.gv.at, AT-5, foreign",
        "heise.de, DE,",
        "dewezet.de, DE-NI,",
        "ulm.tv, DE-BW,",
        "gruene-bad-kissingen.de, DE-BY,",
        "spd-kreis-badkreuznach.de, DE-RP,",
        "fdp-fraktion-lsa.de, DE-ST,",
        "gemeindetag-bw.de, DE-BW, association",
        "secunet.com, DE, industry",
        "example.org, DE,"
    })
    void knowsAPublisherByItsHost(String host, String region, String level) {
        Publisher publisher = publishers.byHost(host);
        assertThat(publisher.region()).isEqualTo(region);
        assertThat(publisher.level()).isEqualTo(Optional.ofNullable(level).flatMap(Level::of));
    }

    @ParameterizedTest
    @CsvSource({"kreis-freising.de, Landkreis Freising", "bonn.de, Bonn", "stadt-trier.de, Trier"})
    void knowsThePlaceThatAHostBelongsTo(String host, String place) {
        assertThat(publishers.home(publishers.byHost(host)).places())
                .extracting(Entity::label)
                .containsExactly(place);
    }
}
