// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TongueTest {
    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource({
        "de, Die Gemeinde öffnet ihr Archiv für alle, de",
        "de, La commune ouvre ses archives à tous les habitants, fr",
        "de, Il comune apre gli archivi della città, it",
        "de, The town opens its archive to all, en",
        "fr, Die Gemeinde öffnet ihr Archiv für alle, de",
        "fr, Réforme des archives, fr",
        "de-CH, Neues vom Archiv, de-CH",
        "de-CH, Les archives de la ville, fr",
        "en, Save the Date: Archivtag mit der Stadt und dem Kreis, de",
        "de, Save the Date: Archivtag 2027, de",
        "de, Rat stimmt der Software Of the People zu, de",
        "de, Open Data Portal, de",
        "nl, De gemeente opent het archief voor de burgers, nl",
        "de, '', de"
    })
    void believesTheSourceUnlessTheTextPlainlySpeaksAnotherLanguage(String declared, String text, String spoken) {
        assertThat(Tongue.spoken(declared, text)).isEqualTo(spoken);
    }
}
