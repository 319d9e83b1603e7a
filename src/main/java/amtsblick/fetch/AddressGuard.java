// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;

/** Says whether an address may be asked at all: http or https, no user name in it, and a host that is public. */
final class AddressGuard {
    private AddressGuard() {}

    /** Why this address is refused, in words for the operator; empty where it may be asked. */
    static Optional<String> refuse(URI address, boolean privateAllowed) {
        String host = address.getHost();
        if (!Set.of("http", "https").contains(String.valueOf(address.getScheme()))) {
            return Optional.of("only http and https addresses are visited, not " + address.getScheme());
        }
        if (host == null || address.getRawUserInfo() != null) {
            return Optional.of("the address has no plain host name: " + address);
        }
        if (privateAllowed) {
            GuardedResolverProvider.permit(host);
            return Optional.empty();
        }
        return lookup(host);
    }

    private static Optional<String> lookup(String host) {
        try {
            for (InetAddress found : InetAddress.getAllByName(host)) {
                if (SpecialRanges.contain(found)) {
                    return Optional.of(
                            host + " leads to an address that is not public (" + found.getHostAddress() + ")");
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("unknown host: " + e.getMessage());
        }
    }
}
