// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.item;

import amtsblick.archive.oversight.Correction;
import amtsblick.news.NewsItem;
import java.util.Optional;

/**
 * An item as it lies in the store.
 *
 * @param number the place of its row
 * @param item as its source says it and the rules understand it
 * @param correction what was set by hand
 */
public record StoredItem(long number, NewsItem item, Optional<Correction> correction) {
    /** The item with its labels as they are to be shown. */
    NewsItem shown() {
        return correction.map(by -> by.applyTo(item)).orElse(item);
    }
}
