// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The shapes in which public bodies and magazines publish: one type for each, from a list of {@code MadeUpArticle} to the text of a feed or
 * page. {@code Desk} is who publishes; {@code ShapeMarkup} is what shapes share. Next hop: {@code demo.Newsroom} serves what they print.
 */
@NullMarked
package amtsblick.demo.shape;

import org.jspecify.annotations.NullMarked;
