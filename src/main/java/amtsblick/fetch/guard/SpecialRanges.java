// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch.guard;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The IANA special-purpose address registries (RFC 6890 and its updates): addresses that no public server has. For IPv6
 * everything outside the global unicast block 2000::/3 is special too.
 */
final class SpecialRanges {
    private static final List<Range> V4 = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4")
            .map(Range::of)
            .toList();

    private static final Range GLOBAL_UNICAST = Range.of("2000::/3");

    /** Within 2000::/3: protocol assignments and Teredo, documentation, 6to4 (which wraps an IPv4 address), AS112. */
    private static final List<Range> V6 = Stream.of(
                    "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")
            .map(Range::of)
            .toList();

    private SpecialRanges() {}

    /** Whether the address lies in a special range. IPv4 in IPv6 spelling is an {@link Inet4Address} in Java already. */
    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return V4.stream().anyMatch(range -> range.contains(bytes));
        }
        return !GLOBAL_UNICAST.contains(bytes) || V6.stream().anyMatch(range -> range.contains(bytes));
    }

    /** A block of addresses in CIDR notation. */
    private record Range(byte[] network, int bits) {
        static Range of(String cidr) {
            String[] parts = cidr.split("/");
            return new Range(InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        }

        boolean contains(byte[] address) {
            int rest = network.length * 8 - bits;
            return address.length == network.length
                    && new BigInteger(1, address).shiftRight(rest).equals(new BigInteger(1, network).shiftRight(rest));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Range range && Arrays.equals(network, range.network) && bits == range.bits;
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(network) + bits;
        }
    }
}
