// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The command line and the wiring behind it: one class a command, {@link amtsblick.command.Settings} for
 * {@code amtsblick.yaml}, {@link amtsblick.command.Setup} for the options they share. Knows every package; none knows it.
 */
@NullMarked
package amtsblick.command;

import org.jspecify.annotations.NullMarked;
