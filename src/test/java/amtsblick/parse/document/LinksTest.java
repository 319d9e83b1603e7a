// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTPS://Amt.Example/A?utm_source=x&id=7#top | https://amt.example/A?id=7",
                "https://amt.example/a;jsessionid=F00.1?nn=5 | https://amt.example/a",
                "https://amt.example/news.aspx?id=ABC%3D     | https://amt.example/news.aspx?id=ABC%3D",
                "https://amt.example:443/a?wt_mc=rss         | https://amt.example/a",
                "https://www.stmd.bayern.de/a?seite=3        | https://www.stmd.bayern.de/a",
                "https://amt.example/a?seite=3               | https://amt.example/a?seite=3"
            })
    void spellsTheSameArticleTheSame(URI link, URI expected) {
        assertThat(Links.canonical(link)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "../b,https://amt.example/b",
        "?p=1,https://amt.example/x/y?p=1",
        "//cdn.example/a,https://cdn.example/a"
    })
    void makesLinksAbsolute(String href, URI expected) {
        assertThat(Links.resolve(URI.create("https://amt.example/x/y"), href)).contains(expected);
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
        assertThat(Links.resolve(URI.create("https://amt.example/"), href)).isEmpty();
    }
}
