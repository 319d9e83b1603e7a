// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.config.ConfigFolder;
import amtsblick.config.Secret;
import amtsblick.news.Rights;
import amtsblick.news.label.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceCatalogueTest {
    private static final String FEED = """
        sources:
          - id: bote
            name: Der Bote
            address: https://bote.example/feed
            kind: feed
            region: DE-TH
            level: press
        """;

    @TempDir
    private Path folder;

    @Test
    void fillsInWhatASourceLeavesOut() {
        Source source = read(FEED).find("bote").orElseThrow();
        assertThat(source.homepage()).hasToString("https://bote.example/");
        assertThat(source.level()).isEmpty();
        assertThat(source.rights()).isEqualTo(Rights.SNIPPET);
        assertThat(source.language()).isEqualTo("de");
        assertThat(source.enabled()).isTrue();
        assertThat(source.privateAllowed()).isFalse();
    }

    @Test
    void needsNoMoreThanAnAddress() {
        Source source = read("sources:\n  - address: https://www.Stadt-Ahaus.example/aktuelles\n")
                .all()
                .getFirst();
        assertThat(source.id()).isEqualTo("stadt-ahaus-example");
        assertThat(source.name()).isEqualTo("stadt-ahaus.example");
        assertThat(source.kind()).isEqualTo(SourceKind.AUTO);
        assertThat(source.region()).isEqualTo("DE");
        assertThat(source.level()).isEmpty();
    }

    @Test
    void readsWhereASourceMayHaveMovedAndIsAnotherSetupThen() {
        Source source = read(FEED + "    movedTo: Neu.example\n").find("bote").orElseThrow();
        assertThat(source.movedTo()).contains("neu.example");
        assertThat(source.setup())
                .isNotEqualTo(read(FEED).find("bote").orElseThrow().setup());
        assertThatThrownBy(() -> read(FEED + "    movedTo: https://neu.example/\n"))
                .hasMessageContaining("movedTo")
                .hasMessageContaining("expected a host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ada:geheim@bote.example/feed",
                "https://geheim@bote.example/feed",
                "https://ada:ge/heim@bote.example/",
                "https://ada:ge@heim@bote.example/"
            })
    void refusesAUserNameInAnAddressWithoutTellingIt(String address) {
        assertThatThrownBy(() -> read(FEED.replace("https://bote.example/feed", address)))
                .hasMessageContaining("sources.yaml:4")
                .hasMessageContaining("address")
                .hasMessageContaining("user name or password")
                .hasMessageNotContaining("heim");
    }

    @Test
    void takesAnAtSignInAPath() {
        assertThat(read("sources:\n  - address: https://social.example/@amt.rss\n")
                        .all())
                .hasSize(1);
    }

    @Test
    void readsHeadersWhoseSecretsStandElsewhere() throws IOException {
        Path file = Files.writeString(folder.resolve("schluessel"), "abc\n");
        Map<String, Secret> headers = read(
                        FEED + "    headers:\n      Authorization: env:BOTE_TOKEN\n      X-Api-Key: file:" + file
                                + "\n      Accept: text/html\n",
                        name -> name.equals("BOTE_TOKEN") ? "Bearer xyz" : null)
                .find("bote")
                .orElseThrow()
                .headers();
        assertThat(headers)
                .isEqualTo(Map.of(
                        "Authorization", new Secret("Bearer xyz"),
                        "X-Api-Key", new Secret("abc"),
                        "Accept", new Secret("text/html")));
        assertThat(headers.toString()).doesNotContain("xyz", "abc");
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization: Bearer geheim, expected env:NAME or file:/path",
        "Cookie: id=geheim, expected env:NAME or file:/path",
        "X-Api-Key: geheim, expected env:NAME or file:/path",
        "Authorization: env:NICHT_GESETZT, cannot be read",
        "Authorization: file:/gibt/es/nicht, cannot be read",
        "Host: geheim.example, no header that can be set",
        "Bad Name: geheim, no header that can be set",
        "Accept: geheim\u00e9, one line of ASCII"
    })
    void refusesHeadersWithFileLineAndKeyAndWithoutTheirValue(String header, String why) {
        assertThatThrownBy(() -> read(FEED + "    headers:\n      " + header + "\n"))
                .hasMessageContaining("sources.yaml:9")
                .hasMessageContaining("headers." + header.replaceFirst(":.*", ""))
                .hasMessageContaining(why)
                .hasMessageNotContaining("geheim");
    }

    @Test
    void readsSelectorsAndInterval() {
        Source source = read("""
            sources:
              - id: amt
                name: Amt
                address: https://amt.example/presse
                kind: listing
                region: DE
                level: federal
                interval: 3h
                selectors:
                  item: li.news
                  next: a.next
            """).find("amt").orElseThrow();
        assertThat(source.level()).contains(Level.FEDERAL);
        assertThat(source.interval()).contains(Duration.ofHours(3));
        assertThat(source.selectors().orElseThrow().item()).isEqualTo("li.news");
        assertThat(source.selectors().orElseThrow().next()).contains("a.next");
    }

    @Test
    void asksWhetherItemsAreStillThereUnlessToldNotTo() {
        assertThat(read(FEED).find("bote").orElseThrow().recheck()).isTrue();
        assertThat(read(FEED + "    recheck: false\n")
                        .find("bote")
                        .orElseThrow()
                        .recheck())
                .isFalse();
    }

    @Test
    void indexesArticlesOnlyWhereTheRightsAllowIt() {
        String open = FEED + "    fulltext: index-only\n";
        assertThat(read(open).find("bote").orElseThrow().articles()).isEqualTo(Articles.INDEX_ONLY);
        assertThat(read(FEED + "    articles: never\n")
                        .find("bote")
                        .orElseThrow()
                        .articles())
                .isEqualTo(Articles.NEVER);
        assertThatThrownBy(() -> read(open + "    rights: headline\n"))
                .hasMessageContaining("'sources.fulltext': rights: headline does not allow it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: feed  | kind: fed     | :5: 'sources.kind': expected one of auto, feed, listing, sitemap, found 'fed'",
                "level: press| level: pres   | :7: 'sources.level': expected one of federal, state, municipal",
                "region: DE-TH| colour: red  | :6: 'sources.colour': unknown key|",
                "https://bote| file:///bote  | :4: 'sources.address': expected an address with http:// or https://",
                "id: bote    | id: Bote!     | :2: 'sources.id': expected lower-case letters"
            })
    void namesLineKeyAndWhatWasExpected(String right, String wrong, String message) {
        String region = right.startsWith("region") ? "\n    region: DE" : "";
        assertThatThrownBy(() -> read(FEED.replace(right.strip(), wrong + region)))
                .hasMessageContaining("sources.yaml" + message);
    }

    @Test
    void refusesTheSameIdTwice() {
        String twice = FEED + FEED.substring(FEED.indexOf("  - id"));
        assertThatThrownBy(() -> read(twice)).hasMessageContaining("'bote' stands here a second time");
    }

    @Test
    void readsWhatTheJarCarries() {
        SourceCatalogue catalogue = SourceCatalogue.read(ConfigFolder.defaults());
        assertThat(catalogue.all()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(catalogue.enabled()).isNotEmpty();
    }

    private SourceCatalogue read(String yaml) {
        return read(yaml, _ -> null);
    }

    private SourceCatalogue read(String yaml, UnaryOperator<@Nullable String> environment) {
        try {
            Files.writeString(folder.resolve("sources.yaml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SourceCatalogue.read(ConfigFolder.of(folder, environment));
    }
}
