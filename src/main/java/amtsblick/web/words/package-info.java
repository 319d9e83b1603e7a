// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Who reads, and how it is told: the {@code Reader} with language, names and links; the {@code Messages} of the interface, {@code Names} of
 * labels, {@code Times}; selections in words ({@code Headings}, {@code Period}, {@code Places}), facts as a {@code Sentence}, matches
 * {@code Marked}, and how far labels can be trusted ({@code QualityWords}). Knows no page.
 */
@NullMarked
package amtsblick.web.words;

import org.jspecify.annotations.NullMarked;
