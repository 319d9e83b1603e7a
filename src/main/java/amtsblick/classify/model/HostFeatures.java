// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.model;

import java.util.function.IntConsumer;

/** What a model sees of a publisher's host: {@code spd} and {@code fraktion} in "spd-fraktion.de", {@code landkreis} in "landkreis-gotha.de". */
final class HostFeatures {
    private static final int PART = 0x7C1A5E2D;
    private static final int LETTERS = 0x3D94B1F3;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 6;

    private HostFeatures() {}

    /** Gives the bucket of each part, and of each run of letters with the edges of the host, to {@code each}. */
    static void of(String host, IntConsumer each) {
        if (isNobody(host)) {
            return;
        }
        int part = PART;
        for (int i = 0; i <= host.length(); i++) {
            if (i < host.length() && !isGap(host.charAt(i))) {
                part = (part ^ host.charAt(i)) * Features.PRIME;
            } else if (part != PART) {
                each.accept(Features.bucket(part));
                part = PART;
            }
        }
        for (int from = -1; from <= host.length() - SHORTEST + 1; from++) {
            runs(host, from, each);
        }
    }

    private static void runs(String host, int from, IntConsumer each) {
        int hash = LETTERS;
        for (int i = from; i <= Math.min(from + LONGEST - 1, host.length()); i++) {
            hash = (hash ^ (i < 0 || i == host.length() ? ' ' : host.charAt(i))) * Features.PRIME;
            if (i - from + 1 >= SHORTEST) {
                each.accept(Features.bucket(hash));
            }
        }
    }

    /** Where nobody knows the host, or it is a number, or a name that never is one ({@code text.invalid}: RFC 6761, section 6.4). */
    private static boolean isNobody(String host) {
        return host.isEmpty() || host.endsWith(".invalid") || Character.isDigit(host.charAt(host.length() - 1));
    }

    private static boolean isGap(char letter) {
        return letter == '.' || letter == '-';
    }
}
