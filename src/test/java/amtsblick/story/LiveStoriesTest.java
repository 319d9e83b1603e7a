// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.keeping.Amendment;
import amtsblick.config.ConfigFolder;
import amtsblick.evaluate.StoryGroups;
import amtsblick.news.NewsItem;
import amtsblick.story.Clusters.Pair;
import amtsblick.story.fingerprint.Fingerprint;
import amtsblick.story.fingerprint.StoryWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items that come in one after the other make the stories that all of them make from scratch. */
class LiveStoriesTest {
    private static final StoryWords WORDS = StoryWords.of(ConfigFolder.defaults());
    private static final List<NewsItem> ITEMS = new ArrayList<>();

    static {
        List.of("first", "open", "blind")
                .forEach(name -> ITEMS.addAll(StoryGroups.of(name).items()));
    }

    private final Map<String, String> told = new HashMap<>();
    private final Stories stories = new Stories(WORDS);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void inWhateverOrderAndHoweverManyAtOnce(long seed) {
        Random random = new Random(seed);
        List<NewsItem> shuffled = new ArrayList<>(ITEMS);
        Collections.shuffle(shuffled, random);
        for (int i = 0; i < shuffled.size(); ) {
            int next = Math.min(shuffled.size(), i + 1 + random.nextInt(9));
            take(shuffled.subList(i, next));
            i = next;
        }
        assertThat(told).isEqualTo(Stories.all(ITEMS, WORDS));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void dayByDayWhileOldOnesAreForgotten(long seed) {
        Random random = new Random(seed);
        Map<NewsItem, LocalDate> arrivals = new HashMap<>();
        ITEMS.forEach(item -> arrivals.put(
                item, item.undated() ? LocalDate.of(2026, 1, 1).plusDays(random.nextInt(330)) : late(item, random)));
        List<NewsItem> inOrder = new ArrayList<>(ITEMS);
        inOrder.sort(Comparator.comparing(arrivals::get));
        for (NewsItem item : inOrder) {
            stories.begin(arrivals.get(item));
            take(List.of(item));
        }
        assertThat(told).isEqualTo(Stories.all(ITEMS, WORDS));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterAStartWithWhatTheArchiveHas(long seed) {
        List<NewsItem> shuffled = new ArrayList<>(ITEMS);
        Collections.shuffle(shuffled, new Random(seed));
        List<NewsItem> known = shuffled.subList(0, shuffled.size() / 2);
        Map<String, String> before = Stories.all(known, WORDS);
        before.forEach(told::put);
        known.forEach(item -> stories.remember(item.withStory(Optional.ofNullable(before.get(item.id())))));
        shuffled.subList(known.size(), shuffled.size()).forEach(item -> take(List.of(item)));
        assertThat(told).isEqualTo(Stories.all(ITEMS, WORDS));
    }

    /** Sums of the same numbers in another order are another number, and a pair must be one pair from both its ends. */
    @Test
    void aPairIsTheSameFromBothItsEnds() {
        Window window = new Window(WORDS.nesting());
        ITEMS.forEach(item -> window.remember(item.id(), Fingerprint.of(item, WORDS)));
        for (NewsItem item : ITEMS) {
            for (Pair pair : window.alike(item.id(), Fingerprint.of(item, WORDS))) {
                String other = pair.partner(item.id());
                assertThat(window.alike(other, window.print(other).orElseThrow()))
                        .contains(pair);
            }
        }
    }

    /** In a week of one big topic, all hangs together somehow; a report that comes must not move others back and forth. */
    @Test
    void whatEverybodyWritesAboutMovesNoStoryBackAndForth() {
        List<NewsItem> alike = alike(400);
        int moved = 0;
        for (NewsItem item : alike) {
            moved += take(List.of(item));
        }
        assertThat(moved).isLessThan(5 * alike.size());
        Map<String, Long> sizes =
                told.values().stream().collect(Collectors.groupingBy(story -> story, Collectors.counting()));
        assertThat(sizes).isNotEmpty().doesNotContainValue(1L);
    }

    /** A month that brings more than there is room for: what is forgotten is compared with no more, and costs nobody a story of today. */
    @Test
    void whatThereWasNoRoomForCostsNobodyThatComes() {
        Stories small = new Stories(WORDS, 120);
        List<NewsItem> alike = alike(400);
        List<String> stories = new ArrayList<>();
        for (NewsItem item : alike) {
            small.join(List.of(item)).items().forEach(joined -> joined.story().ifPresent(stories::add));
        }
        assertThat(stories).hasSizeGreaterThan(alike.size() / 2);
    }

    private static List<NewsItem> alike(int count) {
        List<String> words =
                List.of(("Wohngeldportal Elterngeldportal Meldeplattform Fachverfahren Bauplattform Ratsportal"
                                + " Kitaportal Gewerbeplattform Serviceportal Registerplattform Schulplattform Ausweisportal")
                        .split(" "));
        Random random = new Random(7);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    List<String> some = new ArrayList<>(words);
                    Collections.shuffle(some, random);
                    String day = "2026-05-0" + (1 + random.nextInt(9));
                    return StoriesTest.item("s" + i, String.join(", ", some.subList(0, 4)), day);
                })
                .toList();
    }

    /** Some reports are found days after they were published. */
    private static LocalDate late(NewsItem item, Random random) {
        return item.sortDate().day().plusDays(random.nextInt(6));
    }

    /** How many others moved. */
    private int take(List<NewsItem> items) {
        Stories.Joined joined = stories.join(items);
        joined.items().forEach(item -> item.story().ifPresent(story -> told.put(item.id(), story)));
        for (Amendment amendment : joined.learned()) {
            if (amendment instanceof Amendment.Joined changed) {
                changed.story()
                        .ifPresentOrElse(story -> told.put(changed.item(), story), () -> told.remove(changed.item()));
            }
        }
        return joined.learned().size();
    }
}
