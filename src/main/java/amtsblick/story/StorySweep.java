// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.story;

import amtsblick.news.NewsItem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The stories of an archive from scratch, of items that come in the order of their days, those without one first. In memory are the
 * items of some weeks and the ids of those that are part of a story. For one thread.
 */
public final class StorySweep {
    /** In days: what is too old is compared in vain, but making the window anew has its price too. */
    private static final int FORGET_EVERY = 10;

    private final StoryWords words;
    private final Window window = new Window();
    private final Threads threads = new Threads();
    private LocalDate next = LocalDate.MIN;

    public StorySweep(StoryWords words) {
        this.words = words;
    }

    public void add(NewsItem item) {
        Fingerprint print = Fingerprint.of(item, words);
        Optional<LocalDate> published = print.day();
        if (published.filter(next::isBefore).isPresent()) {
            next = published.get().plusDays(FORGET_EVERY);
            window.forgetBefore(Stories.firstDay(published.get()));
        }
        window.add(item.id(), print).forEach(other -> threads.join(item.id(), other));
    }

    /** The story of this item, named after the smallest id in it, where it is part of one. */
    public Optional<String> story(String id) {
        return threads.knows(id) ? Optional.of(threads.root(id)) : Optional.empty();
    }

    /** Item id to story id, for those that are part of one. */
    Map<String, String> stories() {
        Map<String, String> stories = new HashMap<>();
        threads.stories().forEach((story, ids) -> ids.forEach(id -> stories.put(id, story)));
        return stories;
    }
}
