// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalLinkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTPS://Amt.Example/A?utm_source=x&id=7#top      | https://amt.example/A?id=7",
                "https://amt.example/a;jsessionid=F00.1?nn=5      | https://amt.example/a",
                "https://amt.example/news.aspx?id=ABC%3D          | https://amt.example/news.aspx?id=ABC%3D",
                "https://amt.example:443/a?wt_mc=rss              | https://amt.example/a",
                "https://www.stmd.bayern.de/a?seite=3             | https://www.stmd.bayern.de/a",
                "https://amt.example/a?seite=3                    | https://amt.example/a?seite=3",
                "https://amt.example/a/../b/./c                   | https://amt.example/b/c",
                "https://amt.example/%7emeyer/%c3%bcber           | https://amt.example/~meyer/%C3%BCber",
                "https://amt.example/über                         | https://amt.example/%C3%BCber",
                "https://ämter.example/a                          | https://xn--mter-koa.example/a",
                "https://amt.example                              | https://amt.example/",
                "https://amt.example/aktuelles/                   | https://amt.example/aktuelles",
                "https://amt.example/aktuelles/?id=1              | https://amt.example/aktuelles?id=1",
                "https://amt.example/a?b=2&a=1                    | https://amt.example/a?a=1&b=2",
                "https://amt.example/a?                           | https://amt.example/a",
                "https://amt.example/a?PHPSESSID=4f2ac81d0b&id=1  | https://amt.example/a?id=1",
                "https://amt.example/a?CFID=81&CFTOKEN=9931&id=1  | https://amt.example/a?id=1",
                "https://amt.example/a?sid=4f2ac81d0bfe21&id=1    | https://amt.example/a?id=1",
                "https://amt.example/a?sid=4711                   | https://amt.example/a?sid=4711",
                "https://amt.example/a?mtm_campaign=n&pk_kwd=x    | https://amt.example/a",
                "https://amt.example/a?mc_cid=1&mc_eid=2          | https://amt.example/a"
            })
    void spellsTheSameArticleTheSame(URI link, URI expected) {
        assertThat(CanonicalLink.of(link)).isEqualTo(expected);
        assertThat(CanonicalLink.of(expected)).as("once is enough").isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://amt.example/a, https://amt.example/A",
        "https://amt.example/a?id=1, https://amt.example/a?id=2",
        "https://amt.example/a%2Fb, https://amt.example/a/b",
        "https://amt.example/a?id=1, https://amt.example/a?ID=1",
        "https://amt.example/a?x=b%26c, https://amt.example/a?x=b&c"
    })
    void keepsApartWhatMayDiffer(URI one, URI other) {
        assertThat(CanonicalLink.of(one)).isNotEqualTo(CanonicalLink.of(other));
    }
}
