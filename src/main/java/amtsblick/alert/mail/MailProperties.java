// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.mail;

import java.time.Duration;
import java.util.Properties;

/** The settings of Angus Mail for a server: safe as asked or not at all, and no wait without an end. */
final class MailProperties {
    private MailProperties() {}

    /** @param protocol {@code smtp} or {@code imap} */
    static Properties of(String protocol, MailSettings.Server server, Duration longestWait) {
        String key = "mail." + protocol + ".";
        String wait = Long.toString(longestWait.toMillis());
        Properties properties = new Properties();
        properties.put(key + "connectiontimeout", wait);
        properties.put(key + "timeout", wait);
        properties.put(key + "writetimeout", wait);
        properties.put(key + "auth", Boolean.toString(server.user().isPresent()));
        properties.put(key + "ssl.checkserveridentity", "true");
        switch (server.security()) {
            case TLS -> properties.put(key + "ssl.enable", "true");
            case STARTTLS -> {
                properties.put(key + "starttls.enable", "true");
                properties.put(key + "starttls.required", "true");
            }
            case NONE -> properties.put(key + "starttls.enable", "false");
        }
        return properties;
    }
}
