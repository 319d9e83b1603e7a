// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.subscription;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What links in mails carry: for whom, and a proof that we made it for this purpose. Nothing has to be kept for that, and who forgets a
 * subscriber makes all links void.
 */
public final class LinkTokens {
    private static final int PROOF_BYTES = 18;
    private static final int ID_BYTES = 15;
    private static final Pattern SHAPE = Pattern.compile("([A-Za-z0-9_-]{20})\\.([A-Za-z0-9_-]{24})");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AddressVault vault;

    public LinkTokens(AddressVault vault) {
        this.vault = vault;
    }

    /** What a link is good for. */
    public enum Purpose {
        /** Agreeing to a subscription. */
        CONFIRM,
        /** All that a subscriber may do with what is theirs. */
        MANAGE
    }

    /** A random name of 120 bits. */
    public static String newId() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return ENCODER.encodeToString(bytes);
    }

    /** The token for an id of {@link #newId}. */
    public String of(Purpose purpose, String id) {
        byte[] proof = Arrays.copyOf(vault.proof(purpose + " " + id), PROOF_BYTES);
        return id + "." + ENCODER.encodeToString(proof);
    }

    /** The id that a token of ours was made for. */
    public Optional<String> read(Purpose purpose, String token) {
        var parts = SHAPE.matcher(token);
        return parts.matches() && isSame(token, of(purpose, parts.group(1)))
                ? Optional.of(parts.group(1))
                : Optional.empty();
    }

    private static boolean isSame(String given, String right) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
