// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.what;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.classify.text.HeadlineWords;
import amtsblick.classify.text.PhraseMatcher;
import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Headline;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermRulesTest {
    @TempDir
    private Path folder;

    @Test
    void asksForAnyAndWithAndAllAndNone() throws IOException {
        String rule =
                "weight: 2\n        any: [Stadt, Kreis]\n        with: [Server*]\n        all: [neu]\n        none: [Umzug]";
        assertThat(weight(rule, "Stadt kauft neu: Server")).isPositive();
        assertThat(weight(rule, "Land kauft neu: Server")).as("any").isZero();
        assertThat(weight(rule, "Stadt kauft neu: Möbel")).as("with").isZero();
        assertThat(weight(rule, "Stadt kauft Server")).as("all").isZero();
        assertThat(weight(rule, "Stadt kauft neu: Server nach Umzug"))
                .as("none")
                .isZero();
    }

    @Test
    void countsTheTitleDoubleAndTheKickerThreefold() throws IOException {
        String rule = "weight: 2\n        any: [Server]";
        assertThat(weight(rule, headline("", "Nichts", "Server"))).isEqualTo(2);
        assertThat(weight(rule, headline("", "Server", ""))).isEqualTo(4);
        assertThat(weight(rule, headline("Server", "Nichts", ""))).isEqualTo(6);
    }

    @Test
    void looksOnlyWhereItIsTold() throws IOException {
        String rule = "weight: 2\n        in: title\n        any: [Server]";
        assertThat(weight(rule, headline("", "Nichts", "Server"))).isZero();
        assertThat(weight(rule, headline("", "Server", ""))).isPositive();
    }

    @Test
    void addsALittleForEveryFurtherWord() throws IOException {
        String rule = "weight: 5\n        any: [Server, Netz, Cloud]";
        assertThat(weight(rule, headline("", "Nichts", "Server, Netz"))).isEqualTo(6);
    }

    @Test
    void namesFileLineAndKeyOfAMistake() {
        assertThatThrownBy(() -> weight("weight: heavy\n        any: [Server]", "Server"))
                .isInstanceOf(ConfigError.class)
                .hasMessageContaining("rules.yaml:6: 'terms.rules.weight': expected a whole number from -9 to 9");
        assertThatThrownBy(() -> weight("weight: 1\n        ani: [Server]", "Server"))
                .hasMessageContaining("rules.yaml:7: 'terms.rules.ani': unknown key; known here are all, any,");
        assertThatThrownBy(() -> weight("weight: 1\n        any: [ab*]", "Server"))
                .hasMessageContaining("rules.yaml:7: 'terms.rules.any': 'ab*' is too short");
        assertThatThrownBy(() -> weight("weight: 1", "Server"))
                .hasMessageContaining("a rule needs words under 'any' or 'all'");
    }

    private double weight(String rule, String title) throws IOException {
        return weight(rule, headline("", title, ""));
    }

    private double weight(String rule, Headline headline) throws IOException {
        String file = "terms:\n  - id: it\n    de: IT\n    en: IT\n    rules:\n      - " + rule + "\n";
        Files.writeString(folder.resolve("rules.yaml"), file);
        PhraseMatcher.Builder phrases = new PhraseMatcher.Builder();
        ConfigFolder config = ConfigFolder.of(folder, _ -> null);
        TermRules rules = TermRules.read(config, "rules.yaml", "terms", phrases);
        return rules.score("it", phrases.build().match(HeadlineWords.of(headline)))
                .map(TermRules.Score::weight)
                .orElse(0.0);
    }

    private static Headline headline(String kicker, String title, String teaser) {
        return new Headline(
                Optional.of(kicker).filter(k -> !k.isEmpty()),
                title,
                teaser,
                URI.create("https://example.org/"),
                Optional.empty(),
                "",
                List.of(),
                Optional.empty());
    }
}
