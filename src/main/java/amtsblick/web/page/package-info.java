// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What all pages share: what is {@code Asked} and who is the {@code Reader}: language, words, names and links; the
 * {@code Frame} around a page, {@code Times}, an {@code Entry} of a list and the {@code Pager} below it, and how far labels can be trusted ({@code QualityWords}). A page says what it is to machines in its {@code Head}, also in the
 * words of schema.org ({@code LinkedData}). Knows no page. A room answers as a {@code PageHandler} or,
 * where any selection can be asked for, as a {@code SelectionHandler}; a new one is a line in {@code Routes}.
 */
@NullMarked
package amtsblick.web.page;

import org.jspecify.annotations.NullMarked;
