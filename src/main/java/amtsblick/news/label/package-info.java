// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/** What was understood of an item, each {@code Label} with its reason and how sure it is. {@code Labels} holds all of them. */
@NullMarked
package amtsblick.news.label;

import org.jspecify.annotations.NullMarked;
