// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch.wire;

import java.net.URI;
import java.util.Locale;

/** The two ways to say whose server an address leads to. */
public final class Origins {
    private Origins() {}

    /** What is paced as one: the host, and the port where it is not the usual one. */
    public static String host(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        boolean usual = address.getPort() == -1 || address.getPort() == 80 || address.getPort() == 443;
        return usual ? host : host + ":" + address.getPort();
    }

    /** Whether both addresses have one scheme, host and port, as far as they say the same of them. */
    public static boolean same(URI one, URI other) {
        return file(one, "").equals(file(other, "")) && one.getHost() != null;
    }

    /** What has a robots.txt of its own (RFC 9309, 2.3): scheme, host and port. */
    public static URI file(URI address, String path) {
        String port = address.getPort() == -1 ? "" : ":" + address.getPort();
        return URI.create((address.getScheme() + "://" + address.getHost() + port).toLowerCase(Locale.ROOT) + path);
    }
}
