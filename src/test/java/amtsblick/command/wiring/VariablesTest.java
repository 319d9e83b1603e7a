// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.command.CommandRun;
import amtsblick.config.ConfigFolder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTest {

    @ParameterizedTest
    @CsvSource({
        "AMTSBLICK_SERVER_PROT, AMTSBLICK_SERVER_PORT",
        "AMTSBLICK_CRAWL_INTERVALL, AMTSBLICK_CRAWL_INTERVAL",
        "AMTSBLICK_SERVER_BASE_ADDRESS, AMTSBLICK_SERVER_BASEADDRESS",
        "AMTSBLICK_SERVER_LIMITS_PER_SECOND, AMTSBLICK_SERVER_LIMITS_PERSECOND",
    })
    void aMistypedSettingIsNamedWithTheNearestKnown(String typed, String meant) {
        assertThat(Variables.unknown(List.of(typed)))
                .containsExactly("the variable " + typed + " is not known; is " + meant + " meant?");
    }

    @Test
    void whatIsKnownOrSomebodyElsesIsNoMatter() {
        assertThat(Variables.unknown(
                        List.of("AMTSBLICK_SERVER_PORT", "AMTSBLICK_DATA", "PATH", "AMTSBLICK_NEWSROOM_TOKEN")))
                .isEmpty();
    }

    @Test
    void aSettingThatNeverWasIsToldBySection() {
        assertThat(Variables.unknown(List.of("AMTSBLICK_DISPLAY_BACKGROUND_COLOUR")))
                .singleElement()
                .asString()
                .contains("is not known", "amtsblick.yaml");
    }

    @Test
    void aWrongValueIsNamedByItsVariable() {
        Map<String, String> environment = Map.of("AMTSBLICK_SERVER_PORT", "99999");
        assertThatThrownBy(() -> Settings.read(ConfigFolder.defaults(environment::get)))
                .hasMessage(
                        "the environment: 'AMTSBLICK_SERVER_PORT': expected a whole number from 0 to 65535, found 99999");
    }

    @Test
    void aPortThatIsNoneIsAMistakeAndNoFault() {
        CommandRun run = CommandRun.of("run", "--port", "99999");
        assertThat(run.exit()).isEqualTo(78);
        assertThat(run.err()).contains("--port: expected a whole number from 0 to 65535");
    }
}
