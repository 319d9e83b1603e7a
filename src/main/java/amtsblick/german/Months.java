// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Map;

/**
 * Names of months as offices write them: German with its Austrian forms, English, French, and those of other neighbours where
 * they differ. {@code java.time} is no help: its German names know neither "Jan" without a full stop nor "Jänner".
 */
public final class Months {
    /** A name, abbreviated or not, as part of a pattern; a full stop may follow. */
    public static final String PATTERN =
            "(?:Jan(?:uary?|uar|uari|v(?:ier)?)?|Jän(?:ner)?|Jaenner|Feb(?:ruar[yi]?|er)?|F[ée]v(?:r(?:ier)?)?"
                    + "|Mär(?:z)?|Mrz|Maerz|Mar(?:ch|s|ts|zo)?|Maart|Apr(?:il)?|Avr(?:il)?|Mai|May|Maj|Mei|June?|Juni|Juin|July?|Juli|Juil(?:let)?"
                    + "|Aug(?:ust|ustus)?|Ao[uû]t|Sept?(?:ember|embre)?|O[kc]t(?:ober|obre)?|Nov(?:ember|embre)?|D[eé][zc](?:ember|embre)?)"
                    + "(?![\\p{L}])\\.?";

    private static final Map<String, Integer> BY_BEGINNING = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("jän", 1),
            Map.entry("jae", 1),
            Map.entry("feb", 2),
            Map.entry("fev", 2),
            Map.entry("fév", 2),
            Map.entry("mär", 3),
            Map.entry("mrz", 3),
            Map.entry("mae", 3),
            Map.entry("mar", 3),
            Map.entry("maa", 3),
            Map.entry("apr", 4),
            Map.entry("avr", 4),
            Map.entry("mai", 5),
            Map.entry("may", 5),
            Map.entry("maj", 5),
            Map.entry("mei", 5),
            Map.entry("jun", 6),
            Map.entry("juin", 6),
            Map.entry("jul", 7),
            Map.entry("juil", 7),
            Map.entry("aug", 8),
            Map.entry("aou", 8),
            Map.entry("aoû", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dez", 12),
            Map.entry("dec", 12),
            Map.entry("déc", 12));

    private Months() {}

    /**
     * The month's number, 1 to 12.
     *
     * @throws DateTimeException when it is none
     */
    public static int number(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Integer month = BY_BEGINNING.get(lower.substring(0, Math.min(4, lower.length())));
        if (month == null) {
            month = BY_BEGINNING.get(lower.substring(0, Math.min(3, lower.length())));
        }
        if (month == null) {
            throw new DateTimeException("no month: " + name);
        }
        return month;
    }
}
