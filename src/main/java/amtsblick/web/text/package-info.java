// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The pages of plain text. Their prose stands in {@code templates/text}, one template for each language.
 */
@NullMarked
package amtsblick.web.text;

import org.jspecify.annotations.NullMarked;
