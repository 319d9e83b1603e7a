// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.alert;

import amtsblick.archive.alert.Frequency;
import amtsblick.archive.alert.Timing;
import amtsblick.web.page.Asked;
import amtsblick.web.page.Choice;
import amtsblick.web.words.Reader;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When a subscription comes, as fields of a form.
 *
 * @param frequencies how often
 * @param hours at which hour
 * @param weekdays on which day, for those that come weekly or monthly
 * @param least from how many items on
 */
public record TimingForm(List<Choice> frequencies, List<Choice> hours, List<Choice> weekdays, List<Choice> least) {
    /** What is chosen where nothing is said. */
    public static final Timing USUAL = new Timing(Frequency.WEEKLY, 7, DayOfWeek.MONDAY, 0);

    private static final int HOURS = 24;
    private static final List<Integer> LEAST = List.of(0, 1, 3, 5, 10, 20, 50);

    static TimingForm of(Timing timing, Reader reader) {
        return new TimingForm(
                Arrays.stream(Frequency.values())
                        .map(each -> new Choice(
                                each.id(), reader.text("alert.frequency." + each.id()), each == timing.frequency()))
                        .toList(),
                IntStream.range(0, HOURS)
                        .mapToObj(hour -> new Choice(
                                Integer.toString(hour), reader.text("alert.hour", hour), hour == timing.hour()))
                        .toList(),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Choice(
                                Integer.toString(day.getValue()), name(day, reader), day == timing.weekday()))
                        .toList(),
                LEAST.stream()
                        .map(least ->
                                new Choice(Integer.toString(least), least(least, reader), least == timing.atLeast()))
                        .toList());
    }

    private static String least(int least, Reader reader) {
        return least == 0
                ? reader.text("alert.least.none")
                : least == 1 ? reader.text("alert.least.any") : reader.text("alert.least.some", least);
    }

    static String name(DayOfWeek day, Reader reader) {
        return day.getDisplayName(TextStyle.FULL, reader.lang().locale());
    }

    /** Empty where something of it is not among the choices. */
    static Optional<Timing> read(Asked form) {
        Optional<Frequency> frequency = Frequency.of(form.parameter("frequency"));
        int hour = number(form.parameter("hour"), USUAL.hour());
        int weekday = number(form.parameter("weekday"), USUAL.weekday().getValue());
        int least = number(form.parameter("least"), USUAL.atLeast());
        boolean known = hour >= 0 && hour < HOURS && weekday >= 1 && weekday <= 7 && LEAST.contains(least);
        return frequency.filter(_ -> known).map(one -> new Timing(one, hour, DayOfWeek.of(weekday), least));
    }

    private static int number(String text, int otherwise) {
        return text.isEmpty() ? otherwise : text.matches("\\d{1,2}") ? Integer.parseInt(text) : -1;
    }

    /** "montags um 7 Uhr, ab 3 Meldungen". */
    static String said(Timing timing, Reader reader) {
        String when =
                reader.text("alert.when." + timing.frequency().id(), name(timing.weekday(), reader), timing.hour());
        return timing.atLeast() > 1 ? when + ", " + least(timing.atLeast(), reader) : when;
    }
}
