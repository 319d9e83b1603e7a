// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolvingTest {

    @ParameterizedTest
    @CsvSource({
        "../b,https://amt.example/b",
        "?p=1,https://amt.example/x/y?p=1",
        "//cdn.example/a,https://cdn.example/a"
    })
    void makesLinksAbsolute(String href, URI expected) {
        assertThat(WebAddress.resolve(URI.create("https://amt.example/x/y"), href))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "mailto:a@b.example",
                "",
                "http://",
                "ftp://a.example/"
            })
    void dropsWhatIsNoWebAddress(String href) {
        assertThat(WebAddress.resolve(URI.create("https://amt.example/"), href)).isEmpty();
    }
}
