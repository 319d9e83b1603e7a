// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.server;

import amtsblick.config.Secret;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The OpenSearch server that has the index.
 *
 * @param nodes the addresses of its nodes, any of which answers for all: {@code https://host:9200}, with a name for the indexes behind it where
 *     several installations share a server; no user, no password
 * @param login who logs in
 */
public record IndexServer(List<URI> nodes, Login login) {
    private static final String EXPECTED =
            "expected https://host:9200, or https://host:9200/name with a name in small letters; several nodes stand"
                    + " as https://one:9200,two:9200/name";
    private static final Pattern PARTS = Pattern.compile("([^/]*//)([^/?#]*)(.*)");
    private static final Pattern PATH = Pattern.compile("|/|/[a-z][a-z0-9-]{0,40}/?");

    /**
     * Who logs in.
     *
     * @param user empty where the server asks for none
     * @param password what it asks the user for
     * @param authority who has signed its certificate; empty where Java knows who has
     */
    public record Login(Optional<String> user, Optional<Secret> password, Optional<TrustedAuthority> authority) {
        /** Logs in at this server, see {@link IndexServer#mistake}. */
        public IndexServer at(String url) {
            return new IndexServer(nodesOf(url), this);
        }
    }

    /** What is wrong with an address, if anything is. Never tells the address itself: somebody may have put a password there. */
    public static Optional<String> mistake(String url) {
        try {
            List<URI> nodes = nodesOf(url);
            if (nodes.stream().anyMatch(node -> node.getRawUserInfo() != null)) {
                return Optional.of(
                        "user and password do not stand in the address, but under indexUser and indexPassword");
            }
            return nodes.stream().allMatch(IndexServer::isRight) ? Optional.empty() : Optional.of(EXPECTED);
        } catch (IllegalArgumentException e) {
            return Optional.of(EXPECTED);
        }
    }

    private static List<URI> nodesOf(String url) {
        Matcher parts = PARTS.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no address");
        }
        return Stream.of(parts.group(2).split(",", -1))
                .map(host -> URI.create(parts.group(1) + host + parts.group(3)))
                .toList();
    }

    private static boolean isRight(URI node) {
        return ("https".equals(node.getScheme()) || "http".equals(node.getScheme()))
                && node.getHost() != null
                && PATH.matcher(node.getRawPath()).matches()
                && node.getRawQuery() == null;
    }

    /** What its indexes are called, in front. */
    public String prefix() {
        String path = nodes.getFirst().getRawPath().replace("/", "");
        return path.isEmpty() ? "amtsblick" : path;
    }

    /** As it is called in messages. */
    public String name() {
        return "OpenSearch at " + nodes.stream().map(URI::getAuthority).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return name();
    }
}
