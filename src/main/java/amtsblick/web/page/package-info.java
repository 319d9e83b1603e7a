// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * What all pages share: the {@code Frame} around them, {@code Messages} and {@code Names} in the reader's language, {@code Times}, and an
 * {@code Entry} of a list. Knows no page.
 */
@NullMarked
package amtsblick.web.page;

import org.jspecify.annotations.NullMarked;
