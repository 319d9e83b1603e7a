// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What every reader needs of a document: {@code Encodings} from bytes to text, {@code PlainText} from markup to text ({@code Markup} says
 * what is markup, {@code Characters} what can be seen), {@code Teasers} and {@code Kicker} for what stands around a title, {@code
 * Refresh} where it sends its readers. {@code DayDoubts} marks days against the document's order.
 * {@code Parsed} is what every reader gives, cut to {@code Lengths}.
 */
@NullMarked
package amtsblick.parse.document;

import org.jspecify.annotations.NullMarked;
