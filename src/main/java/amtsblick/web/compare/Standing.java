// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.compare;

import amtsblick.news.NewsItem;
import amtsblick.web.slug.Dossier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one Land stands.
 *
 * @param count how many items of the selection are about it
 * @param newest the newest of them
 * @param first the oldest
 */
record Standing(Dossier land, long count, Optional<NewsItem> newest, Optional<NewsItem> first) {

    /** In which order they are shown, beside that of the alphabet. */
    enum Order {
        LAND(null),
        COUNT(Comparator.comparing(Standing::count).reversed()),
        FIRST(Comparator.comparing((Standing standing) -> standing.firstDay().orElse(LocalDate.MAX)));

        private final Optional<Comparator<Standing>> comparator;

        Order(@Nullable Comparator<Standing> comparator) {
            this.comparator = Optional.ofNullable(comparator);
        }

        Optional<Comparator<Standing>> comparator() {
            return comparator;
        }
    }

    boolean hasNews() {
        return count > 0;
    }

    /** The day of the oldest item, where anybody knows it. */
    Optional<LocalDate> firstDay() {
        return day(first);
    }

    private static Optional<LocalDate> day(Optional<NewsItem> item) {
        return item.filter(one -> !one.undated()).map(one -> one.sortDate().day());
    }
}
