// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.alert.mail.Letter;
import amtsblick.alert.mail.Mailer.Outcome;
import amtsblick.archive.Samples;
import amtsblick.archive.alert.Frequency;
import amtsblick.archive.alert.Timing;
import amtsblick.archive.keeping.Report;
import amtsblick.news.Headline;
import amtsblick.news.ItemId;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.news.Rights;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year of many subscriptions on a clock of its own: crashes before and after handing over, days without a mail server, sources that come late, and both
 * changes of the clocks. Every item comes to every reader whose selection it is, once. {@code -DmailYear=10000} runs it with so many
 * subscriptions, else in small.
 */
class MailYearTest {
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> REGIONS = List.of(
            "DE-BB", "DE-BE", "DE-BW", "DE-BY", "DE-HB", "DE-HE", "DE-HH", "DE-MV", "DE-NI", "DE-NW", "DE-RP", "DE-SH",
            "DE-SL", "DE-SN", "DE-ST", "DE-TH");
    private static final List<String> WORDS = List.of("", "", "", "Brücke", "Fähre", "Turnhalle", "Marktplatz");
    private static final List<Integer> HOURS = List.of(2, 3, 7, 18);

    @TempDir
    private Path folder;

    private final Random random = new Random(11);
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final Map<String, Map<String, List<String>>> boxes = new HashMap<>();
    private int kills;
    private int repeated;
    private int handedOver;
    private Kill kill = Kill.NONE;
    private int stepsToGo;
    private boolean down;
    private int daysDown;
    private int daysWithoutSources;

    /** @param since what was told later than this is its business */
    private record Wish(String address, Set<String> regions, String word, int atLeast, int since) {
        String selection() {
            String query = word.isEmpty() ? "" : "q=" + word + "&";
            return "/?" + query + "region=" + String.join("&region=", regions);
        }

        boolean wants(Told item) {
            return regions.contains(item.region) && (word.isEmpty() || word.equals(item.word));
        }
    }

    private record Told(int number, String region, String word) {}

    /** Where the program ends next. */
    private enum Kill {
        NONE,
        /** Somewhere between two things that are kept: while changes are compared, while it is looked who is due, while a mail is written. */
        ON_THE_WAY,
        BEFORE_HANDING_OVER,
        AFTER_HANDING_OVER
    }

    /** The program ends here. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void everyItemComesToEveryReaderOnce() {
        run(60, 60, 6, 6);
    }

    @Test
    @EnabledIfSystemProperty(named = "mailYear", matches = "\\d+")
    void everyItemOfAYearComesToEveryReaderOnce() {
        long start = System.nanoTime();
        run(Integer.getInteger("mailYear"), 365, 50, 1);
        System.out.printf(
                "%d subscriptions of %d addresses to %d selections, %d items, %d mails handed over with %d, %d kills,"
                        + " %d mails sent again under their id, %d days without a mail server, %d without sources, %d s,"
                        + " of which the processor %d%n",
                wishes.size(),
                boxes.size(),
                wishes.stream().map(Wish::selection).distinct().count(),
                told.size(),
                handedOver,
                boxes.values().stream()
                        .flatMap(box -> box.values().stream())
                        .mapToLong(List::size)
                        .sum(),
                kills,
                repeated,
                daysDown,
                daysWithoutSources,
                Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                Duration.ofNanos(MACHINE.getProcessCpuTime()).toSeconds());
    }

    /** @param step hours between two rounds, which always fall on whole hours */
    private void run(int subscriptions, int days, int enoughKills, int step) {
        try (AlertHouse house = new AlertHouse(folder, START, this::hand, this::onTheWay)) {
            int hours = days * 24;
            for (int hour = 0; hour < hours; hour += step) {
                house.now = START.plus(Duration.ofHours(hour));
                // the second half of the year begins at once in small, so that both changes of the clocks are in it
                if (days < 365 && hour >= hours / 2) {
                    house.now = house.now.plus(Duration.ofDays(200));
                } else if (days < 365) {
                    house.now = house.now.plus(Duration.ofDays(60));
                }
                int day = hour / 24;
                down = day % (days / 4) == days / 8;
                boolean sourcesDown = day % (days / 3) == days / 6;
                daysDown += down && hour % 24 == 0 ? 1 : 0;
                daysWithoutSources += sourcesDown && hour % 24 == 0 ? 1 : 0;
                subscribe(house, (int) Math.min(subscriptions, 1 + 2L * subscriptions * hour / hours) - wishes.size());
                if (!sourcesDown) {
                    tell(
                            house,
                            day % (days / 3) == days / 6 + 1 && hour % 24 == 0
                                    ? 30
                                    : step == 1 ? random.nextInt(2) : 1 + random.nextInt(3));
                }
                if (step == 1 && hour % 240 == 0) {
                    System.err.printf("day %d: %d subscriptions, %d mails%n", day, wishes.size(), handedOver);
                }
                if (kill == Kill.NONE && kills * hours <= enoughKills * hour) {
                    kill = any(List.of(Kill.ON_THE_WAY, Kill.BEFORE_HANDING_OVER, Kill.AFTER_HANDING_OVER));
                    stepsToGo = random.nextInt(wishes.size() * 2);
                }
                round(house);
            }
            down = false;
            kill = Kill.NONE;
            for (int day = 0; day < 70; day++) { // what waits comes by and by
                house.now = house.now.plus(Duration.ofDays(1));
                round(house);
            }
        }
        assertThat(kills).isGreaterThanOrEqualTo(enoughKills);
        assertThat(daysDown).isGreaterThanOrEqualTo(3);
        assertThat(daysWithoutSources).isGreaterThanOrEqualTo(2);
        assertThat(repeated).isPositive();
        check();
    }

