// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.push.hook;

import java.time.Instant;
import java.util.List;

/**
 * An item as receivers are told of it: no more of its text than its source's rights let anybody read.
 *
 * @param link the publisher's page
 * @param page its page on this site
 * @param at its day, or when it was published
 * @param labels regions, kind and topics in words
 * @param json all of it, as the API has it
 */
public record Told(
        String id,
        String title,
        String source,
        String summary,
        String link,
        String page,
        Instant at,
        List<String> labels,
        byte[] json) {

    /** Source and labels in a line. */
    String line() {
        return String.join(
                " · ",
                java.util.stream.Stream.concat(java.util.stream.Stream.of(source), labels.stream())
                        .toList());
    }
}
