// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * JSON Feed 1.0 and 1.1: {@code JsonFeedReader} reads it, {@code MendedJson} before it closes what was cut off.
 */
@NullMarked
package amtsblick.parse.feed.json;

import org.jspecify.annotations.NullMarked;
