// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/** What an item says in days, sums and names. {@code Facts} holds all of them; nothing here is guessed. */
@NullMarked
package amtsblick.news.fact;

import org.jspecify.annotations.NullMarked;
