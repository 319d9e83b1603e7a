// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    private static final URI BASE = URI.create("https://amt.example/x/y?z=1#w");

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u2066", "\u200F", "\u0007", "\u0085", "\u2028"})
    void encodesWhatWouldSteerWhereItIsShown(String character) {
        for (String address :
                List.of("https://amt.example/a" + character + "gpj.exe", "https://amt.example/?a=" + character + "b")) {
            assertThat(WebAddress.of(address).orElseThrow().toString())
                    .matches("[!-~]+")
                    .contains("%");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kassel.example, https://kassel.example",
        "kassel.example/presse?a=1, https://kassel.example/presse?a=1",
        "kassel.example:8443/x, https://kassel.example:8443/x",
        "localhost:8080, https://localhost:8080",
        "HTTP://kassel.example/, http://kassel.example/",
        "münchen.example, https://xn--mnchen-3ya.example"
    })
    void completesWhatIsTypedAsPeopleTypeIt(String typed, URI address) {
        assertThat(WebAddress.typed(" " + typed + " ")).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kein Ort",
                "http://[",
                "ftp://kassel.example/",
                "mailto:a@kassel.example",
                "https://a:b@kassel.example/"
            })
    void refusesWhatIsNoAddressThatCanBeFetched(String typed) {
        assertThat(WebAddress.typed(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://bürger.example/ https://xn--brger-kva.example/",
                "https://BÜRGER.example:8443/Ä https://xn--brger-kva.example:8443/%C3%84",
                "https://straße.example/a https://xn--strae-oqa.example/a",
                "https://münchen.köln.example https://xn--mnchen-3ya.xn--kln-sna.example",
                "https://bu\u0308rger.example/ https://xn--brger-kva.example/",
                "https://рада.example/ https://xn--80aal0c.example/",
                "https://例え.テスト/ https://xn--r8jz45g.xn--zckzah/",
                "https://b%C3%BCrger.example/ https://xn--brger-kva.example/"
            })
    void writesHostsAsTheyAreLookedUp(String href, String expected) {
        assertThat(WebAddress.resolve(BASE, href)).contains(URI.create(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://amt_1.example/a                  | https://amt_1.example/a",
                "https://-amt.example/a                   | https://-amt.example/a",
                "/100%                                    | https://amt.example/100%25",
                "/50%-Marke?q=20%zz                       | https://amt.example/50%25-Marke?q=20%25zz",
                "/Straße und Platz.html                   | https://amt.example/Stra%C3%9Fe%20und%20Platz.html",
                "/a?q[]=1&r={x}                           | https://amt.example/a?q%5B%5D=1&r=%7Bx%7D",
                "/a%20b%C3%BC                             | https://amt.example/a%20b%C3%BC",
                "\\presse\\eins.html                      | https://amt.example/presse/eins.html",
                "https:\\\\b.example\\a                    | https://b.example/a",
                "/a?pfad=c:\\d                            | https://amt.example/a?pfad=c:%5Cd",
                "//cdn.example/a                          | https://cdn.example/a",
                "///cdn.example/a                         | https://cdn.example/a",
                "https:///b.example/a                     | https://b.example/a",
                "http:/b.example/a                        | http://b.example/a",
                "https:/a/b                               | https://amt.example/a/b",
                "HTTPS://B.Example/A                      | https://B.Example/A",
                "https://b.example:/a                     | https://b.example/a",
                "https://nutzer:wort@b.example/a          | https://b.example/a",
                "www.b.example/a                          | https://www.b.example/a",
                "feed://b.example/a                       | https://b.example/a",
                "feed:http://b.example/a                  | http://b.example/a",
                "../../../b                               | https://amt.example/b",
                "./b/../c/.                               | https://amt.example/x/c/",
                "?p=1                                     | https://amt.example/x/y?p=1",
                "#oben                                    | https://amt.example/x/y?z=1#oben",
                "/a#eins#zwei                             | https://amt.example/a#eins%23zwei",
                "/a?x=http://b.example/../c               | https://amt.example/a?x=http://b.example/../c",
                "https://b.example?x=1                    | https://b.example?x=1",
                "b:8                                      | ",
                "/x;jsessionid=1?a=\"b\"                  | https://amt.example/x;jsessionid=1?a=%22b%22"
            })
    void readsAddressesAsBrowsersDo(String href, String expected) {
        assertThat(WebAddress.resolve(BASE, href).map(URI::toString).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void passesOverBlanksAroundAndLineBreaksWithin() {
        assertThat(WebAddress.resolve(BASE, " \u00A0\n https://b.example/ei\n\tns \u200B"))
                .contains(URI.create("https://b.example/eins"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "http://",
                "https:///",
                "http://a b.example/",
                "http://a..example/",
                "http://a.example:99x/",
                "http://<b>.example/",
                "javascript:alert(1)",
                "java\nscript:alert(1)",
                "mailto:a@b.example",
                "data:text/html,x",
                "ftp://b.example/"
            })
    void takesNothingElseForAnAddress(String href) {
        assertThat(WebAddress.resolve(BASE, href)).isEmpty();
    }

    @Test
    void knowsTheHostOfEveryAddressItGives() {
        assertThat(WebAddress.host(URI.create("https://Amt_1.example:8080/a"))).isEqualTo("amt_1.example");
        assertThat(WebAddress.host(URI.create("https://Amt.example/"))).isEqualTo("amt.example");
    }

    /** To a regular expression these end a line; to a browser they are characters like others. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
    void aSeparatorOfLinesIsPartOfAnAddress(String separator) {
        URI base = URI.create("https://amt.example/presse/");
        for (String place :
                List.of("https://amt.example/a%sb", "https://amt.example/?a%sb", "https://amt.example/#a%sb")) {
            assertThat(WebAddress.resolve(base, place.formatted(separator))
                            .orElseThrow()
                            .toString())
                    .startsWith("https://amt.example/")
                    .contains("%")
                    .doesNotContain("presse");
        }
    }
}
