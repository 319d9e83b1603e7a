// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What all pages share: what is {@code Asked}, the {@code Frame} around a page, an {@code Entry} of a list ({@code Entries} makes it of an item) and the {@code Pager} below it;
 * what a form offers ({@code Choice}) and what it keeps ({@code KeptFields}).
 * A page says what it is to machines in its {@code Head}, also in the words of schema.org ({@code LinkedData}). Whom it is told to and
 * how is {@code words}' to say. Knows no page. A room answers as a {@code PageHandler} or,
 * where any selection can be asked for, as a {@code SelectionHandler}; a new one is a line in {@code Routes}.
 */
@NullMarked
package amtsblick.web.page;

import org.jspecify.annotations.NullMarked;
