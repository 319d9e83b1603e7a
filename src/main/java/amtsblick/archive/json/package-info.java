// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Items, visits and corrections as JSON: the lines of an export, and the columns of the store that hold a structure. Reads what older
 * versions wrote. {@code ExportLine} is a line of an export file; the others know one type each.
 */
@NullMarked
package amtsblick.archive.json;

import org.jspecify.annotations.NullMarked;
