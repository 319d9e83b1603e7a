// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amtsblick.archive.ArchiveException;
import amtsblick.archive.store.sqlite.SqliteDatabase;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shares a commit shares no faults. */
class WriterTest {
    @TempDir
    private Path folder;

    private SqliteDatabase database;
    private Writer writer;

    @BeforeEach
    void open() {
        database = SqliteDatabase.open(folder.resolve("amtsblick.db"));
        writer = new Writer(database, InstantSource.system(), _ -> {});
    }

    @AfterEach
    void close() {
        writer.close();
    }

    @Test
    void whatTheDatabaseRefusesCostsNoNeighbourInTheSameCommit() throws InterruptedException {
        CountDownLatch holding = new CountDownLatch(1);
        List<Thread> writers = new ArrayList<>();
        writers.add(Thread.startVirtualThread(() -> writer.write(transaction -> {
            await(holding); // so that the others wait together
            return true;
        })));
        for (int i = 0; i < 10; i++) {
            String name = "n" + i;
            writers.add(Thread.startVirtualThread(() -> note(name, "kept")));
        }
        List<Throwable> refused = new ArrayList<>();
        Thread wrong = Thread.startVirtualThread(() -> {
            try {
                writer.write(transaction ->
                        transaction.sql().run("INSERT INTO note (name, value) VALUES (?, ?)", "x", null));
            } catch (ArchiveException e) {
                refused.add(e);
            }
        });
        Thread.sleep(50);
        holding.countDown();
        for (Thread thread : writers) {
            thread.join();
        }
        wrong.join();
        assertThat(refused).hasSize(1);
        assertThat(notes()).isEqualTo(10);
    }

    @Test
    void aLateRecordThatCanNeverBeWrittenIsGivenUpAndHoldsNothingBack() {
        writer.later(_ -> {
            throw new IllegalStateException("never");
        });
        writer.later(transaction -> transaction.sql().run("INSERT INTO nowhere VALUES (1)"));
        note("a", "kept");
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void anErrorOfTheMachineIsToldToWhoeverWaitsAndTheNextIsWritten() {
        assertThatThrownBy(() -> writer.write(_ -> {
                    throw new OutOfMemoryError("made up");
                }))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("OutOfMemoryError");
        note("a", "kept");
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void whatWaitsIsWrittenWhenItIsClosedAndNothingIsTakenAfterwards() {
        writer.later(transaction -> transaction.sql().run("INSERT INTO note (name, value) VALUES ('late', 'kept')"));
        writer.close();
        assertThat(notes()).isEqualTo(1);
        assertThatThrownBy(() -> note("b", "refused")).hasMessageContaining("closed");
    }

    private void note(String name, String value) {
        writer.write(transaction -> {
            NoteRows.put(transaction.sql(), name, value);
            return true;
        });
    }

    /** Without the version of the schema. */
    private long notes() {
        try (Readers readers = new Readers(database)) {
            return readers.read(sql -> sql.number("SELECT count(*) FROM note WHERE value = 'kept'"));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
