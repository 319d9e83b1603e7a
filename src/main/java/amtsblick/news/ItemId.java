// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** The id of an item: the first 80 bits of SHA-256 over its canonical link, as 16 characters of base 32. */
public final class ItemId {
    private ItemId() {}

    /**
     * The id for a canonical link (see the parser's {@code CanonicalLink}). http and https, and a host with and without
     * {@code www.}, are the same item.
     */
    public static String of(URI link) {
        String text = link.toString().replaceFirst("^https?://(www\\.)?", "");
        return of(text);
    }

    private static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            BigInteger bits = new BigInteger(1, hash).shiftRight(256 - 80);
            String digits = bits.toString(32).toLowerCase(Locale.ROOT);
            return "0".repeat(16 - digits.length()) + digits;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
