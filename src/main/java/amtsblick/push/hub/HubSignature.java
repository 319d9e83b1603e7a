// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push.hub;

import amtsblick.config.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What is said in {@code X-Hub-Signature} (WebSub, 8). */
public final class HubSignature {
    /** The name of the header. */
    public static final String HEADER = "X-Hub-Signature";

    private static final Map<String, String> ALGORITHMS =
            Map.of("sha256", "HmacSHA256", "sha384", "HmacSHA384", "sha512", "HmacSHA512", "sha1", "HmacSHA1");

    private HubSignature() {}

    /** The header for this content. */
    static String of(Secret secret, byte[] content) {
        return "sha256=" + hmac("sha256", secret, content);
    }

    /** Whether a header fits content and secret, by any method that the recommendation names. */
    public static boolean fits(String header, Secret secret, byte[] content) {
        String[] sides = header.strip().split("=", 2);
        return sides.length == 2
                && ALGORITHMS.containsKey(sides[0])
                && MessageDigest.isEqual(
                        sides[1].strip().getBytes(StandardCharsets.UTF_8),
                        hmac(sides[0], secret, content).getBytes(StandardCharsets.UTF_8));
    }

    private static String hmac(String method, Secret secret, byte[] content) {
        String algorithm = ALGORITHMS.getOrDefault(method, "");
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), algorithm));
            return HexFormat.of().formatHex(mac.doFinal(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK knows " + algorithm, e);
        }
    }
}
