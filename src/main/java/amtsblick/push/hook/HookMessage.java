// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push.hook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jsoup.nodes.Entities;

/**
 * A message as it is posted.
 *
 * @param id what names it: the same however often it is sent
 */
record HookMessage(String id, Map<String, String> headers, byte[] body) {
    private static final String ALGORITHM = "HmacSHA256";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Tells of an item in the form that this receiver takes. */
    static HookMessage of(Webhook hook, Told told, Instant now) {
        return of(hook, "msg_" + told.id(), "item.new", told, now);
    }

    /** A message for trying whether it arrives. */
    static HookMessage trial(Webhook hook, Told told, Instant now) {
        return of(hook, "msg_test_" + now.toEpochMilli(), "test", told, now);
    }

    private static HookMessage of(Webhook hook, String id, String type, Told told, Instant now) {
        return switch (hook.form()) {
            case STANDARD -> standard(hook, id, type, told, now);
            case NTFY -> ntfy(hook, id, told);
            case MATRIX -> matrix(id, told);
        };
    }

    private static HookMessage standard(Webhook hook, String id, String type, Told told, Instant now) {
        ObjectNode json = JSON.createObjectNode();
        json.put("type", type).put("timestamp", now.toString());
        json.putRawValue("data", new RawValue(new String(told.json(), StandardCharsets.UTF_8)));
        byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
        hook.secret()
                .ifPresent(secret -> headers.put(
                        "webhook-signature", "v1," + sign(Webhooks.key(secret), id, now.getEpochSecond(), body)));
        return new HookMessage(id, headers, body);
    }

    /** Signs id, time and body (Standard Webhooks, "Signature scheme"). */
    private static String sign(byte[] key, String id, long seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK knows " + ALGORITHM, e);
        }
    }

    /** Headers are ASCII in HTTP: what is not is encoded as in mail (RFC 2047), which ntfy reads. */
    private static HookMessage ntfy(Webhook hook, String id, Told told) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "text/plain; charset=utf-8");
        headers.put("Title", encoded(told.line()));
        headers.put("Click", told.link());
        hook.secret().ifPresent(token -> headers.put("Authorization", "Bearer " + token.reveal()));
        return new HookMessage(id, headers, told.title().getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        String base64 = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return "=?UTF-8?B?" + base64 + "?=";
    }

    private static HookMessage matrix(String id, Told told) {
        ObjectNode json = JSON.createObjectNode();
        json.put("text", told.title() + "\n" + told.line() + "\n" + told.link());
        json.put(
                "html",
                "<a href=\"" + Entities.escape(told.link()) + "\">" + Entities.escape(told.title()) + "</a><br>"
                        + Entities.escape(told.line()));
        return new HookMessage(
                id, Map.of("Content-Type", "application/json"), json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
