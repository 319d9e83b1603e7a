// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store;

import amtsblick.archive.Notes;
import amtsblick.archive.store.database.NoteRows;
import amtsblick.archive.store.database.Readers;
import amtsblick.archive.store.database.Writer;
import java.util.Optional;

/** What the installation remembers of itself, in the store. */
final class StoredNotes implements Notes {
    private final Readers readers;
    private final Writer writer;

    /**
     * @param readers of the store
     * @param writer of the store
     */
    StoredNotes(Readers readers, Writer writer) {
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public Optional<String> note(String key) {
        return readers.read(sql -> NoteRows.get(sql, key));
    }

    @Override
    public void note(String key, String value) {
        writer.write(transaction -> {
            NoteRows.put(transaction.sql(), key, value);
            return true;
        });
    }
}
