// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * One item, with its story and its earlier versions.
 */
@NullMarked
package amtsblick.web.item;

import org.jspecify.annotations.NullMarked;
