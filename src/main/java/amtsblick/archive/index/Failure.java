// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.ArchiveException;
import java.nio.file.AccessDeniedException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;

/** What went wrong on disk, in words for the operator. */
final class Failure {
    private Failure() {}

    /** @param done what could not be done to the archive: "written", "searched" */
    static ArchiveException of(String done, Exception cause) {
        return new ArchiveException("the archive cannot be " + done + ": " + reason(cause), cause);
    }

    private static String reason(Exception cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
            return "the disk is full. Nothing of this call was kept; once there is room, it can be repeated";
        }
        return switch (cause) {
            case CorruptIndexException corrupt ->
                "a file of the index is damaged (" + corrupt.getResourceDescription() + ": "
                        + corrupt.getOriginalMessage()
                        + "). Stop Amtsblick and start it again: it then keeps all that can be read";
            case AlreadyClosedException _ -> "it is closed";
            case AccessDeniedException denied -> "this user may not read or write " + denied.getFile();
            default -> message;
        };
    }
}
