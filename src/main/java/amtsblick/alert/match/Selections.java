// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.alert.match;

import amtsblick.news.NewsQuery;
import java.time.LocalDate;
import java.util.Optional;

/** What the address of a selection means. */
public interface Selections {
    /** Empty where it means nothing any more: a kind or source was taken out of the rules. */
    Optional<NewsQuery> read(String address, LocalDate today);

    /** The one address under which a selection is kept, however it was typed; empty likewise. */
    Optional<String> name(String address, LocalDate today);
}
