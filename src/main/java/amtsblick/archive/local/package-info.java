// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * An archive in a folder of this machine: {@code LocalArchive} puts the store and the index that follows it together, {@code
 * ArchiveForReading} looks at it beside a running server, and {@code Backup} and {@code Verification} are what an operator does with it
 * as a whole. {@code DiskSpace} looks at the place it lies in.
 */
@NullMarked
package amtsblick.archive.local;

import org.jspecify.annotations.NullMarked;
