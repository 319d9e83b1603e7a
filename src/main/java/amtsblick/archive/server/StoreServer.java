// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.server;

import amtsblick.config.Secret;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The PostgreSQL server that has the store.
 *
 * @param url {@code jdbc:postgresql://host:port/database}, with the driver's parameters behind a question mark; no user, no password
 * @param login who logs in
 */
public record StoreServer(String url, Login login) {
    private static final String PREFIX = "jdbc:postgresql:";
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
                    && server.getHost() != null
                    && server.getPath().length() > 1;
            return right ? Optional.empty() : Optional.of("expected jdbc:postgresql://host:5432/database");
        } catch (IllegalArgumentException e) {
            return Optional.of("expected jdbc:postgresql://host:5432/database");
        }
    }

    /** As it is called in messages: host, port and database, nothing else. */
    public String name() {
        URI server = URI.create(url.substring("jdbc:".length()));
        String port = server.getPort() < 0 ? "" : ":" + server.getPort();
        return "PostgreSQL at " + server.getHost() + port + server.getPath();
    }

    @Override
    public String toString() {
        return name();
    }
}
