// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.web.address.Lang;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys(Lang.EN).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(keys(Lang.DE).stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyTextCanBeFilledIn(Lang lang) throws IOException {
        for (String key : keys(lang).stringPropertyNames()) {
            if (keys(lang).getProperty(key).matches("(?s).*\\{\\d.*")) {
                assertThat(Messages.in(lang).get(key, 1L, 2L, 3L, 4L, 5L))
                        .as(key)
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void everyTextThatATemplateAsksForIsThere() throws IOException {
        Pattern asked = Pattern.compile("(text|count)\\(\"([a-z0-9.]+)\"[,)]");
        try (Stream<Path> templates = Files.walk(Path.of("templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                asked.matcher(Files.readString(template))
                        .results()
                        .map(key -> key.group(1).equals("count") ? key.group(2) + ".other" : key.group(2))
                        .forEach(key -> assertThat(Messages.in(Lang.DE).has(key))
                                .as(template + " asks for " + key)
                                .isTrue());
            }
        }
    }

    @Test
    void groupsNumbersAsTheLanguageDoes() {
        assertThat(Messages.in(Lang.DE).count("status.items", 1234)).isEqualTo("1.234 Meldungen");
        assertThat(Messages.in(Lang.EN).count("status.items", 1234)).isEqualTo("1,234 headlines");
        assertThat(Messages.in(Lang.DE).count("status.items", 1)).isEqualTo("1 Meldung");
    }

    private static Properties keys(Lang lang) throws IOException {
        Properties keys = new Properties();
        String file = "messages_" + lang.code() + ".properties";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            keys.load(in);
        }
        return keys;
    }
}
