// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.FailingArchive;
import amtsblick.archive.Samples;
import amtsblick.archive.keeping.Report;
import amtsblick.archive.local.LocalArchive;
import amtsblick.classify.Classifier;
import amtsblick.config.ConfigFolder;
import amtsblick.fetch.HostTurns;
import amtsblick.source.SourceCatalogue;
import amtsblick.story.Stories;
import amtsblick.story.fingerprint.StoryWords;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to be done behind the scenes is done, whatever happens on the way. */
class UpkeepTest {
    private static final ConfigFolder CONFIG = ConfigFolder.defaults();
    private static final StoryWords WORDS = StoryWords.of(CONFIG);
    private static final Classifier CLASSIFIER = Classifier.of(CONFIG, List.of());
    private static final InstantSource CLOCK = InstantSource.system();

    @TempDir
    private Path folder;

    private final AtomicInteger failing = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(classes = {ArchiveException.class, IllegalStateException.class, OutOfMemoryError.class})
    @Timeout(20)
    void labellingIsTakenUpAgainWhateverWentWrong(Class<? extends Throwable> trouble) throws Exception {
        try (LocalArchive archive = LocalArchive.open(folder.resolve(trouble.getSimpleName()), CONFIG, CLOCK)) {
            archive.keeping().report(Report.of(List.of(Samples.item("old", "Halle eröffnet ein Serviceportal"))));
            failing.set(1);
            Archive fragile = FailingArchive.at("labelled", trouble, failing, archive);
            Relabelling relabelling = relabelling(fragile);
            Forgetting forgetting = new Forgetting(fragile, Duration.ofDays(1), Duration.ofDays(1), CLOCK);
            try (Upkeep upkeep = new Upkeep(relabelling, forgetting, HostTurns.ALONE, Duration.ofMillis(1))) {
                upkeep.start();
                while (failing.get() > 0 || relabelling(archive).isDue()) {
                    Thread.sleep(5);
                }
            }
            assertThat(relabelling(archive).stale()).isZero();
        }
    }

    @Test
    void saysOfItemsAndOfStoriesWhatIsDue() {
        try (LocalArchive archive = LocalArchive.open(folder.resolve("task"), CONFIG, CLOCK)) {
            archive.keeping().report(Report.of(List.of(Samples.item("old", "Halle eröffnet ein Serviceportal"))));
            assertThat(relabelling(archive).task()).contains("1 item is to be labelled anew");
            relabelling(archive).run((_, _) -> {}, _ -> {});
            archive.notes().note("stories", "made by other words");
            assertThat(relabelling(archive).isDue()).isTrue();
            assertThat(relabelling(archive).task())
                    .startsWith("Stories are to be made anew")
                    .doesNotContain("items");
        }
    }

    private static Relabelling relabelling(Archive archive) {
        return new Relabelling(archive, SourceCatalogue.of(List.of()), CLASSIFIER, WORDS, new Stories(WORDS));
    }
}
