// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The id of an item: the first 80 bits of SHA-256 over its canonical link, as 16 characters of base 32. */
public final class ItemId {
    private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?");

    private ItemId() {}

    /**
     * The id for a canonical link (see the parser's {@code CanonicalLink}). http and https, and a host with and without
     * {@code www.}, are the same item.
     */
    public static String of(URI link) {
        return of(spelling(link));
    }

    /** The id of an item that shares its link with others, by what tells them apart. */
    public static String of(URI link, String distinction) {
        return of(spelling(link) + '\n' + distinction);
    }

    /** Whether both links are the same but for http and https or {@code www.}. */
    public static boolean means(URI one, URI other) {
        return spelling(one).equals(spelling(other));
    }

    /** The link without what makes no other item of it: http or https, and {@code www.}. */
    public static String spelling(URI link) {
        return SCHEME.matcher(link.toString()).replaceFirst("");
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
