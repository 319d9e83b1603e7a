// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index;

import amtsblick.archive.ArchiveException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;

/** What went wrong with an index, in words for the operator. Nothing of it is ever loss. */
final class Failure {
    private Failure() {}

    /** @param done what could not be done with the index: "written", "searched" */
    static ArchiveException of(String done, Exception cause) {
        return new ArchiveException("the search index cannot be " + done + ": " + reason(cause), cause);
    }

    static String reason(Throwable cause) {
        for (Throwable c = cause; c != null; c = c.getCause()) {
            String said = String.valueOf(c.getMessage());
            if (said.contains("No space left on device") || said.contains("Disk quota exceeded")) {
                return "the disk is full";
            }
        }
        String message = String.valueOf(cause.getMessage());
        return switch (cause) {
            case CorruptIndexException corrupt ->
                "a file of it is damaged (" + corrupt.getResourceDescription() + ": " + corrupt.getOriginalMessage()
                        + ")";
            case AlreadyClosedException _ -> "it is closed";
            case AccessDeniedException denied -> "this user may not read or write " + denied.getFile();
            case NoSuchFileException missing -> missing.getFile() + " is missing";
            default -> message;
        };
    }

    /** Whether another try on the same files cannot help, so that the index is to be made anew; what ails the store is none of it. */
    static boolean isDamage(Throwable cause) {
        for (Throwable c = cause; c != null && !(c instanceof ArchiveException); c = c.getCause()) {
            boolean damage = switch (c) {
                case CorruptIndexException _,
                        IndexFormatTooOldException _,
                        IndexFormatTooNewException _,
                        IndexNotFoundException _,
                        EOFException _,
                        FileNotFoundException _,
                        NoSuchFileException _ -> true;
                default -> false;
            };
            if (damage) {
                return true;
            }
        }
        return false;
    }
}
