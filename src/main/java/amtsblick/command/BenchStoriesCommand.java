// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.command;

import amtsblick.archive.index.LuceneArchive;
import amtsblick.config.ConfigFolder;
import amtsblick.news.Headline;
import amtsblick.news.ItemId;
import amtsblick.news.Label;
import amtsblick.news.Labels;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.news.Rights;
import amtsblick.story.Stories;
import amtsblick.story.StoryWords;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench stories}: what it costs to put a new item into its story, in an archive of made-up items. */
@Command(
        name = "stories",
        description =
                "Fills an archive in FOLDER with made-up items of ten years and prints what a new one costs, as JSON.")
final class BenchStoriesCommand implements Callable<Integer> {
    private static final int BATCH = 20_000;
    private static final int YEARS = 10;
    private static final int WORDS = 40_000;
    private static final LocalDate LAST = LocalDate.of(2026, 11, 1);
    private static final Label NONE = new Label("other", "bench", List.of());

    @Mixin
    private final Setup setup = new Setup();

    @Option(
            names = "--folder",
            required = true,
            paramLabel = "FOLDER",
            description = "An empty folder, kept afterwards.")
    private Path folder = Path.of("");

    @Option(names = "--items", paramLabel = "N", description = "How many items. Default: ${DEFAULT-VALUE}.")
    private int items = 1_000_000;

    @Option(names = "--new", paramLabel = "N", description = "How many new ones are timed. Default: ${DEFAULT-VALUE}.")
    private int fresh = 2_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Random random = new Random(1);

    @Override
    public Integer call() throws IOException {
        ConfigFolder config = setup.config();
        try (LuceneArchive archive = LuceneArchive.open(folder, config, InstantSource.system());
                Progress progress = new Progress("Fill", items)) {
            for (long done = archive.size(); done < items; done += BATCH) {
                archive.add(some((int) Math.min(BATCH, items - done), (int) done));
                progress.at(done);
            }
            archive.refresh();
            Stories stories = new Stories(archive, StoryWords.of(config));
            some(fresh, -fresh).forEach(item -> stories.join(List.of(item)));
            long start = System.nanoTime();
            some(fresh, -2 * fresh).forEach(item -> stories.join(List.of(item)));
            double millis = (System.nanoTime() - start) / 1e6 / fresh;
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "{\"items\":%d,\"timed\":%d,\"millisPerItem\":%.3f}%n",
                            archive.size(),
                            fresh,
                            millis);
        }
        return 0;
    }

    private List<NewsItem> some(int count, int first) {
        List<NewsItem> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(item(first + i));
        }
        return made;
    }

    private NewsItem item(int number) {
        URI link = URI.create("https://bench.invalid/" + number);
        LocalDate day = LAST.minusDays(random.nextInt(YEARS * 365));
        Headline headline = Headline.of("", words(7), words(14), link, PublicationDate.ofDay(day));
        Labels labels =
                new Labels(List.of(new Label("DE", "bench", List.of())), List.of(), NONE, NONE, List.of(), "bench");
        return new NewsItem(
                ItemId.of(link),
                headline,
                labels,
                "bench",
                "Bench",
                "de",
                Rights.OPEN,
                Instant.EPOCH,
                List.of(),
                Optional.empty());
    }

    /** Words as frequent as in German: the n-th most common about 1/n as often as the first (Zipf). */
    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int rank = (int) Math.pow(WORDS, random.nextDouble());
            text.append(i == 0 ? "" : " ").append(word(rank));
        }
        return text.toString();
    }

    private static String word(int rank) {
        String syllables = "bakedifogulamenipotarasetivo";
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 200; rest > 0; rest /= 14) {
            word.append(syllables, rest % 14 * 2, rest % 14 * 2 + 2);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
