// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.site;

import java.net.URI;

/**
 * How the pages present themselves.
 *
 * @param host the address the server listens on, such as {@code 127.0.0.1} or {@code 0.0.0.0}
 * @param port the port, 0 for any free one
 * @param base the public address without a trailing slash, in feeds, canonical links and ids
 * @param name the name in title and header
 * @param pageSize headlines on a page
 * @param feedSize entries in a feed
 * @param operator who runs this installation
 * @param demo whether the data is made up: every page and feed says so
 */
public record WebSettings(
        String host, int port, URI base, String name, int pageSize, int feedSize, Operator operator, boolean demo) {

    /**
     * For imprint, privacy and accessibility pages; each empty where the operator has not filled it in, which the pages say.
     *
     * @param name legal name
     * @param address postal address, lines separated by {@code |}
     * @param email where people can write
     * @param phone where people can call
     * @param responsible who is responsible for the content (§ 18 Abs. 2 MStV)
     * @param authority the supervisory or arbitration body for accessibility
     */
    public record Operator(
            String name, String address, String email, String phone, String responsible, String authority) {}
}
