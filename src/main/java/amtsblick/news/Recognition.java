// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** By what a headline is known again beside its link. */
public final class Recognition {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Recognition() {}

    /** The title in full, its letters and digits alone: whatever stands between them and however they are capitalized. */
    public static String title(Headline headline) {
        return BETWEEN.matcher(headline.fullTitle().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** The source's own name for the entry; empty where it names it by its link. */
    public static Optional<String> guid(Headline headline) {
        URI link = headline.link();
        return headline.guid().filter(guid -> !guid.isBlank() && !guid.equals(link.toString()));
    }

    /** Short enough for every row: the first 64 bits of SHA-256 over a source and a title or guid of it. */
    public static long key(String source, String text) {
        try {
            byte[] bytes = (source + '\n' + text).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
