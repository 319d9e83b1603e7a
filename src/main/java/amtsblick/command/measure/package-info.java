// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Commands that measure: {@code evaluate} against labelled data, {@code bench} for cost, {@code train} for what
 * is measured by {@code evaluate}.
 */
@NullMarked
package amtsblick.command.measure;

import org.jspecify.annotations.NullMarked;
