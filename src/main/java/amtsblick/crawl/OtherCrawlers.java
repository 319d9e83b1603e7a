// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.crawl;

import amtsblick.archive.Archive;
import amtsblick.archive.Changes;
import amtsblick.archive.Changes.Change;
import amtsblick.archive.Items;
import amtsblick.archive.keeping.Report;
import amtsblick.story.Stories;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What other crawlers have brought meanwhile, where several share a store: stories learn of it before something is put into them. That is
 * inside the transaction, when nobody else writes, so that no item of a neighbour is missed.
 */
final class OtherCrawlers {
    private static final int TOGETHER = 500;

    private final Changes changes;
    private final Items items;
    private final Stories stories;
    private long seen;

    /** @param stories know of everything that is kept now */
    OtherCrawlers(Archive archive, Stories stories) {
        changes = archive.changes();
        items = archive.items();
        this.stories = stories;
        seen = changes.shared() ? changes.last() : 0;
    }

    /** Makes a report of what all others have brought by then. */
    Function<Set<String>, Report> before(Function<Set<String>, Report> maker) {
        return !changes.shared()
                ? maker
                : known -> {
                    learn();
                    return maker.apply(known);
                };
    }

    private void learn() {
        List<Change> some = changes.after(seen, TOGETHER);
        while (!some.isEmpty()) {
            items.get(some.stream().map(Change::item).distinct().toList()).forEach(stories::remember);
            seen = some.getLast().number();
            some = changes.after(seen, TOGETHER);
        }
    }
}
