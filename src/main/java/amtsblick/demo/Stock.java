// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Reads the events from {@code demo/*.txt}. A line that begins with {@code @} opens an event, the lines below it are its
 * reports:
 *
 * <pre>
 * @15 DE-TH agreement registers,cooperation          days ago (or "live"), region, kind, topics
 * thueringen||Titel|Ein Satz.                        desk, kicker, title, teaser
 * rundblick +2|Thüringen|Titel|Ein Satz.|Neuer Titel two days later, and corrected after a while
 * </pre>
 *
 * {@code {J}}, {@code {J+1}}, ... stand for the year of publication and the years after it, {@code {in 30}} for the day 30 days after the
 * start of the demo.
 */
final class Stock {
    private static final List<String> FILES =
            List.of("bund.txt", "behoerden.txt", "laender.txt", "kommunen.txt", "europa.txt", "laufend.txt");

    private Stock() {}

    static List<Event> read() {
        List<Event> events = new ArrayList<>();
        FILES.forEach(file -> events.addAll(parse(lines(file))));
        return events;
    }

    static List<Event> parse(List<String> lines) {
        List<Event> events = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("@")) {
                events.add(event(line));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                events.getLast().reports().add(report(line));
            }
        }
        return events;
    }

    private static Event event(String line) {
        String[] words = line.substring(1).split(" ", -1);
        OptionalInt daysAgo =
                words[0].equals("live") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(words[0]));
        return new Event(daysAgo, words[1], words[2], List.of(words[3].split(",", -1)), new ArrayList<>());
    }

    private static Event.Report report(String line) {
        String[] parts = line.split("\\|", -1);
        String[] desk = parts[0].split(" \\+", -1);
        int lag = desk.length > 1 ? Integer.parseInt(desk[1]) : 0;
        String correction = parts.length > 4 ? parts[4] : "";
        return new Event.Report(desk[0], lag, parts[1], parts[2], parts[3], correction);
    }

    private static List<String> lines(String file) {
        InputStream in = Objects.requireNonNull(Stock.class.getResourceAsStream("/demo/" + file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
