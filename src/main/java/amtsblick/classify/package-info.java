// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Headline to labels: kicker, gazetteer, kinds, topics, each label with its reason. Pure; the knowledge lies in
 * {@code config/} and is compiled once. Next hop: the crawler gives the item to {@code archive}.
 */
@NullMarked
package amtsblick.classify;

import org.jspecify.annotations.NullMarked;
