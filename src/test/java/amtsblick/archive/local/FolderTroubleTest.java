// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.OwnJava;
import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.keeping.Report;
import amtsblick.config.ConfigFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that may not be written, and a store of which the end is missing: it is said, and nothing is begun anew over what is there. */
class FolderTroubleTest extends ArchiveFiles {
    @Test
    void aFolderThatMayNotBeWrittenIsSaid() throws Exception {
        archive.close();
        Files.delete(folder.resolve("lock"));
        permitAll("r-xr-xr-x");
        assertThat(look("open")).contains("cannot be opened: this user may not write " + folder.resolve("lock"));
        permitAll("rwxr-xr-x");
        reopen();
    }

    @Test
    void aStoreThatMayNotBeWrittenIsSaid() throws Exception {
        report(ITEM);
        archive.close();
        permitAll("rwxrwxrwx");
        permit(store(), "r--r--r--");
        assertThat(look("open")).contains("this user may not write " + store());
        permitAll("rwxr-xr-x");
        reopen();
        assertThat(exported()).containsExactly(ITEM);
    }

    @Test
    void whoMayOnlyReadIsToldWhatIsMissing() throws Exception {
        report(ITEM);
        archive.close();
        permitAll("r-xr-xr-x");
        assertThat(look("read")).contains("cannot be read: this user may not write " + store());
        permitAll("rwxr-xr-x");
        reopen();
        assertThat(exported()).containsExactly(ITEM);
    }

    private String look(String how) throws Exception {
        List<String> arguments =
                List.of(how, folder.toString(), elsewhere.resolve("other").toString());
        Process process = OwnJava.process(OwnJava.BRIEF, UnprivilegedLook.class.getName(), arguments)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.25, 0.5, 0.75, 0.99})
    void aStoreThatIsCutOffIsNamedAndNeverTakenForAnEmptyOne(double kept) throws IOException {
        archive.keeping()
                .report(Report.of(IntStream.range(0, 500)
                        .mapToObj(i -> item("n" + i, "Meldung mit der Nummer " + i))
                        .toList()));
        archive.close();
        byte[] whole = Files.readAllBytes(store());
        cut((long) (whole.length * kept));
        List<String> said = said();
        assertThat(said).anyMatch(line -> line.contains("amtsblick.db") && line.contains("restore"));
        Files.write(store(), whole);
        Files.deleteIfExists(folder.resolve("amtsblick.db-wal"));
        Files.deleteIfExists(folder.resolve("amtsblick.db-shm"));
        reopen();
        assertThat(exported()).as("nothing was written over it").hasSize(500);
    }

    /** What is said at the start, or where all is read and looked at. */
    private List<String> said() {
        List<String> said = new ArrayList<>();
        try (Verification verification = Verification.of(ArchivePlace.of(folder), ConfigFolder.defaults())) {
            said.addAll(verification.findings());
        } catch (ArchiveException e) {
            said.add(e.getMessage());
        }
        try (Archive opened = open(folder)) {
            assertThat(opened.items().export(_ -> {}).unreadable())
                    .as("what it opens with is not all")
                    .isNotEmpty();
        } catch (ArchiveException e) {
            said.add(e.getMessage());
        }
        return said;
    }

    private void cut(long length) throws IOException {
        try (FileChannel file = FileChannel.open(store(), StandardOpenOption.WRITE)) {
            file.truncate(length);
        }
    }

    private void permitAll(String rights) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                permit(file, rights);
            }
        }
    }

    private static void permit(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
}
