// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressSet;
import org.jspecify.annotations.Nullable;

/**
 * Who asks. A proxy that the operator named is believed, and nobody else: of the addresses it passes on in {@code X-Forwarded-For}, or
 * without that in {@code Forwarded} (RFC 7239), the last that is no such proxy counts; what stands before it is the client's own say. Of
 * IPv6 the first 64 bits are one client, as each household has so many addresses.
 */
final class Clients {
    private static final int NETWORK_BYTES = 8;

    private final InetAddressSet proxies = new InetAddressSet();

    /** @param proxies addresses and networks, such as {@code 10.0.0.0/8} */
    Clients(List<String> proxies) {
        this.proxies.addAll(proxies);
    }

    /**
     * The name of the client, for counting; none for this machine and for a named proxy that passes nobody on: readers behind a proxy
     * that was not named must not share one allowance.
     */
    Optional<String> name(Request request) {
        return address(request).filter(who -> !isOurs(who)).map(Clients::name);
    }

    /** The first part of the address, which tells a network and nobody: {@code 192.0.2.0}, {@code 2001:db8:1::}. */
    String shortened(Request request) {
        return address(request).map(Clients::shortened).orElse("-");
    }

    /** The same of whoever is at the other end, be it a proxy. */
    static String shortened(@Nullable SocketAddress peer) {
        return address(peer).map(Clients::shortened).orElse("-");
    }

    private static String shortened(InetAddress who) {
        byte[] all = who.getAddress();
        byte[] some = Arrays.copyOf(Arrays.copyOf(all, who instanceof Inet6Address ? 6 : 3), all.length);
        try {
            return InetAddress.getByAddress(some).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("as many bytes as before", e);
        }
    }

    private Optional<InetAddress> address(Request request) {
        Optional<InetAddress> peer = address(request.getConnectionMetaData().getRemoteSocketAddress());
        if (peer.filter(proxies).isEmpty()) {
            return peer;
        }
        return passedOn(request.getHeaders()).reversed().stream()
                .map(Clients::literal)
                .takeWhile(Optional::isPresent) // what is no address was not written by a proxy
                .flatMap(Optional::stream)
                .filter(who -> !proxies.test(who))
                .findFirst()
                .or(() -> peer);
    }

    private static Optional<InetAddress> address(@Nullable SocketAddress peer) {
        return peer instanceof InetSocketAddress internet
                ? Optional.ofNullable(internet.getAddress())
                : Optional.empty();
    }

    private boolean isOurs(InetAddress who) {
        return who.isLoopbackAddress() || proxies.test(who);
    }

    private static List<String> passedOn(HttpFields headers) {
        List<String> passed = headers.getValuesList(HttpHeader.X_FORWARDED_FOR);
        Stream<String> addresses = passed.isEmpty()
                ? headers.getValuesList(HttpHeader.FORWARDED).stream()
                        .flatMap(list -> Stream.of(list.split(",")))
                        .flatMap(hop -> Stream.of(hop.split(";")))
                        .map(String::strip)
                        .filter(pair -> pair.regionMatches(true, 0, "for=", 0, 4))
                        .map(pair -> pair.substring(4).replace("\"", ""))
                : passed.stream().flatMap(list -> Stream.of(list.split(",")));
        return addresses.map(String::strip).toList();
    }

    /** {@code 192.0.2.1}, {@code 192.0.2.1:4711}, {@code 2001:db8::1} or {@code [2001:db8::1]:4711}. */
    private static Optional<InetAddress> literal(String text) {
        String bare = text.startsWith("[")
                ? text.substring(1, Math.max(text.indexOf(']'), 1))
                : text.indexOf(':') == text.lastIndexOf(':') ? text.split(":", 2)[0] : text;
        try {
            return Optional.of(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String name(InetAddress who) {
        return who instanceof Inet6Address
                ? Arrays.toString(Arrays.copyOf(who.getAddress(), NETWORK_BYTES))
                : who.getHostAddress();
    }
}
