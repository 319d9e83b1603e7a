// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.regex.Pattern;

/** By what a title is known again: its letters and digits, whatever stands between them and however they are capitalized. */
public final class TitleKey {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TitleKey() {}

    /** The title without what makes no difference. */
    public static String text(String title) {
        return BETWEEN.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The first 64 bits of SHA-256 over a source and a title of it. */
    public static long of(String source, String title) {
        try {
            byte[] text = (source + '\n' + text(title)).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
