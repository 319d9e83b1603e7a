// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Items in the store. Read: {@code ItemReading}, in whole {@code ItemExport}, by the rules they were labelled by {@code StoredLabelled}. Written:
 * {@code StoredKeeping} is the door; {@code ItemWriting} merges what a source says or an export brings back with what is known, {@code
 * ItemAmending} keeps what we learned, {@code Removal} takes away for good; {@code Newcomers} knows what is new in a store that is being filled. {@code ItemRows} and {@code ItemStatements} know the tables of
 * items, {@code AskedRows}, {@code Labellings} and {@code ChangeRows}, which is the change sequence, one table each. Next hop: {@code
 * archive.store.database}.
 */
@NullMarked
package amtsblick.archive.store.item;

import org.jspecify.annotations.NullMarked;
