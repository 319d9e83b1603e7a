// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * Commands that serve: {@code run}, {@code demo}, and the cache that makes their start quick.
 */
@NullMarked
package amtsblick.command.serve;

import org.jspecify.annotations.NullMarked;
