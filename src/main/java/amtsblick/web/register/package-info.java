// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Three registers made of what items say: agreements, offices, strategies and laws. {@code RegisterPage} and {@code RegisterFile} ask the
 * archive for the items of a {@code Register}, {@code RegisterRow} is what each of them puts in, {@code Quote} the words that prove it,
 * {@code RegisterView} the page, {@code RegisterFile} the table for other programs. What an item says is found by {@code amtsblick.classify.fact}.
 */
@NullMarked
package amtsblick.web.register;

import org.jspecify.annotations.NullMarked;
