// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.sources;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.web.address.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the archive cannot be read: another program holds /data/a.db (x) | das Archiv lässt sich nicht lesen: ein anderes Programm benutzt /data/a.db (x)
        the archive cannot be written: it is closed    | das Archiv lässt sich nicht schreiben: es ist geschlossen
        """)
    void saysAFailureInGerman(String kept, String german) {
        assertThat(FailureWords.in(Lang.DE, kept)).isEqualTo(german);
        assertThat(FailureWords.in(Lang.EN, kept)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Connection reset", "PKIX path building failed: x", "", "; ", ": ", "{0} (.*) \\E $1"})
    void leavesAsItIsWhatItDoesNotKnow(String kept) {
        assertThat(FailureWords.in(Lang.DE, kept)).isEqualTo(kept);
    }
}
