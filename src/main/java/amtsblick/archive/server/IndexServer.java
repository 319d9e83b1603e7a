// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.server;

import amtsblick.config.Secret;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The OpenSearch server that has the index.
 *
 * @param url {@code https://host:9200}, with a name for the indexes behind it where several installations share a server; no user, no password
 * @param login who logs in
 */
public record IndexServer(URI url, Login login) {
    private static final String EXPECTED =
            "expected https://host:9200, or https://host:9200/name with a name in small letters";
    private static final Pattern PATH = Pattern.compile("|/|/[a-z][a-z0-9-]{0,40}/?");

    /**
     * Who logs in.
     *
     * @param user empty where the server asks for none
     * @param password what it asks the user for
     */
    public record Login(Optional<String> user, Optional<Secret> password) {
        /** Logs in at this server, see {@link IndexServer#mistake}. */
        public IndexServer at(String url) {
            return new IndexServer(URI.create(url), this);
        }
    }

    /** What is wrong with an address, if anything is. Never tells the address itself: somebody may have put a password there. */
    public static Optional<String> mistake(String url) {
        try {
            URI server = URI.create(url);
            if (server.getRawUserInfo() != null) {
                return Optional.of(
                        "user and password do not stand in the address, but under indexUser and indexPassword");
            }
            boolean right = ("https".equals(server.getScheme()) || "http".equals(server.getScheme()))
                    && server.getHost() != null
                    && PATH.matcher(server.getRawPath()).matches()
                    && server.getRawQuery() == null;
            return right ? Optional.empty() : Optional.of(EXPECTED);
        } catch (IllegalArgumentException e) {
            return Optional.of(EXPECTED);
        }
    }

    /** What its indexes are called, in front. */
    public String prefix() {
        String path = url.getRawPath().replace("/", "");
        return path.isEmpty() ? "amtsblick" : path;
    }

    /** As it is called in messages. */
    public String name() {
        return "OpenSearch at " + url.getAuthority();
    }

    @Override
    public String toString() {
        return name();
    }
}
