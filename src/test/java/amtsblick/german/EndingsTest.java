// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingsTest {
    @ParameterizedTest
    @CsvSource({
        "Ministeriums, ministerium",
        "Förderungen, förderung",
        "Straßen, strass",
        "Häuser, häuser",
        "Kommunale, kommunal"
    })
    void cutsOneEndingOffALongerWord(String word, String cut) {
        assertThat(Endings.cut(word)).isEqualTo(cut);
    }
}