    private void round(AlertHouse house) {
        try {
            house.round();
        } catch (Killed e) {
            kills++;
            kill = Kill.NONE;
            house.restart();
            house.round();
        }
    }

    private void onTheWay() {
        if (kill == Kill.ON_THE_WAY && stepsToGo-- <= 0) {
            throw new Killed();
        }
    }

    private Outcome hand(Letter letter) {
        if (kill == Kill.BEFORE_HANDING_OVER) {
            throw new Killed();
        }
        if (down) {
            return new Outcome.Down("no mail server");
        }
        if (random.nextInt(100) == 0) {
            return new Outcome.Later("greylisted");
        }
        handedOver++;
        Map<String, List<String>> box = boxes.computeIfAbsent(letter.to().text(), _ -> new HashMap<>());
        List<String> items =
                letter.text().isEmpty() ? List.of() : List.of(letter.text().split("\n"));
        List<String> before = box.put(letter.id(), items);
        if (before != null) {
            repeated++;
            assertThat(items).as("the same under the same id").containsExactlyInAnyOrderElementsOf(before);
        }
        if (kill == Kill.AFTER_HANDING_OVER) {
            throw new Killed();
        }
        return new Outcome.Taken();
    }

    private void subscribe(AlertHouse house, int many) {
        for (int i = 0; i < many; i++) {
            Set<String> regions = new LinkedHashSet<>(Set.of(any(REGIONS)));
            if (random.nextBoolean()) {
                regions.add(any(REGIONS));
            }
            String address = "r" + random.nextInt(1 + wishes.size() / 2) + "@example.net";
            Frequency frequency = any(List.of(
                    Frequency.IMMEDIATELY,
                    Frequency.DAILY,
                    Frequency.WEEKLY,
                    Frequency.WEEKLY,
                    Frequency.WEEKLY,
                    Frequency.WEEKLY,
                    Frequency.MONTHLY,
                    Frequency.MONTHLY));
            Wish wish = new Wish(address, regions, any(WORDS), any(List.of(0, 1, 1, 3)), told.size());
            Timing timing = new Timing(frequency, any(HOURS), DayOfWeek.of(1 + random.nextInt(7)), wish.atLeast);
            if (house.admit(address, wish.selection(), timing)) {
                wishes.add(wish);
            }
        }
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void tell(AlertHouse house, int many) {
        List<NewsItem> items = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Told item = new Told(told.size(), any(REGIONS), any(WORDS));
            told.add(item);
            items.add(item(item, house.now, many > 10 ? 5 : 0));
        }
        if (!items.isEmpty()) {
            house.archive().keeping().report(Report.of(items));
        }
    }

    private static NewsItem item(Told told, Instant now, int daysLate) {
        URI link = URI.create("https://example.org/" + told.number);
        Headline headline = Headline.of(
                "",
                "Meldung " + told.number + " " + told.word,
                "",
                link,
                PublicationDate.ofDay(PublicationDate.ofInstant(now).day().minusDays(daysLate)));
        return new NewsItem(
                ItemId.of(link),
                headline,
                Samples.labels(told.region),
                "example",
                "Beispielblatt",
                "de",
                Rights.OPEN,
                now,
                List.of(),
                Optional.empty());
    }

    private void check() {
        Map<String, List<Wish>> byAddress = new HashMap<>();
        wishes.forEach(wish ->
                byAddress.computeIfAbsent(wish.address, _ -> new ArrayList<>()).add(wish));
        int expected = 0;
        for (Map.Entry<String, List<Wish>> reader : byAddress.entrySet()) {
            List<String> got = boxes.getOrDefault(reader.getKey(), Map.of()).values().stream()
                    .flatMap(List::stream)
                    .toList();
            assertThat(got).as("nothing twice to " + reader.getKey()).doesNotHaveDuplicates();
            Set<String> wanted = new LinkedHashSet<>();
            Set<String> mayWait = new LinkedHashSet<>();
            for (Told item : told) {
                List<Wish> for_ = reader.getValue().stream()
                        .filter(wish -> item.number >= wish.since && wish.wants(item))
                        .toList();
                if (!for_.isEmpty()) {
                    wanted.add(ItemId.of(URI.create("https://example.org/" + item.number)));
                    if (for_.stream().allMatch(wish -> wish.atLeast > 1)) {
                        mayWait.add(ItemId.of(URI.create("https://example.org/" + item.number)));
                    }
                }
            }
            assertThat(wanted).as("nothing that was not asked for").containsAll(got);
            Set<String> missing = new LinkedHashSet<>(wanted);
            got.forEach(missing::remove);
            assertThat(mayWait).as("nothing skipped for " + reader.getKey()).containsAll(missing);
            assertThat(missing.size()).isLessThanOrEqualTo(2 * reader.getValue().size());
            expected += wanted.size();
        }
        assertThat(expected).isGreaterThan(told.size());
    }
}
