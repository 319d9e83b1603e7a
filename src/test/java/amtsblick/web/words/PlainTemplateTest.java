// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTemplateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{0} in {1}",
                "{1}: {0}, {1}",
                "Ohne alles",
                "{0}",
                "„{0}“ bis {5}",
                "",
            })
    void areFilledAsAMessageFormatFillsThem(String text) {
        Object[] arguments = {"Gera", "Äpfel {0}", true};
        assertThat(PlainTemplate.of(text).orElseThrow().filled(arguments, Long::toString))
                .isEqualTo(new MessageFormat(text, Locale.GERMAN).format(arguments));
    }

    @Test
    void writeNumbersAsTheyAreTold() {
        assertThat(PlainTemplate.of("{0} von {1}")
                        .orElseThrow()
                        .filled(new Object[] {3, 4_000L}, number -> "<" + number + ">"))
                .isEqualTo("<3> von <4000>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0,choice,0#keine|1#eine}", "it''s {0}", "{10}", "{"})
    void leaveEverythingElseToIt(String text) {
        assertThat(PlainTemplate.of(text)).isEmpty();
    }
}
