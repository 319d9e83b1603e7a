// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push.hook;

import amtsblick.config.ConfigFolder;
import amtsblick.config.Secret;
import amtsblick.config.YamlMap;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code webhooks.yaml}, read and checked; the file itself documents every key. */
public final class Webhooks {
    private static final String FILE = "webhooks.yaml";
    private static final String PREFIX = "whsec_";

    private Webhooks() {}

    /** Any mistake is a {@code ConfigError}. */
    public static List<Webhook> of(ConfigFolder config) {
        return config.read(FILE, Webhooks::of);
    }

    private static List<Webhook> of(YamlMap root) {
        List<Webhook> hooks = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlMap entry : root.maps("webhooks")) {
            Webhook hook = hook(entry);
            if (!names.add(hook.name())) {
                entry.wrong("name", "another one has this name");
            }
            hooks.add(hook);
        }
        return hooks;
    }

    private static Webhook hook(YamlMap entry) {
        String name = entry.text("name");
        if (!name.matches("[a-z0-9-]{1,40}")) {
            entry.wrong("name", "expected small letters, digits and hyphens, such as referat-3");
        }
        Map<String, HookForm> forms =
                Map.of("standard", HookForm.STANDARD, "ntfy", HookForm.NTFY, "matrix", HookForm.MATRIX);
        HookForm form = entry.has("form") ? entry.oneOf("form", forms) : HookForm.STANDARD;
        Optional<Secret> secret = entry.optionalText("secret").map(_ -> entry.secret("secret"));
        if (form == HookForm.STANDARD && secret.filter(Webhooks::isKey).isEmpty()) {
            entry.wrong(
                    "secret",
                    "expected env:NAME or file:/path of whsec_ and 24 to 64 bytes in Base64: messages are signed with it");
        }
        Webhook hook = new Webhook(
                name,
                entry.uri("address"),
                entry.optionalText("selection").orElse("").replaceFirst("^\\?", ""),
                form,
                secret,
                entry.has("privateAllowed") && entry.bool("privateAllowed"));
        entry.end();
        return hook;
    }

    /** The bytes of a key as Standard Webhooks writes it. */
    static byte[] key(Secret secret) {
        return Base64.getDecoder().decode(secret.reveal().substring(PREFIX.length()));
    }

    private static boolean isKey(Secret secret) {
        if (!secret.reveal().startsWith(PREFIX)) {
            return false;
        }
        try {
            int length = key(secret).length;
            return length >= 24 && length <= 64;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
