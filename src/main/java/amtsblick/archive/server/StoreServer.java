// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.server;

import amtsblick.config.Secret;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The PostgreSQL server that has the store.
 *
 * @param url {@code jdbc:postgresql://host:port/database}, several hosts with commas between, with the driver's parameters behind a question mark; no user, no password
 * @param login who logs in
 */
public record StoreServer(String url, Login login) {
    private static final String PREFIX = "jdbc:postgresql:";
    private static final String EXPECTED =
            "expected jdbc:postgresql://host:5432/database; a primary and its standby stand as //one:5432,two:5432/database";
    private static final Pattern SECRETS = Pattern.compile("(?i)[?&](user|password|sslpassword)=|//[^/?]*@");

    /**
     * Who logs in.
     *
     * @param user empty where the driver is to find out
     * @param password empty where the server asks for none
     */
    public record Login(Optional<String> user, Optional<Secret> password) {
        /** Logs in at this server, see {@link StoreServer#mistake}. */
        public StoreServer at(String url) {
            return new StoreServer(url, this);
        }
    }

    /** What is wrong with an address, if anything is. Never tells the address itself: somebody may have put a password there. */
    public static Optional<String> mistake(String url) {
        if (SECRETS.matcher(url).find()) {
            return Optional.of("user and password do not stand in the address, but under user and password");
        }
        try {
            URI server = URI.create(url.substring(Math.min(url.length(), "jdbc:".length())));
            boolean right = url.startsWith(PREFIX)
                    && server.getRawAuthority() != null
                    && server.getPath().length() > 1
                    && Stream.of(server.getRawAuthority().split(",", -1)).allMatch(StoreServer::isHost);
            return right ? Optional.empty() : Optional.of(EXPECTED);
        } catch (IllegalArgumentException e) {
            return Optional.of(EXPECTED);
        }
    }

    private static boolean isHost(String host) {
        return URI.create("postgresql://" + host).getHost() != null;
    }

    /** How many servers are named, one of which takes what is written: a primary and its standbys. */
    public int hosts() {
        return uri().getRawAuthority().split(",", -1).length;
    }

    private URI uri() {
        return URI.create(url.substring("jdbc:".length()));
    }

    /** As it is called in messages: host, port and database, nothing else. */
    public String name() {
        return "PostgreSQL at " + uri().getRawAuthority() + uri().getPath();
    }

    @Override
    public String toString() {
        return name();
    }
}
