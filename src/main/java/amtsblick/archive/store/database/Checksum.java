// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.database;

import amtsblick.archive.json.HeadlineJson;
import amtsblick.news.NewsItem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** Checksums of what is kept of an item. The database notices broken pages, but not a bit that flipped inside a text. */
public final class Checksum {
    private Checksum() {}

    /** Of everything a source said, and whether that is still there, in the columns as they are written. */
    public static long ofHeadline(NewsItem item, String headline) {
        List<String> texts = new ArrayList<>(
                List.of(item.id(), item.source(), item.language(), item.rights().id(), headline));
        item.state().withdrawn().map(Checksum::withdrawn).ifPresent(texts::add);
        item.state().redated().map(HeadlineJson::date).ifPresent(texts::add);
        return of(texts.toArray(String[]::new));
    }

    /** The part of {@link #ofHeadline} that says since when an item is withdrawn. */
    public static String withdrawn(Instant since) {
        return Long.toString(since.toEpochMilli());
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
