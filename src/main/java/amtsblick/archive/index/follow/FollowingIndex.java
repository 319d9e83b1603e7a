// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.follow;

import amtsblick.news.NewsItem;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** An index that is brought to later and later states of the store. One thread writes at a time. */
public interface FollowingIndex {

    /** The state of the store that it holds, shown or not. */
    Position position();

    /** Says that what is written next is as the store has it at this change or later. */
    default void begin(long number) throws IOException {}

    /** Adds items that are not in it. */
    void add(List<NewsItem> items) throws IOException;

    /** Puts items in the place of what it holds of them. */
    void replace(List<NewsItem> items) throws IOException;

    /** Takes items out, where it has them. */
    void remove(Collection<String> ids) throws IOException;

    /** Says which state of the store it holds now. */
    void reached(Position now) throws IOException;
}
