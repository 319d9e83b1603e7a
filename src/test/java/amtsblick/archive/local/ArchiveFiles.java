// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Archive;
import amtsblick.archive.ArchiveException;
import amtsblick.archive.Engine;
import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** An archive in a folder whose files a test can change, damage and take away. */
abstract class ArchiveFiles extends Engine {
    static final NewsItem ITEM = item("a", "Digitale Verwaltung");

    @TempDir
    Path elsewhere;

    @Override
    protected Archive open(Path data) {
        return LocalArchive.open(data, ConfigFolder.defaults(), () -> now);
    }

    /** Undoes what the steps from the fourth format on do. */
    void backToTheThirdFormat() throws SQLException {
        for (String later :
                "mail_part mail hit subscription subscriber host offer dispatch receiver lease".split(" ")) {
            sql("DROP TABLE " + later);
        }
        sql("DROP TABLE deed");
        sql("DROP TABLE ruling");
        sql("DROP TABLE removed");
        sql("UPDATE note SET value = '3' WHERE name = 'version'");
    }

    /** Undoes what the step to the third format does. */
    void backToTheSecondFormat() throws SQLException {
        backToTheThirdFormat();
        sql("ALTER TABLE item ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0");
        sql("CREATE INDEX item_withdrawn ON item (withdrawn) WHERE withdrawn <> 0");
        sql("ALTER TABLE item DROP COLUMN withdrawn_at");
        sql("ALTER TABLE item DROP COLUMN redated");
        sql("DROP INDEX item_source_dated");
        sql("DROP TABLE asked");
        sql("UPDATE note SET value = '2' WHERE name = 'version'");
    }

    void assertSound() {
        archive.close();
        assertSoundWhenClosed();
        reopen();
    }

    void assertSoundWhenClosed() {
        try (Verification verification = Verification.of(ArchivePlace.of(folder), ConfigFolder.defaults())) {
            assertThat(verification.findings()).isEmpty();
        }
    }

    void reopen() {
        archive = open(folder);
    }

    void closeAnd(String statement) throws SQLException {
        archive.close();
        sql(statement);
    }

    void sql(String text) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store());
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    Path store() {
        return folder.resolve("amtsblick.db");
    }

    Path index() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(path -> path.getFileName().toString().startsWith("index-"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    static void flip(Path file, long place) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = (int) place; i < Math.min(bytes.length, place + 64); i++) {
            bytes[i] = (byte) ~bytes[i];
        }
        Files.write(file, bytes);
    }

    static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Damage to an index is noticed when it is met: by whoever reads or writes it. */
    record IndexDamage(Archive archive) {
        /** Meets everything; the first tries may fail, and then it is made anew. */
        void noticed() {
            ArchiveException last = null;
            for (int i = 0; i < 5; i++) {
                try {
                    archive.finding().refresh();
                    if (((LocalArchive) archive).indexDamage().isEmpty()) {
                        return;
                    }
                } catch (ArchiveException e) {
                    last = e;
                }
            }
            throw new AssertionError("not mended", last);
        }
    }
}
