// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.command.CommandRun;
import amtsblick.config.ConfigFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTest {
    private static final Pattern NAME = Pattern.compile("AMTSBLICK(_[A-Z0-9]+)++(?!_)");

    @ParameterizedTest
    @CsvSource({
        "AMTSBLICK_SERVER_PROT, AMTSBLICK_SERVER_PORT",
        "AMTSBLICK_CRAWL_INTERVALL, AMTSBLICK_CRAWL_INTERVAL",
        "AMTSBLICK_SERVER_BASE_ADDRESS, AMTSBLICK_SERVER_BASEADDRESS",
        "AMTSBLICK_SERVER_LIMITS_PER_SECOND, AMTSBLICK_SERVER_LIMITS_PERSECOND",
    })
    void aMistypedSettingIsNamedWithTheNearestKnown(String typed, String meant) {
        assertThat(unknown(typed)).containsExactly("the variable " + typed + " is not known; is " + meant + " meant?");
    }

    @Test
    void whatIsKnownOrSomebodyElsesIsNoMatter() {
        assertThat(unknown("AMTSBLICK_SERVER_PORT", "AMTSBLICK_DATA", "PATH", "AMTSBLICK_NEWSROOM_TOKEN"))
                .isEmpty();
    }

    /** README and documentation promise them; what stands behind {@code env:} there is a secret of the reader's own naming. */
    @Test
    void eachThatIsDocumentedIsKnown() throws IOException {
        Map<String, String> documents = new HashMap<>();
        Set<String> documented = new TreeSet<>();
        try (Stream<Path> files = Stream.concat(Stream.of(Path.of("README.md")), Files.walk(Path.of("docs")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                documents.put(file.toString(), text);
                NAME.matcher(text).results().forEach(name -> documented.add(name.group()));
            }
        }
        assertThat(documented).contains("AMTSBLICK_LOG", "AMTSBLICK_SERVER_PORT");
        assertThat(Variables.known(documents, ConfigFolder.defaults())).containsAll(documented);
    }

    @Test
    void whatHoldsASecretOfTheFilesIsKnownByItsName(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("webhooks.yaml"), "webhooks: [{secret: env:AMTSBLICK_PUSH_REFERAT}]");
        Map<String, String> environment = Map.of(
                "AMTSBLICK_PUSH_REFERAT", "x",
                "AMTSBLICK_OPERATORPAGES_TOKEN", "env:AMTSBLICK_OPERATOR_WORD",
                "AMTSBLICK_OPERATOR_WORD", "x");
        assertThat(Variables.unknown(environment, ConfigFolder.of(folder, _ -> null)))
                .isEmpty();
    }

    private static List<String> unknown(String... names) {
        Map<String, String> environment = Stream.of(names).collect(Collectors.toMap(name -> name, _ -> "x"));
        return Variables.unknown(environment, ConfigFolder.defaults());
    }

    @Test
    void aSettingThatNeverWasIsToldBySection() {
        assertThat(unknown("AMTSBLICK_DISPLAY_BACKGROUND_COLOUR"))
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
