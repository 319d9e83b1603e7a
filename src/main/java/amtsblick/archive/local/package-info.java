// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2

/**
 * An archive as this machine has it: {@code ArchivePlace} says where it lies, {@code LocalArchive} puts the store, in the folder or on a
 * server, and the index that follows it together, {@code
 * ArchiveForReading} looks at it beside a running server, and {@code Backup} and {@code Verification} are what an operator does with it
 * as a whole; {@code Moving} brings the store from a folder to a server and back,
 * {@code MovingIndex} the index, and {@code IndexRequest} has a server make its own anew. {@code DiskSpace} looks at the place it lies in.
 */
@NullMarked
package amtsblick.archive.local;

import org.jspecify.annotations.NullMarked;
