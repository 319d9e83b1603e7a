// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.item;

import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.web.page.Reader;
import java.util.ArrayList;
import java.util.List;

/** What two items have in common, in the names of their labels. */
final class Kinship {
    private static final int MOST = 3;

    /** From what says much to what says little. */
    private static final List<Dimension> TOLD =
            List.of(Dimension.BODY, Dimension.PLACE, Dimension.TOPIC, Dimension.REGION, Dimension.KIND);

    private static final String OTHER_KIND = "other";

    private Kinship() {}

    /** Empty where they only read alike. */
    static List<String> of(NewsItem one, NewsItem other, Reader reader) {
        List<String> shared = new ArrayList<>();
        for (Dimension dimension : TOLD) {
            List<String> others = dimension.of(other);
            dimension.of(one).stream()
                    .filter(value -> others.contains(value) && !value.equals(OTHER_KIND))
                    .map(value -> reader.name(dimension, value))
                    .forEach(shared::add);
        }
        return shared.stream().distinct().limit(MOST).toList();
    }
}
