// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.config.ConfigFolder;
import amtsblick.evaluate.StoryGroups;
import amtsblick.news.NewsItem;
import amtsblick.story.fingerprint.StoryWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpsTest {
    private final FollowUps followUps = new FollowUps(StoryWords.of(ConfigFolder.defaults()));

    @ParameterizedTest
    @ValueSource(strings = {"open", "blind"})
    void leadToTheStoryThatTheyFollow(String name) {
        StoryGroups groups = StoryGroups.of(name);
        long found = groups.items().stream()
                .filter(item -> groups.followUps().containsKey(item.id()))
                .filter(item -> followUps.of(item, groups.items()).stream()
                        .anyMatch(other -> groups.followUps()
                                .get(item.id())
                                .equals(groups.stories().get(other.item().id()))))
                .count();
        assertThat(found)
                .isGreaterThanOrEqualTo((long) (0.7 * groups.followUps().size()));
    }

    @Test
    void leadToNothingInAnotherTown() {
        NewsItem celle = StoryGroups.item("a", "2026-01-10", "celle.de", "Celle plant Hundesteuer mit BelloKlick", "");
        NewsItem verden =
                StoryGroups.item("b", "2026-05-10", "verden.de", "Verden startet Hundesteuer mit BelloKlick", "");
        assertThat(followUps.of(celle, List.of(verden))).isEmpty();
    }
}
