// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench;

/**
 * How long one answer is waited for.
 *
 * @param question which
 * @param ours the archive's answer
 * @param bare that of the bare library on the same files
 */
public record Wait(String question, Measured ours, Measured bare) {}
