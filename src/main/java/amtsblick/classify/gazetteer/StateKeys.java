// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.gazetteer;

import java.util.List;
import java.util.Optional;

/** The first two digits of the official municipality key (AGS) name the state. */
public final class StateKeys {
    private static final List<String> REGIONS = List.of(
            "DE-SH", "DE-HH", "DE-NI", "DE-HB", "DE-NW", "DE-HE", "DE-RP", "DE-BW", "DE-BY", "DE-SL", "DE-BE", "DE-BB",
            "DE-MV", "DE-SN", "DE-ST", "DE-TH");

    private StateKeys() {}

    /** The two digits of a Land. */
    public static Optional<String> key(String region) {
        int at = REGIONS.indexOf(region);
        return at < 0 ? Optional.empty() : Optional.of("%02d".formatted(at + 1));
    }

    /** Whether there is such a Land. */
    public static boolean has(String twoDigits) {
        int number = Integer.parseInt(twoDigits);
        return number >= 1 && number <= REGIONS.size();
    }

    public static String region(String twoDigits) {
        return REGIONS.get(Integer.parseInt(twoDigits) - 1);
    }
}
