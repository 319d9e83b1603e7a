// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news.label;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the codes of regions say by themselves. The Länder of Austria and the cantons of Switzerland ({@code AT-9}, {@code CH-ZH})
 * roll up to their countries; {@code DE} is no country here but what concerns all of Germany, so a German Land is not in it.
 */
public final class RegionCode {
    private static final String GERMANY = "DE";
    private static final int COUNTRY = 2;

    private RegionCode() {}

    /** {@code AT} of {@code AT-9}; what is no part of a neighbour is itself. */
    public static String country(String code) {
        return isAbroad(code) ? code.substring(0, COUNTRY) : code;
    }

    /** Whether it is a part of a neighbour. */
    public static boolean isUnitAbroad(String code) {
        return isAbroad(code) && code.length() > COUNTRY;
    }

    /** Whether it is Austria, Switzerland or a part of them. */
    public static boolean isAbroad(String code) {
        return code.startsWith("AT") || code.startsWith("CH");
    }

    /** Whether it is Germany or a part of it. */
    public static boolean isGerman(String code) {
        return code.startsWith(GERMANY);
    }

    /** All under which something of these regions is found, each once: {@code CH-ZH, CH}. */
    public static List<String> rolledUp(List<String> codes) {
        return codes.stream()
                .flatMap(code -> Stream.of(code, country(code)))
                .distinct()
                .toList();
    }
}
