// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.database;

import amtsblick.news.NewsItem;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Checksums of what is kept of an item. The database notices broken pages, but not a bit that flipped inside a text. */
public final class Checksum {
    private Checksum() {}

    /** Of everything a source said, in the columns as they are written. */
    public static long ofHeadline(NewsItem item, String headline) {
        return of(item.id(), item.source(), item.language(), item.rights().id(), headline);
    }

    /** Of several texts in order. */
    public static long of(String... texts) {
        CRC32C sum = new CRC32C();
        for (String text : texts) {
            sum.update(text.getBytes(StandardCharsets.UTF_8));
            sum.update(0);
        }
        return sum.getValue();
    }
}
