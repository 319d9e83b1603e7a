// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.config.ConfigError;
import amtsblick.config.ConfigFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void theDefaultsOfTheJarAreComplete() {
        Settings settings = Settings.read(ConfigFolder.defaults());
        assertThat(settings.data()).isEqualTo(Path.of("data"));
        assertThat(settings.crawling()).isTrue();
        assertThat(settings.contact()).isEmpty();
        assertThat(settings.web().host()).isEqualTo("127.0.0.1");
        assertThat(settings.web().port()).isEqualTo(8080);
        assertThat(settings.web().base()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.crawl().interval()).isEqualTo(Duration.ofHours(1));
        assertThat(settings.fetch().hostDelay()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.web().operatorPages()).isEmpty();
        assertThat(settings.web().keep().crawlLog()).isEqualTo(Duration.ofDays(30));
        assertThat(settings.web().keep().operatorLog()).isEqualTo(Duration.ofDays(1095));
        assertThat(settings.fetch().userAgent()).matches("Amtsblick/\\S+ \\(\\+http://localhost:8080\\)");
    }

    @Test
    void aVariableOverridesAKey() {
        Map<String, String> environment =
                Map.of("AMTSBLICK_SERVER_PORT", "9090", "AMTSBLICK_CONTACT", "post@example.org");
        Settings settings = Settings.read(ConfigFolder.defaults(environment::get));
        assertThat(settings.web().port()).isEqualTo(9090);
        assertThat(settings.fetch().userAgent()).endsWith("(+post@example.org)");
    }

    @Test
    void operatorPagesWantASecretThatIsHardToGuessOrAProxyThatIsNamed() {
        assertThatThrownBy(() -> with("AMTSBLICK_OPERATORPAGES_TOKEN", "offen in der Datei"))
                .hasMessageContaining("TOKEN': expected env:NAME or file:");
        assertThatThrownBy(() -> with("AMTSBLICK_OPERATORPAGES_TOKEN", "env:WORT", "WORT", "zu kurz"))
                .hasMessageContaining("TOKEN': too easy to guess")
                .hasMessageNotContaining("zu kurz");
        assertThatThrownBy(() -> with("AMTSBLICK_OPERATORPAGES_TRUSTEDHEADER", "Remote-User"))
                .hasMessageContaining("server.proxies must name the proxy");
        Settings token = with("AMTSBLICK_OPERATORPAGES_TOKEN", "env:WORT", "WORT", "lang genug und geheim");
        assertThat(token.web().operatorPages()).isPresent();
        assertThat(token.toString()).doesNotContain("lang genug");
    }

    @Test
    void theStoreOfSeveralMachinesIsAnAddressThatTellsNoSecret() {
        for (String wrong : List.of(
                "jdbc:postgresql://kim:geheim@db.example/news",
                "jdbc:postgresql://db.example/news?password=geheim",
                "jdbc:postgresql://db.example/news?ssl=true&user=kim&Password=geheim")) {
            assertThatThrownBy(() -> with("AMTSBLICK_ARCHIVE_STORE", wrong))
                    .hasMessageContaining("STORE': user and password do not stand in the address")
                    .hasMessageNotContaining("geheim");
        }
        for (String wrong :
                List.of("postgresql://db.example/news", "jdbc:postgresql:news", "jdbc:mysql://db/news", "x")) {
            assertThatThrownBy(() -> with("AMTSBLICK_ARCHIVE_STORE", wrong))
                    .hasMessageContaining("STORE': expected jdbc:postgresql://host:5432/database");
        }
        String url = "jdbc:postgresql://db.example:5433/news?currentSchema=amt";
        Settings settings =
                with("AMTSBLICK_ARCHIVE_STORE", url, "AMTSBLICK_ARCHIVE_PASSWORD", "env:WORT", "WORT", "geheim");
        assertThat(settings.place().server())
                .hasValueSatisfying(server -> assertThat(server.url()).isEqualTo(url));
        assertThat(settings.toString())
                .contains("PostgreSQL at db.example:5433/news")
                .doesNotContain("geheim");
        assertThat(Settings.read(ConfigFolder.defaults()).place().server()).isEmpty();
    }

    @Test
    void theIndexOfSeveralMachinesIsAnAddressThatTellsNoSecret() {
        assertThatThrownBy(() -> with("AMTSBLICK_ARCHIVE_INDEX", "https://kim:geheim@search.example:9200"))
                .hasMessageContaining("INDEX': user and password do not stand in the address")
                .hasMessageNotContaining("geheim");
        for (String wrong :
                List.of("search.example:9200", "ftp://search.example", "https://search.example/News", "x y")) {
            assertThatThrownBy(() -> with("AMTSBLICK_ARCHIVE_INDEX", wrong))
                    .hasMessageContaining("INDEX': expected https://host:9200");
        }
        Settings settings = with(
                "AMTSBLICK_ARCHIVE_INDEX",
                "https://search.example:9200/amt",
                "AMTSBLICK_ARCHIVE_INDEXUSER",
                "kim",
                "AMTSBLICK_ARCHIVE_INDEXPASSWORD",
                "env:WORT",
                "WORT",
                "geheim");
        assertThat(settings.place().index())
                .hasValueSatisfying(server -> assertThat(server.prefix()).isEqualTo("amt"));
        assertThat(settings.toString())
                .contains("OpenSearch at search.example:9200")
                .doesNotContain("geheim");
        assertThat(settings.withData(Path.of("elsewhere")).place().index()).isPresent();
        assertThat(Settings.read(ConfigFolder.defaults()).place().index()).isEmpty();
    }

    @Test
    void eachServerMayBeSeveralMachines() {
        Settings settings = with(
                "AMTSBLICK_ARCHIVE_STORE",
                "jdbc:postgresql://one.example:5433,two.example/news",
                "AMTSBLICK_ARCHIVE_INDEX",
                "https://one.example:9200,two.example:9201/amt");
        assertThat(settings.place().server())
                .hasValueSatisfying(server -> assertThat(server.hosts()).isEqualTo(2));
        assertThat(settings.place().index())
                .hasValueSatisfying(server -> assertThat(server.nodes())
                        .extracting(URI::toString)
                        .containsExactly("https://one.example:9200/amt", "https://two.example:9201/amt"));
        assertThat(settings.toString())
                .contains("PostgreSQL at one.example:5433,two.example/news")
                .contains("OpenSearch at one.example:9200,two.example:9201");
        assertThatThrownBy(() -> with("AMTSBLICK_ARCHIVE_STORE", "jdbc:postgresql://one.example,,two.example/news"))
                .hasMessageContaining("STORE': expected jdbc:postgresql://");
        assertThatThrownBy(() -> with("AMTSBLICK_ARCHIVE_INDEX", "https://one.example,kim:geheim@two.example"))
                .hasMessageContaining("INDEX': user and password do not stand in the address")
                .hasMessageNotContaining("geheim");
    }

    private static Settings with(String... variables) {
        Map<String, String> environment = new HashMap<>();
        for (int i = 0; i < variables.length; i += 2) {
            environment.put(variables[i], variables[i + 1]);
        }
        return Settings.read(ConfigFolder.defaults(environment::get));
    }

    @Test
    void anUnknownKeyIsNamedWithFileLineAndWhatIsKnown() throws IOException {
        write(s -> s.replace("  interval: 60m", "  intervall: 60m\n  interval: 60m"));
        assertThatThrownBy(this::read)
                .isInstanceOf(ConfigError.class)
                .hasMessageContaining("amtsblick.yaml:")
                .hasMessageContaining("'crawl.intervall': unknown key; known here are concurrency");
    }

    @Test
    void aWrongValueIsNamedWithWhatWasExpected() throws IOException {
        write(s -> s.replace("hostDelay: 2s", "hostDelay: two"));
        assertThatThrownBy(this::read)
                .hasMessageContaining(
                        "'crawl.hostDelay': expected a number with s, m, h or d, such as 15m, found 'two'");
    }

    @Test
    void theFolderBesideTheJarIsFoundInAReleaseAndInACheckout() throws IOException {
        Path release = Files.createDirectories(folder.resolve("release/config"));
        Path checkout = Files.createDirectories(folder.resolve("checkout/config"));
        Files.createDirectories(folder.resolve("checkout/target"));
        assertThat(Setup.besides(folder.resolve("release/amtsblick.jar"))).contains(release);
        assertThat(Setup.besides(folder.resolve("checkout/target/amtsblick.jar")))
                .contains(checkout);
        assertThat(Setup.besides(folder.resolve("elsewhere/deeper/amtsblick.jar")))
                .isEmpty();
    }

    @Test
    void aMissingFolderIsSaid() {
        assertThatThrownBy(() -> ConfigFolder.of(folder.resolve("nowhere"), _ -> null))
                .hasMessageContaining("there is no folder");
    }

    /** A sentence above each key: the file is its own documentation. */
    @Test
    void everyKeyIsDocumentedInTheFile() {
        List<String> lines = ConfigFolder.defaults().lines("amtsblick.yaml");
        for (int i = 1; i < lines.size(); i++) {
            boolean key =
                    lines.get(i).matches(" *\\w+:.*") && !lines.get(i).matches("(server|crawl|display|operator):");
            if (key) {
                assertThat(lines.get(i - 1).strip()).as(lines.get(i)).startsWith("#");
            }
        }
    }

    private Settings read() {
        return Settings.read(ConfigFolder.of(folder, _ -> null));
    }

    private void write(java.util.function.UnaryOperator<String> change) throws IOException {
        String text = ConfigFolder.defaults().text("amtsblick.yaml");
        Files.writeString(folder.resolve("amtsblick.yaml"), change.apply(text));
    }
}
