// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive;

import amtsblick.query.FilterNames;
import java.util.Optional;

/**
 * What may be meant by the beginning of a word, and leads somewhere.
 *
 * @param text the whole query with this word
 * @param value the filter that the word names; empty for a word of headlines
 * @param items how many there are
 */
public record Suggestion(String text, Optional<FilterNames.Value> value, long items) {}
