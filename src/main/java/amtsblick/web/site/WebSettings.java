// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.site;

import amtsblick.config.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

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
 * @param limits what each client may ask for
 * @param accessLog whether each answer is a line of the log
 * @param mcp whether language models may ask, too
 * @param operatorPages who may use the operator's pages; empty where there are none
 * @param keep how long records are kept
 */
public record WebSettings(
        String host,
        int port,
        URI base,
        String name,
        int pageSize,
        int feedSize,
        Operator operator,
        boolean demo,
        Limits limits,
        boolean accessLog,
        boolean mcp,
        Optional<OperatorPages> operatorPages,
        Keep keep) {

    /** The same on another port and public address. */
    public WebSettings withAddress(int newPort, URI newBase) {
        return new WebSettings(
                host,
                newPort,
                newBase,
                name,
                pageSize,
                feedSize,
                operator,
                demo,
                limits,
                accessLog,
                mcp,
                operatorPages,
                keep);
    }

    /** The same over made-up data. */
    public WebSettings madeUp() {
        return new WebSettings(
                host,
                port,
                base,
                name,
                pageSize,
                feedSize,
                operator,
                true,
                limits,
                accessLog,
                mcp,
                operatorPages,
                keep);
    }

    /**
     * Who may use the operator's pages: either way is enough.
     *
     * @param token what operators know
     * @param trustedHeader the header in which a proxy of ours names whom it has let in
     */
    public record OperatorPages(Optional<Secret> token, Optional<String> trustedHeader) {}

    /**
     * How long records are kept.
     *
     * @param crawlLog what was asked of which server
     * @param operatorLog what operators did
     */
    public record Keep(Duration crawlLog, Duration operatorLog) {}

    /**
     * So that nobody keeps others waiting.
     *
     * @param proxies addresses and networks of reverse proxies that are believed when they say who asks
     * @param perSecond how many requests a second one address may go on making; 0: as many as it likes
     * @param burst how many it may make at once after a pause
     * @param connections how many may be open at the same moment in all
     */
    public record Limits(List<String> proxies, int perSecond, int burst, int connections) {
        /** Nobody is counted. */
        public static final Limits NONE = new Limits(List.of(), 0, 1, 10_000);
    }

    /**
     * For imprint, privacy and accessibility pages; each empty where the operator has not filled it in, which the pages say.
     *
     * @param name legal name
     * @param address postal address, lines separated by {@code |}
     * @param email where people can write
     * @param phone where people can call
     * @param responsible who is responsible for the content (§ 18 Abs. 2 MStV)
     * @param authority the supervisory or arbitration body for accessibility
     * @param protection the data protection officer (Art. 13 (1) (b) GDPR)
     * @param supervisor the data protection authority to complain to (Art. 13 (2) (d) GDPR)
     */
    public record Operator(
            String name,
            String address,
            String email,
            String phone,
            String responsible,
            String authority,
            String protection,
            String supervisor) {}
}
