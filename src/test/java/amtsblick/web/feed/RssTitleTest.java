// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of RSS, which some readers take for text and many for HTML. */
class RssTitleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Netz & Register",
                "AT&T",
                "1 < 2",
                "5 > 3",
                "<b>Fett</b>",
                "</title>",
                "<!-- weg -->",
                "&lt;script&gt;",
                "&#60;b>",
                "Bund &amp; Länder"
            })
    void areTheSameToThoseWhoTakeThemForHtml(String title) {
        assertThat(Jsoup.parse(RssFeed.plain(title)).text()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Netz & Register", "1 < 2", "5 > 3", "§ 5 (neu)"})
    void areTheSameToThoseWhoTakeThemForText(String title) {
        assertThat(RssFeed.plain(title)).isEqualTo(title);
    }
}
