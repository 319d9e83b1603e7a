// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Commands about what is kept, one class each: {@code search}, {@code explain}, {@code export} and {@code import}, {@code backup}, {@code restore},
 * {@code move} and {@code verify}, {@code reindex} and {@code reclassify}. Next hop: {@code wiring.Archives} opens what they work on.
 */
@NullMarked
package amtsblick.command.archive;

import org.jspecify.annotations.NullMarked;
