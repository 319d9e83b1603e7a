// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.operator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks the forms that we gave out: one operator's, for one address, on one day. Other sites can make a browser send a form here with its
 * credentials, but cannot know this. The key is new with each start, so forms do not outlive it. Safe for use by many threads.
 */
public final class FormSeal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    public FormSeal() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, ALGORITHM);
    }

    /** What a form that is sent to this path has to carry. */
    public String of(Operator operator, String path, LocalDate day) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String sealed = String.join("\n", operator.credential().reveal(), path, day.toString());
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(sealed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK knows " + ALGORITHM, e);
        }
    }

    /** Whether it is ours, of this day or the one before. */
    public boolean fits(String given, Operator operator, String path, LocalDate today) {
        return isSame(given, of(operator, path, today)) | isSame(given, of(operator, path, today.minusDays(1)));
    }

    private static boolean isSame(String given, String right) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
