// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.subscription;

import amtsblick.config.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes addresses unreadable to whoever has the store without the key: encrypted by AES-GCM with 256 bits, found again by an HMAC. All keys are
 * derived from one secret (HKDF, RFC 5869). Safe for use by many threads.
 */
public final class AddressVault {
    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey sealing;
    private final SecretKey finding;
    private final SecretKey proving;
    private final SecureRandom random = new SecureRandom();

    /** @param secret all keys are derived from it: with another one nothing that was kept can be read */
    public AddressVault(Secret secret) {
        sealing = derived(secret, "addresses", "AES");
        finding = derived(secret, "look-up", HMAC);
        proving = derived(secret, "links", HMAC);
    }

    private static SecretKey derived(Secret secret, String use, String algorithm) {
        try {
            byte[] given = secret.reveal().getBytes(StandardCharsets.UTF_8);
            byte[] info = ("amtsblick alerts: " + use).getBytes(StandardCharsets.UTF_8);
            byte[] bytes = KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(given).thenExpand(info, KEY_BYTES));
            return new SecretKeySpec(bytes, algorithm);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK since 25 knows HKDF", e);
        }
    }

    /** What may lie in the store; another text each time. */
    public String seal(MailAddress address) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, address.text().getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /** @throws IllegalStateException where it was sealed with another key, or changed since */
    public MailAddress open(String sealed) {
        byte[] all = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        byte[] rest = Arrays.copyOfRange(all, NONCE_BYTES, all.length);
        return new MailAddress(new String(cipher(Cipher.DECRYPT_MODE, nonce, rest), StandardCharsets.UTF_8));
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an address in the store was encrypted with another key, or is damaged", e);
        }
    }

    /** By what an address is found again: the same each time, and of no use without the key. */
    public String lookup(MailAddress address) {
        return HexFormat.of().formatHex(hmac(finding, address.normal()));
    }

    /** What proves that a link is ours. */
    byte[] proof(String of) {
        return hmac(proving, of);
    }

    private static byte[] hmac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK knows " + HMAC, e);
        }
    }
}
