// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlMapTest {

    private static YamlMap yaml(String text) {
        return YamlMap.read("test.yaml", text, new Environment(_ -> null), NotedErrors.thrown());
    }

    @Test
    void namesFileLineAndKeyOfAWrongValue() {
        YamlMap map = yaml("server:\n  port: none\n").map("server").orElseThrow();
        assertThatThrownBy(() -> map.integer("port", 0, 65535))
                .isInstanceOf(ConfigError.class)
                .hasMessage("test.yaml:2: 'server.port': expected a whole number from 0 to 65535, found 'none'");
    }

    @Test
    void rejectsAKeyNobodyAskedFor() {
        YamlMap map = yaml("name: a\nnmae: b\n");
        map.text("name");
        assertThatThrownBy(map::end).hasMessage("test.yaml:2: 'nmae': unknown key; known here are name");
    }

    @Test
    void saysWhichKeyIsMissingAndWhere() {
        assertThatThrownBy(() -> yaml("\nname: a\n").text("title"))
                .hasMessage("test.yaml:2: 'title': this key is missing");
    }

    @Test
    void saysWhereTheYamlIsBroken() {
        assertThatThrownBy(() -> yaml("a: 1\nb: [1,\n"))
                .isInstanceOf(ConfigError.class)
                .hasMessageStartingWith("test.yaml:3: not valid YAML");
    }

    @Test
    void rejectsTheSameKeyTwice() {
        assertThatThrownBy(() -> yaml("a: 1\nb: 2\na: 3\n"))
                .hasMessage("test.yaml:3: 'a': this key stands here a second time");
    }

    @ParameterizedTest
    @CsvSource({"90s,PT1M30S", "15m,PT15M", "6h,PT6H", "30d,PT720H"})
    void readsLengthsOfTime(String text, Duration expected) {
        assertThat(yaml("d: " + text).duration("d")).isEqualTo(expected);
    }

    @Test
    void letsTheEnvironmentOverrideAKey() {
        Map<String, String> environment = Map.of("AMTSBLICK_SERVER_PORT", "9090");
        YamlMap root = YamlMap.read(
                "test.yaml", "server:\n  port: 8080\n", new Environment(environment::get), NotedErrors.thrown());
        assertThat(root.map("server").orElseThrow().integer("port", 0, 65535)).isEqualTo(9090);
    }

    @Test
    void refusesAnAddressWithoutHost() {
        assertThatThrownBy(() -> yaml("u: ftp://example.org/").uri("u"))
                .hasMessageContaining("expected an address with http:// or https://");
    }
}
