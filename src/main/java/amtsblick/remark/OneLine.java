// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.remark;

import java.util.regex.Pattern;

/**
 * What a server says, as it may be printed: without line breaks and control characters, which forge lines of a log and steer terminals,
 * and without marks of direction (Unicode TR 9), which show {@code gepj.exe} as {@code exe.jpeg}.
 */
final class OneLine {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
    private static final Pattern DIRECTIONS =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFF9-\\uFFFB]");

    private OneLine() {}

    static String of(String said) {
        return DIRECTIONS.matcher(BREAKS.matcher(said).replaceAll(" ")).replaceAll("");
    }
}
