// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.match;

import amtsblick.news.NewsQuery;
import java.time.LocalDate;
import java.util.Optional;

/** What the address of a selection means. */
@FunctionalInterface
public interface Selections {
    /** Empty where it means nothing any more: a kind or source was taken out of the rules. */
    Optional<NewsQuery> read(String address, LocalDate today);
}
