// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.site;

import amtsblick.archive.Finding;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** How long it takes to find a page of items, for whoever counts it; stories, suggestions and what pages make of it are not in it. Safe for use by many threads. */
public final class SearchWatch {
    private final List<Consumer<Duration>> counting = new CopyOnWriteArrayList<>();

    /** Is told of each search from now on. */
    public void tell(Consumer<Duration> took) {
        counting.add(took);
    }

    Finding over(Finding real) {
        return new WatchedFinding(real, this::searched);
    }

    private void searched(Duration took) {
        counting.forEach(one -> one.accept(took));
    }
}
