// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/** The forms of answers that are no pages: {@code Json}, {@code Csv} for tables, {@code XmlText} for feeds and lists. Knows no request. */
@NullMarked
package amtsblick.web.format;

import org.jspecify.annotations.NullMarked;
