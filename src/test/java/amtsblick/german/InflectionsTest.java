// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.german.Inflections.Form;
import org.junit.jupiter.api.Test;

class InflectionsTest {
    @Test
    void knowsTheFormsOfAName() {
        assertThat(Inflections.of("Köln"))
                .containsEntry("Köln", Form.NAME)
                .containsEntry("Kölns", Form.GENITIVE)
                .containsEntry("Kölner", Form.ADJECTIVE);
        assertThat(Inflections.of("Göttingen")).containsKeys("Göttingens", "Göttinger");
        assertThat(Inflections.of("Hannover")).containsEntry("Hannoveraner", Form.ADJECTIVE);
    }

    @Test
    void addsNoSToASibilant() {
        assertThat(Inflections.of("Mainz")).doesNotContainKey("Mainzs");
    }
}
