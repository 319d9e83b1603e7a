// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Reports of one event by different sources: which items tell the same, why, and the story they make. Pure: a {@code Fingerprint} of each
 * item, the {@code Likeness} of two unless there is a {@code Veto}, {@code Clusters} of those that are alike, and a {@code Window} of
 * some weeks in memory that finds those worth comparing. {@code Stories} puts new items beside it, {@code StorySweep} does the
 * same for a whole archive; both give the same stories, but where more hangs together than is looked at while items come in. {@code FollowUps} links what came before and after. The crawl joins
 * items as it keeps them; the next hop is {@code archive.keeping.Keeping}. The room {@code fingerprint} reads what an item's event is known by.
 *
 * <p>Doors, all that others use of the rooms: {@code fingerprint.StoryWords}.
 */
@NullMarked
package amtsblick.story;

import org.jspecify.annotations.NullMarked;
