// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.classify.gazetteer;

import java.util.List;

/** The first two digits of the official municipality key (AGS) name the state. */
final class StateKeys {
    private static final List<String> REGIONS = List.of(
            "DE-SH", "DE-HH", "DE-NI", "DE-HB", "DE-NW", "DE-HE", "DE-RP", "DE-BW", "DE-BY", "DE-SL", "DE-BE", "DE-BB",
            "DE-MV", "DE-SN", "DE-ST", "DE-TH");

    private StateKeys() {}

    static String region(String twoDigits) {
        return REGIONS.get(Integer.parseInt(twoDigits) - 1);
    }
}
