// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * The command line, by what an operator wants: {@code serve}, {@code sources}, {@code archive}, {@code measure} and {@code doctor}, one class a
 * command.
 * {@code wiring} reads the settings and opens what they name; it is what commands use, and the one place that knows every package.
 * {@code terminal} prints. {@code AmtsblickCommand} is the root of all commands.
 */
@NullMarked
package amtsblick.command;

import org.jspecify.annotations.NullMarked;
