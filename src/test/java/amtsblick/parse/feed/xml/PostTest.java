// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostTest {
    private static final URI PAGE = URI.create("https://sozial.example/@amt/1123");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <p>Das Portal ist da. Es spart Wege.</p>                                      | Das Portal ist da.
        <p>Das #Portal startet am 3. März in Ulm! Mehr: <a href="https://amt.example/p">https://amt.example/p</a></p> | Das Portal startet am 3. März in Ulm!
        <p>Neue Fassung der TR Nr. 5 liegt vor <a href="https://amt.example/p">https://amt.example/p</a> #Technik #IT</p> | Neue Fassung der TR Nr. 5 liegt vor
        <p><a href="/tags/it">#IT</a> <a href="/tags/amt">#Amt</a></p><p>Wallet im Test</p> | Wallet im Test
        <p>Wir suchen Verstärkung:<br>Referat Z, ab sofort</p>                        | Wir suchen Verstärkung
        <p>Heute mit <a href="https://sozial.example/@rat">@rat</a> auf der Messe</p> | Heute mit rat auf der Messe
        <p>Der Bericht (2026) ist online 👉 <a href="https://amt.example/p"><span>https://</span><span>amt.example/p</span></a></p> | Der Bericht (2026) ist online
        """)
    void isCalledByItsFirstSentence(String html, String title) {
        assertThat(Post.of(Optional.of(PAGE), html).orElseThrow().title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <p>Text <a href="https://amt.example/p">https://amt.example/p</a></p>         | https://amt.example/p
        <p><a href="/tags/it">#IT</a> <a href="https://amt.example/p">hier</a></p>    | https://amt.example/p
        <p><a href="https://anders.example/@rat">@rat</a> schreibt</p>                | https://sozial.example/@amt/1123
        <p><a href="https://sozial.example/@rat/9">oben</a></p>                       | https://sozial.example/@amt/1123
        <p>Ohne</p>                                                                   | https://sozial.example/@amt/1123
        """)
    void leadsToThePageThatItPointsTo(String html, String link) {
        assertThat(Post.of(Optional.of(PAGE), html).orElseThrow().link()).hasToString(link);
    }

    @Test
    void isNoneElsewhere() {
        assertThat(Post.of(Optional.of(URI.create("https://amt.example/2026/1123")), "<p>Text</p>"))
                .isEmpty();
        assertThat(Post.of(Optional.empty(), "<p>Text</p>")).isEmpty();
    }
}
