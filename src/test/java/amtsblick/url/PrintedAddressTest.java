// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://ada:geheim@amt.example/feed, https://amt.example/feed",
        "https://ada@amt.example/feed, https://amt.example/feed",
        "https://amt.example/feed?token=4f2a&seite=2, https://amt.example/feed?token=***&seite=2",
        "https://amt.example/feed?a=1&access_token=4f/2a#x, https://amt.example/feed?a=1&access_token=***#x",
        "https://amt.example/feed?a=1;api-key=4f2a, https://amt.example/feed?a=1;api-key=***",
        "https://amt.example/feed?%74oken=4f2a, https://amt.example/feed?%74oken=***",
        "https://amt.example/feed?X-Amz-Signature=ab&X-Amz-Date=1, https://amt.example/feed?X-Amz-Signature=***&X-Amz-Date=1",
        "https://amt.example/a;jsessionid=0815/b, https://amt.example/a;jsessionid=***/b",
        "https://amt.example/a?PHPSESSID=0815, https://amt.example/a?PHPSESSID=***",
        "https://amt.example/token/4f2a/feed, https://amt.example/token/***/feed",
        "https://amt.example/a#access_token=4f2a, https://amt.example/a#access_token=***",
        "https://amt.example/a?next=%2Ffeed%3Fpassword%3Dx, https://amt.example/a?next=***",
        "https://amt.example/f?x=eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM.abc-_1, https://amt.example/f?x=***"
    })
    void tellsNoSecret(URI address, String printed) {
        assertThat(PrintedAddress.of(address)).isEqualTo(printed);
        assertThat(PrintedAddress.uri(address)).hasToString(printed);
        assertThat(PrintedAddress.in("(siehe " + address + ")")).startsWith("(siehe " + printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://amt.example/",
                "https://amt.example/feed?id=4711&tx_news%5Bnews%5D=12&cHash=0f1e2d3c4b5a69788796a5b4c3d2e1f0",
                "https://social.example/@amt.rss",
                "https://amt.example/presse;art=12/2026?author=ada&keywords=netz&page=2#inhalt",
                "https://amt.example/100%25?a=%zz"
            })
    void leavesOthersAsTheyAre(String address) {
        assertThat(PrintedAddress.in(address)).isEqualTo(address);
    }

    @Test
    void isKeptWhereNothingIsToBeHidden() {
        URI plain = URI.create("https://amt.example/feed");
        assertThat(PrintedAddress.uri(plain)).isSameAs(plain);
    }
}
