// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.api;

import amtsblick.archive.Kin;
import amtsblick.web.answer.Matter;
import amtsblick.web.answer.Response;
import amtsblick.web.format.Json;
import amtsblick.web.page.Asked;
import amtsblick.web.problem.Problems;
import amtsblick.web.site.ShownItem;
import amtsblick.web.site.Site;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Items that read like one, as the API tells it.
 *
 * @param items the likest first
 */
public record ApiRelated(List<Like> items) {
    private static final int MOST = 10;

    /**
     * One of them.
     *
     * @param words that both have, the rarest first
     * @param labels that both have, by dimension
     */
    record Like(ApiItem item, List<String> words, Map<String, List<String>> labels) {
        static Like of(Kin kin, Reader reader) {
            Map<String, List<String>> labels = new TreeMap<>();
            kin.labels().forEach((dimension, values) -> labels.put(dimension.id(), values));
            return new Like(ApiItem.of(kin.item(), reader), kin.words(), labels);
        }
    }

    /** Of the item that is named. */
    public static Response of(Site site, Asked asked) {
        return ShownItem.find(site, asked.name())
                .map(shown -> Response.json(Json.bytes(
                                new ApiRelated(site.finding().related(shown.item(), MOST).stream()
                                        .map(kin -> Like.of(kin, asked.reader()))
                                        .toList())))
                        .madeOf(Matter.ARCHIVE)
                        .whole(shown.whole()))
                .orElseGet(() -> Problems.noItem(
                        site.archive().oversight().removed(asked.name()),
                        asked.reader().m()));
    }
}
