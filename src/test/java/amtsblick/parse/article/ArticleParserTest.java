// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.article;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.parse.document.Document;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleParserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "JSON-LD | <script type='application/ld+json'>{\"datePublished\":\"2026-03-04T08:00:00+01:00\"}</script><p>5.5.2025</p>",
                "meta    | <meta property='article:published_time' content='2026-03-04T10:00:00+01:00'><p>5.5.2025</p>",
                "time    | <article><time datetime='2026-03-04'>4. März</time> und am 5.5.2025</article>",
                "named   | <article><span class='article-date'>4. März 2026</span><p>Am 5.5.2025 war es so weit.</p></article>",
                "label   | <article><p>Veröffentlicht am 04.03.2026</p><p>bis 5.5.2025</p></article>",
                "place   | <article><p>Lübeck, 4. März 2026 – Die Stadt teilt mit.</p></article>"
            })
    void findsTheDayOfPublication(String where, String page) {
        assertThat(read(page).date().orElseThrow().day()).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    void findsNoDayWhereThereIsNone() {
        assertThat(read("<article><p>Ohne Datum.</p></article>").date()).isEmpty();
    }

    @Test
    void readsTitleDescriptionAndText() {
        Article article = read("""
                <title>Amt – Presse</title><meta name="description" content="Kurz gesagt.">
                <nav>Menü</nav><main><h1>Netz wächst</h1><p>Der Aus&shy;bau geht weiter.</p><script>x()</script></main>
                """);
        assertThat(article.title()).isEqualTo("Netz wächst");
        assertThat(article.description()).isEqualTo("Kurz gesagt.");
        assertThat(article.text()).isEqualTo("Netz wächst Der Ausbau geht weiter.");
    }

    private static Article read(String page) {
        return ArticleParser.parse(new Document(
                        page.getBytes(StandardCharsets.UTF_8),
                        "text/html; charset=utf-8",
                        URI.create("https://amt.example/a"),
                        LocalDate.of(2026, 11, 23)))
                .orElseThrow();
    }
}
