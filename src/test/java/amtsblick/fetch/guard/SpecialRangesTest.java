// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialRangesTest {
    @ParameterizedTest
    @CsvSource({
        "0.255.255.255, 1.0.0.0",
        "10.255.255.255, 11.0.0.0",
        "100.64.0.0, 100.63.255.255",
        "100.127.255.255, 100.128.0.0",
        "127.255.255.255, 128.0.0.0",
        "169.254.0.0, 169.253.255.255",
        "172.31.255.255, 172.32.0.0",
        "192.0.0.255, 192.0.1.0",
        "192.0.2.1, 192.0.3.0",
        "192.88.99.1, 192.88.100.0",
        "192.168.255.255, 192.169.0.0",
        "198.19.255.255, 198.20.0.0",
        "198.51.100.7, 198.51.101.0",
        "203.0.113.7, 203.0.114.0",
        "224.0.0.0, 223.255.255.255",
        "255.255.255.255, 195.0.0.1",
        "::1, 2a00::1",
        "64:ff9b::808:808, 2600::1",
        "2001:1ff:ffff::, 2001:200::",
        "2001:db8:ffff::, 2001:db9::",
        "2002::, 2003::",
        "2620:4f:8000::1, 2620:4f:8001::",
        "3fff:fff::, 3fff:1000::",
        "fdff::, 2a01::",
        "febf::1, 2a02::",
        "ff0e::1, 2a03::",
        "::ffff:10.0.0.1, ::ffff:11.0.0.1"
    })
    void endsExactlyAtTheEdge(String special, String open) {
        assertThat(SpecialRanges.contain(InetAddress.ofLiteral(special))).isTrue();
        assertThat(SpecialRanges.contain(InetAddress.ofLiteral(open))).isFalse();
    }
}
