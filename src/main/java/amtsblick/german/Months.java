// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.german;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names of months as offices write them: German with its Austrian forms, then the languages of the neighbours and of the Union that
 * print the day before the month, in the cases they use beside a day. {@code java.time} is no help: its German names know neither "Jan"
 * without a full stop nor "Jänner". Where languages disagree (Croatian {@code listopad} is October), the neighbours' sense stands.
 */
public final class Months {
    private static final List<String> NAMES = List.of(
            "jan januar january januari jän jänner jaenner janv janvier gennaio gen enero ene janeiro styczeń stycznia leden ledna január januára tammikuuta jaanuar ianuarie",
            "feb feber februar february februari febr fév févr février fev fevr fevrier febbraio febrero fevereiro luty lutego únor února február februára helmikuuta veebruar februarie",
            "mär märz mrz maerz mar march mars marts maart mrt marzo março marzec marca březen března marec maaliskuuta märts martie",
            "apr april avr avril aprile abril abr kwiecień kwietnia duben dubna apríl apríla huhtikuuta aprill aprilie",
            "mai may maj mei maggio mag mayo maio maja květen května máj mája toukokuuta",
            "jun june juni juin giugno giu junio junho czerwiec czerwca červen června jún júna kesäkuuta juuni iunie",
            "jul july juli juil juillet luglio lug julio julho lipiec lipca červenec července júl júla heinäkuuta juuli iulie",
            "aug august augustus augusti août aout agosto ago sierpień sierpnia srpen srpna augusta elokuuta",
            "sep sept september septembre settembre set septiembre setembro wrzesień września září septembra syyskuuta septembrie",
            "okt oct oktober october octobre ottobre ott octubre outubro październik października říjen října október októbra lokakuuta octombrie",
            "nov november novembre novembro noviembre listopad listopada listopadu novembra marraskuuta noiembrie",
            "dez dec dezember december décembre decembre déc dicembre dic diciembre dezembro grudzień grudnia prosinec prosince decembra joulukuuta detsember decembrie");

    private static final Map<String, Integer> NUMBERS = numbers();

    /** A name, abbreviated or not, as part of a pattern; a full stop may follow. */
    public static final String PATTERN = NUMBERS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}])\\.?"));

    private Months() {}

    /**
     * The month's number, 1 to 12.
     *
     * @throws DateTimeException when it is none
     */
    public static int number(String name) {
        return find(name.toLowerCase(Locale.ROOT).replace(".", ""))
                .orElseThrow(() -> new DateTimeException("no month: " + name));
    }

    /** The same of a word in lower case and without a full stop; empty for what is none. */
    public static Optional<Integer> find(String word) {
        return Optional.ofNullable(NUMBERS.get(word));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int month = 1; month <= NAMES.size(); month++) {
            int number = month;
            Arrays.stream(NAMES.get(month - 1).split(" ")).forEach(name -> numbers.putIfAbsent(name, number));
        }
        return Map.copyOf(numbers);
    }
}
