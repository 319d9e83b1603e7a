// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import amtsblick.german.Endings;
import amtsblick.news.NewsItem;
import amtsblick.story.fingerprint.Fingerprint;
import amtsblick.story.fingerprint.StoryWords;
import amtsblick.story.fingerprint.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What came before and after an item in the same matter: planned, decided, started. Those are other events, weeks or years apart, so
 * they make no story; they are linked.
 */
public final class FollowUps {
    private static final int MOST_WORDS = 3;

    private final StoryWords words;

    public FollowUps(StoryWords words) {
        this.words = words;
    }

    /**
     * An item of the same matter.
     *
     * @param shared the words that say so, the most telling first
     */
    public record FollowUp(NewsItem item, List<String> shared) {}

    /** Those of some candidates that are about the matter of an item at another time, by their days. */
    public List<FollowUp> of(NewsItem item, List<NewsItem> candidates) {
        Fingerprint print = Fingerprint.of(item, words);
        List<FollowUp> found = new ArrayList<>();
        for (NewsItem candidate : candidates) {
            if (!isSameStory(item, candidate)) {
                List<String> shared = shared(print, Fingerprint.of(candidate, words));
                if (!shared.isEmpty()) {
                    found.add(new FollowUp(candidate, printed(shared, candidate)));
                }
            }
        }
        found.sort(Comparator.comparing((FollowUp one) -> one.item.sortDate().sortInstant())
                .thenComparing(one -> one.item.id()));
        return found;
    }

    private static boolean isSameStory(NewsItem one, NewsItem other) {
        return one.id().equals(other.id())
                || one.story().isPresent() && one.story().equals(other.story());
    }

    private List<String> shared(Fingerprint one, Fingerprint other) {
        return Likeness.ofMatter(one, other, words.nesting()).stream()
                .flatMap(likeness -> likeness.shared().stream())
                .filter(words::isTelling)
                .limit(MOST_WORDS)
                .toList();
    }

    /** As they stand in the item's headline; a part of a compound does not stand there. */
    private static List<String> printed(List<String> stems, NewsItem item) {
        List<String> tokens =
                Tokens.of(item.headline().fullTitle() + " " + item.headline().teaser());
        return stems.stream()
                .map(stem -> tokens.stream()
                        .filter(token -> Endings.cut(token).equals(stem))
                        .findFirst()
                        .orElse(stem))
                .toList();
    }
}
