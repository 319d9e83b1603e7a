// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.api;

import amtsblick.archive.Changes.Change;
import amtsblick.news.NewsItem;
import amtsblick.web.words.Reader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes as the API tells them.
 *
 * @param description what they are, in words
 * @param after the number that was asked for, or the one up to which nothing wanted had happened while it was waited
 * @param last the number to ask for next
 * @param more whether there is more already
 */
public record ChangePage(String description, long after, long last, boolean more, List<Changed> changes) {

    /**
     * One change.
     *
     * @param what {@code new}, {@code revised}, {@code relabelled}, {@code joined}, {@code corrected}, {@code withdrawn}, {@code removed}
     * @param at when it was kept, in ISO 8601
     * @param id the item's
     * @param item as it is now, which may be later; missing where it cannot be read
     */
    public record Changed(
            long number,
            String what,
            String at,
            String id,
            @SchemaOf(ApiItem.class) @Nullable ObjectNode item) {
        static Changed of(Change change, @Nullable NewsItem item, Reader reader, ItemFields fields) {
            return new Changed(
                    change.number(),
                    change.what().id(),
                    change.at().toString(),
                    change.item(),
                    item == null ? null : fields.tree(item, reader));
        }
    }
}
