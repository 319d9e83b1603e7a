// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command.wiring;

import amtsblick.config.Secret;
import amtsblick.config.YamlMap;
import amtsblick.web.site.WebSettings;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.util.InetAddressSet;

/** What {@code amtsblick.yaml} says of pages: its sections {@code server}, {@code display}, {@code operator}, {@code operatorPages}, {@code keep}. */
final class WebConfig {
    private static final int SHORTEST_TOKEN = 16;

    private WebConfig() {}

    /**
     * Reads them, {@code server} but for its base address, and leaves it to the caller to end that section.
     *
     * @param base the public address
     */
    static WebSettings read(YamlMap root, YamlMap server, URI base) {
        YamlMap display = root.section("display");
        WebSettings read = new WebSettings(
                server.text("host"),
                server.integer("port", 0, Settings.MOST_PORT),
                withoutSlash(base),
                display.text("name"),
                display.integer("pageSize", 5, 200),
                display.integer("feedSize", 5, 200),
                operator(root.section("operator")),
                false,
                limits(server),
                server.bool("accessLog"),
                server.bool("mcp"),
                operatorPages(root, server),
                keep(root.section("keep")));
        display.end();
        return read;
    }

    private static WebSettings.Limits limits(YamlMap server) {
        YamlMap limits = server.section("limits");
        WebSettings.Limits read = new WebSettings.Limits(
                proxies(server),
                limits.integer("perSecond", 0, 1_000_000),
                limits.integer("burst", 1, 1_000_000),
                limits.integer("connections", 10, 1_000_000));
        limits.end();
        return read;
    }

    private static List<String> proxies(YamlMap server) {
        List<String> proxies = Stream.of(
                        server.optionalText("proxies").orElse("").split(","))
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .toList();
        try {
            new InetAddressSet().addAll(proxies);
        } catch (IllegalArgumentException e) {
            server.wrong(
                    "proxies", "expected addresses or networks with commas between, such as 127.0.0.1, 10.0.0.0/8");
        }
        return proxies;
    }

    private static Optional<WebSettings.OperatorPages> operatorPages(YamlMap root, YamlMap server) {
        YamlMap pages = root.section("operatorPages");
        Optional<Secret> token = pages.optionalText("token").map(_ -> pages.secret("token"));
        Optional<String> header = pages.optionalText("trustedHeader");
        if (token.filter(secret -> secret.reveal().length() < SHORTEST_TOKEN).isPresent()) {
            pages.wrong("token", "too easy to guess: at least " + SHORTEST_TOKEN + " characters are needed");
        }
        if (header.filter(name -> !name.matches("[A-Za-z0-9-]+")).isPresent()) {
            pages.wrong("trustedHeader", "expected the name of a header, such as Remote-User");
        }
        if (header.isPresent() && proxies(server).isEmpty()) {
            pages.wrong("trustedHeader", "server.proxies must name the proxy that sends it");
        }
        pages.end();
        return token.isEmpty() && header.isEmpty()
                ? Optional.empty()
                : Optional.of(new WebSettings.OperatorPages(token, header));
    }

    private static WebSettings.Keep keep(YamlMap keep) {
        WebSettings.Keep read = new WebSettings.Keep(keep.duration("crawlLog"), keep.duration("operatorLog"));
        keep.end();
        return read;
    }

    private static WebSettings.Operator operator(YamlMap operator) {
        WebSettings.Operator read = new WebSettings.Operator(
                operator.optionalText("name").orElse(""),
                operator.optionalText("address").orElse(""),
                operator.optionalText("email").orElse(""),
                operator.optionalText("phone").orElse(""),
                operator.optionalText("responsible").orElse(""),
                operator.optionalText("authority").orElse(""),
                operator.optionalText("dataProtection").orElse(""),
                operator.optionalText("supervisor").orElse(""));
        operator.end();
        return read;
    }

    private static URI withoutSlash(URI base) {
        return URI.create(base.toString().replaceFirst("/+$", ""));
    }
}
