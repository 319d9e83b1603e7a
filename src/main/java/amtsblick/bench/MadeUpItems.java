// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

import amtsblick.news.Headline;
import amtsblick.news.ItemId;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.news.Rights;
import amtsblick.news.label.Label;
import amtsblick.news.label.Labels;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Any number of items, the same at every run: words, labels and sources as unequal as they are in the world, days of ten years. */
public final class MadeUpItems {
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final int DAYS = 3652;
    private static final int SOURCES = 300;
    private static final int PLACES = 5_000;

    /** Of so many items in a row the first few tell one story. */
    private static final int STORY_EVERY = 30;

    private static final int STORY_ITEMS = 3;

    private static final List<String> REGIONS = List.of(
            "DE", "DE-NW", "DE-BY", "DE-BW", "DE-NI", "DE-HE", "DE-SN", "DE-RP", "DE-BE", "DE-SH", "DE-BB", "DE-ST",
            "DE-TH", "DE-HH", "DE-MV", "DE-SL", "DE-HB", "EU", "AT", "CH");
    private static final List<String> KINDS = List.of(
            "report",
            "launch",
            "event",
            "funding",
            "opinion",
            "strategy",
            "legislation",
            "procurement",
            "agreement",
            "appointment",
            "reorganisation",
            "incident",
            "other");
    private static final List<String> TOPICS = List.of(
            "online-services",
            "ai",
            "it-security",
            "registers",
            "digital-identity",
            "e-file",
            "smart-city",
            "open-data",
            "broadband",
            "governance",
            "workforce",
            "finance",
            "education",
            "mobility",
            "e-justice");
    private static final List<String> LEVELS =
            List.of("state", "municipal", "federal", "association", "industry", "eu");

    private final MadeUpWords words = new MadeUpWords();

    /** The item with this number, under these rules; other rules see another kind in it. */
    public NewsItem item(long number, int rules) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        random.nextLong();
        String source = "quelle-" + MadeUpWords.unequal(random, SOURCES);
        URI link = URI.create("https://" + source + ".example/meldung/" + number);
        LocalDate day = LAST_DAY.minusDays(random.nextInt(DAYS));
        PublicationDate date = PublicationDate.ofInstant(day.atTime(LocalTime.ofSecondOfDay(random.nextInt(86_400)))
                .atZone(PublicationDate.ZONE)
                .toInstant());
        String kicker = random.nextInt(4) == 0 ? words.word(random) : "";
        Headline headline = Headline.of(kicker, words.words(random, 8), words.words(random, 25), link, date);
        return new NewsItem(
                ItemId.of(link),
                headline,
                labels(random, rules),
                source,
                "Quelle " + source,
                "de",
                Rights.SNIPPET,
                date.sortInstant(),
                List.of(),
                story(number));
    }

    /** So many items from this number on. */
    public List<NewsItem> items(long first, int count) {
        return IntStream.range(0, count).mapToObj(i -> item(first + i, 0)).toList();
    }

    private Labels labels(Random random, int rules) {
        List<Label> places =
                random.nextInt(3) == 0 ? List.of(label("Ort " + MadeUpWords.unequal(random, PLACES))) : List.of();
        Label region = label(one(random, REGIONS));
        Label level = label(one(random, LEVELS));
        List<Label> topics = List.of(label(one(random, TOPICS)));
        int kind = MadeUpWords.unequal(random, KINDS.size());
        Label understood = label(KINDS.get((kind + rules) % KINDS.size()));
        return new Labels(List.of(region), places, level, understood, topics, "made-up-" + rules);
    }

    private static Optional<String> story(long number) {
        return number % STORY_EVERY < STORY_ITEMS ? Optional.of("story-" + number / STORY_EVERY) : Optional.empty();
    }

    private static String one(Random random, List<String> values) {
        return values.get(MadeUpWords.unequal(random, values.size()));
    }

    private static Label label(String value) {
        return new Label(value, "made-up", List.of(value));
    }

    /** The regions, the most frequent first. */
    static List<String> regions() {
        return REGIONS;
    }
}
