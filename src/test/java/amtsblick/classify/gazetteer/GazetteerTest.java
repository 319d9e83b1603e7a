// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.classify.text.HeadlineWords;
import amtsblick.config.ConfigFolder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Gazetteer SHIPPED =
            GazetteerFiles.read(ConfigFolder.defaults()).gazetteer();

    @ParameterizedTest
    @CsvSource({
        "Solingen, NAME, Solingen",
        "Solingens, GENITIVE, Solingen",
        "Solinger, ADJECTIVE, Solingen",
        "Zürcher, ADJECTIVE, Zürich",
        "Bad Homburgs, GENITIVE, Bad Homburg vor der Höhe",
        "Castrop-Rauxeler, ADJECTIVE, Castrop-Rauxel",
        "St. Augustin, NAME, Sankt Augustin",
        "NRW, NAME, Nordrhein-Westfalen"
    })
    void knowsANameInAllItsForms(String printed, Mention.Usage usage, String label) {
        Mention mention = SHIPPED.at(HeadlineWords.of(printed), 0).orElseThrow();
        assertThat(mention.usage()).isEqualTo(usage);
        assertThat(mention.first().label()).isEqualTo(label);
        assertThat(mention.to()).isEqualTo(HeadlineWords.of(printed).size());
    }

    @Test
    void knowsAnAbbreviationOnlyAsPrinted() {
        assertThat(SHIPPED.at(HeadlineWords.of("Nrw"), 0)).isEmpty();
    }

    @Test
    void prefersTheLongestNameAndItsPlainestForm() {
        Entity town = Entity.place("Neustadt", List.of("DE-SN"), 1_000, Entity.Likeness.NONE);
        Entity other = Entity.place("Neustadt Nord", List.of("DE-BY"), 500, Entity.Likeness.NONE);
        Entity namesake = Entity.place("Neustadts", List.of("DE-HE"), 10, Entity.Likeness.NONE);
        Gazetteer gazetteer = new Gazetteer.Builder()
                .name("Neustadt", town)
                .name("Neustadt Nord", other)
                .name("Neustadts", namesake)
                .build();
        assertThat(gazetteer.at(HeadlineWords.of("Neustadt Nord"), 0).map(Mention::first))
                .contains(other);
        assertThat(gazetteer.at(HeadlineWords.of("Neustadts Rat"), 0).map(Mention::candidates))
                .isEqualTo(Optional.of(List.of(namesake)));
    }
}
