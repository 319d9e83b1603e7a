// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push.hub;

import amtsblick.config.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody asks of the hub (WebSub, 5.1). */
public sealed interface HubRequest {
    /** Tell me what is new there. */
    record Subscribe(String topic, URI callback, Duration lease, Optional<Secret> secret) implements HubRequest {}

    /** Tell me no more. */
    record Unsubscribe(String topic, URI callback) implements HubRequest {}

    /** What cannot be understood. @param why a sentence for its developer, in English as the protocol is */
    record Unclear(String why) implements HubRequest {}

    /** How long a lease is where nothing is asked. */
    Duration USUAL = Duration.ofDays(10);

    /** How short and long a lease can be. */
    Duration SHORTEST = Duration.ofMinutes(1);

    Duration LONGEST = Duration.ofDays(30);

    /** Bytes; a secret has to be shorter. */
    int SECRET = 200;

    int ADDRESS = 2_000;

    /** Reads the fields of a form. */
    static HubRequest read(Map<String, List<String>> form) {
        String topic = field(form, "hub.topic");
        if (topic.isEmpty() || topic.length() > ADDRESS) {
            return new Unclear("hub.topic is missing or too long");
        }
        Optional<URI> callback = callback(field(form, "hub.callback"));
        if (callback.isEmpty()) {
            return new Unclear(
                    "hub.callback has to be an absolute http or https address without user name and fragment");
        }
        return switch (field(form, "hub.mode")) {
            case "subscribe" -> subscribe(topic, callback.get(), form);
            case "unsubscribe" -> new Unsubscribe(topic, callback.get());
            default ->
                new Unclear("hub.mode has to be subscribe or unsubscribe; what is new is published by this site alone");
        };
    }

    private static HubRequest subscribe(String topic, URI callback, Map<String, List<String>> form) {
        String seconds = field(form, "hub.lease_seconds");
        if (!seconds.isEmpty() && !seconds.matches("\\d{1,12}")) {
            return new Unclear("hub.lease_seconds has to be a whole number");
        }
        String secret = field(form, "hub.secret");
        if (secret.getBytes(StandardCharsets.UTF_8).length >= SECRET) {
            return new Unclear("hub.secret has to be shorter than 200 bytes");
        }
        Duration wanted = seconds.isEmpty() ? USUAL : Duration.ofSeconds(Long.parseLong(seconds));
        Duration lease = wanted.compareTo(SHORTEST) < 0 ? SHORTEST : wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
        return new Subscribe(
                topic, callback, lease, secret.isEmpty() ? Optional.empty() : Optional.of(new Secret(secret)));
    }

    private static Optional<URI> callback(String text) {
        try {
            URI uri = new URI(text);
            boolean isFit = text.length() <= ADDRESS
                    && List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
            return isFit ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String field(Map<String, List<String>> form, String name) {
        List<String> values = form.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }
}
