// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void everyLetterKeepsItsPlaceInLowerCase() {
        assertThat(Letters.lower("ÄRGER in İstanbul")).isEqualTo("ärger in istanbul");
        assertThat(Letters.lower("\uD801\uDC00")).isEqualTo("\uD801\uDC28");
    }

    @Test
    void writesUmlautsAsAddressesDo() {
        assertThat(Letters.transcribed("größe in köln")).isEqualTo("groesse in koeln");
    }
}
