// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import amtsblick.alert.AlertSettings;
import amtsblick.alert.mail.MailSettings;
import amtsblick.alert.mail.MailSettings.Security;
import amtsblick.alert.mail.MailSettings.Server;
import amtsblick.alert.subscription.MailAddress;
import amtsblick.config.Secret;
import amtsblick.config.YamlMap;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The section {@code alerts} of {@code amtsblick.yaml}. No mails are sent where it names neither a mail server nor a folder for a dry run. */
final class AlertConfig {
    private static final int SHORTEST_KEY = 32;
    private static final int MOST_PORT = 65_535;
    private static final int MOST_A_MINUTE = 100_000;
    private static final Map<String, Security> SECURITY =
            Map.of("tls", Security.TLS, "starttls", Security.STARTTLS, "none", Security.NONE);

    private final YamlMap alerts;

    private AlertConfig(YamlMap alerts) {
        this.alerts = alerts;
    }

    static Optional<AlertSettings> read(YamlMap alerts) {
        Optional<AlertSettings> read = new AlertConfig(alerts).read();
        alerts.end();
        return read;
    }

    private Optional<AlertSettings> read() {
        Optional<Server> smtp = server("smtp");
        Optional<Server> bounces = server("bounces");
        Optional<Path> folder = alerts.optionalText("dryRun").map(Path::of);
        int perMinute = alerts.integer("perMinute", 1, MOST_A_MINUTE);
        Optional<String> from = address("from");
        Optional<String> returns = address("returns");
        String complaints = address("complaints").orElse("");
        Optional<Secret> key = alerts.optionalText("key").map(_ -> alerts.secret("key"));
        if (smtp.isEmpty() && folder.isEmpty()) {
            return Optional.empty();
        }
        if (key.filter(secret -> secret.reveal().length() >= SHORTEST_KEY).isEmpty()) {
            alerts.wrong(
                    "key",
                    "where emails are sent, readers' addresses are encrypted: expected env:NAME or file:/path of at least "
                            + SHORTEST_KEY + " random characters");
        }
        if (from.isEmpty()) {
            alerts.wrong("from", "expected the address that emails are from, such as news@example.de");
        }
        if (key.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        MailSettings mail = new MailSettings(
                from.get(),
                returns.orElse(from.get()),
                folder.isPresent() ? Optional.empty() : smtp,
                folder,
                perMinute,
                bounces);
        return Optional.of(new AlertSettings(key.get(), mail, complaints));
    }

    private Optional<String> address(String name) {
        Optional<String> typed = alerts.optionalText(name);
        if (typed.isPresent() && typed.flatMap(MailAddress::of).isEmpty()) {
            alerts.wrong(name, "expected one email address, such as news@example.de");
        }
        return typed.flatMap(MailAddress::of).map(MailAddress::text);
    }

    private Optional<Server> server(String name) {
        YamlMap server = alerts.section(name);
        Optional<String> user = server.optionalText("user");
        Optional<Secret> password = server.optionalText("password").map(_ -> server.secret("password"));
        int port = server.integer("port", 1, MOST_PORT);
        Security security = server.oneOf("security", SECURITY);
        Optional<Server> read =
                server.optionalText("host").map(host -> new Server(host, port, security, user, password));
        server.end();
        if (user.isPresent() != password.isPresent()) {
            server.wrong(user.isPresent() ? "password" : "user", "user and password go together");
        }
        return read;
    }
}
