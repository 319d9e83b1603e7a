// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * A press review of ticked headlines, which its address holds all of: a {@code Review} is what an address says, {@code ReviewPage} the form in
 * which headlines are ticked, ordered and annotated, {@code ReviewView} what that shows. {@code SheetPage} gives what was made of it, a
 * {@code ReviewSheet} of {@code SheetItem}s, in each {@code SheetFormat}: as a page to print, as text ({@code SheetText}) and as a document
 * ({@code SheetOdt}). Nothing is stored.
 */
@NullMarked
package amtsblick.web.review;

import org.jspecify.annotations.NullMarked;
