// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.answer;

import java.util.Map;

/**
 * An answer too long to be held at once.
 *
 * @param type Content-Type with charset
 * @param headers what the answer says beside its type
 */
public record Streamed(String type, Map<String, String> headers, Portions portions) {

    /** Made while the reader takes what was made before. */
    @FunctionalInterface
    public interface Portions {
        /** The next bytes; none at the end. */
        byte[] next();
    }
}
