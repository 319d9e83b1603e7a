// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.remark.SecurityLog;
import amtsblick.remark.SecurityLog.Event;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/fetch/refused.csv", delimiter = '\t', quoteCharacter = '\0')
    void refusesEverySpellingOfAnAddressThatIsNotPublic(String address) {
        assertThat(isRefused(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.example.org/",
                "HTTPS://WWW.Example.ORG:8443/a?b#c",
                "http://4sellers.example.org/",
                "http://xn--mnchen-3ya.example/",
                "http://a1.b2c/"
            })
    void findsNothingWrongWithTheSpellingOfAName(String address) {
        assertThatCode(() -> AddressGuard.checkSpelling(URI.create(address), false))
                .doesNotThrowAnyException();
    }

    @Test
    void needsNoLookupToKnowThatThereIsNoSuchPort() {
        assertThatThrownBy(() -> AddressGuard.checkSpelling(URI.create("http://www.example.org:65536/"), true))
                .hasMessage("there is no such port: http://www.example.org:65536/");
    }

    @Test
    void saysOfAPrivateAddressNoMoreThanOfAnUnknownOne() {
        long before = SecurityLog.count(Event.INTERNAL_ADDRESS);
        assertThatThrownBy(() -> AddressGuard.check(URI.create("http://localhost/"), false))
                .isInstanceOf(IOException.class)
                .hasMessage("the address leads to no public server");
        assertThat(SecurityLog.count(Event.INTERNAL_ADDRESS))
                .as("is in the log")
                .isGreaterThan(before);
        assertThatThrownBy(() -> AddressGuard.check(URI.create("http://no-such-name.invalid/"), false))
                .hasMessage("the address leads to no public server");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080/", "http://[::1]/", "http://localhost/"})
    void letsPrivateHostsPassWithTheOperatorsPermission(String address) {
        assertThatCode(() -> AddressGuard.check(URI.create(address), true)).doesNotThrowAnyException();
    }

    private static boolean isRefused(String text) {
        try {
            AddressGuard.check(URI.create(text), false);
            return false;
        } catch (IllegalArgumentException | IOException e) {
            return true;
        }
    }
}
