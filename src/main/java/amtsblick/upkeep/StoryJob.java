// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.upkeep;

import amtsblick.archive.Archive;
import amtsblick.archive.Items;
import amtsblick.archive.keeping.Amendment;
import amtsblick.archive.keeping.Bounds;
import amtsblick.archive.keeping.Report;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.story.Stories;
import amtsblick.story.StorySweep;
import amtsblick.story.fingerprint.StoryWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the stories of everything anew, month by month, and tells only what differs. */
final class StoryJob {
    private static final int TOGETHER = 500;
    private static final int DAYS = 30;

    private final Archive archive;
    private final StoryWords words;
    private final Stories live;

    StoryJob(Archive archive, StoryWords words, Stories live) {
        this.archive = archive;
        this.words = words;
        this.live = live;
    }

    /** Returns how many stories there are. */
    int run() {
        long place = archive.labelled().lastPlace();
        Map<String, String> swept = swept().stories();
        Set<String> stories = new HashSet<>();
        List<Amendment> changed = new ArrayList<>();
        archive.labelled().stories(place, (id, story) -> {
            Optional<String> now = Optional.ofNullable(swept.get(id));
            now.ifPresent(stories::add);
            if (!now.equals(story)) {
                changed.add(new Amendment.Joined(id, now));
            }
        });
        for (int i = 0; i < changed.size(); i += TOGETHER) {
            archive.keeping().amend(changed.subList(i, Math.min(changed.size(), i + TOGETHER)));
        }
        joinWhatCameMeanwhile(place);
        return stories.size();
    }

    private StorySweep swept() {
        StorySweep sweep = new StorySweep(words);
        Stories.undated(archive.items(), sweep::add);
        LocalDate end = Bounds.LAST_DAY.plusDays(1);
        for (LocalDate day = Bounds.FIRST_DAY; day.isBefore(end); day = day.plusDays(DAYS)) {
            archive.items().between(start(day), start(day.plusDays(DAYS)), sweep::add);
        }
        return sweep;
    }

    private static Instant start(LocalDate day) {
        return PublicationDate.ofDay(day).sortInstant();
    }

    /** Items that were kept while the others were looked at stood beside stories as they were before. */
    private void joinWhatCameMeanwhile(long place) {
        live.reload(archive.items());
        long at = place;
        Items.Page page = archive.items().page(at, TOGETHER);
        while (page.next() != at) {
            List<NewsItem> items = page.items();
            archive.keeping().report(List.of(), _ -> joined(items));
            at = page.next();
            page = archive.items().page(at, TOGETHER);
        }
    }

    /** Made inside the transaction, so that no visit joins anything in between. */
    private Report joined(List<NewsItem> items) {
        Stories.Joined joined = live.join(items);
        List<Amendment> learned = new ArrayList<>(joined.learned());
        for (NewsItem item : joined.items()) {
            learned.add(new Amendment.Joined(item.id(), item.story()));
        }
        return new Report(List.of(), Optional.empty(), learned, List.of());
    }
}
