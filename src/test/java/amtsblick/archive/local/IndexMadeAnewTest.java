// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.local;

import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.config.ConfigFolder;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damage to an index is never loss: it is made anew of the store. */
class IndexMadeAnewTest extends ArchiveFiles {
    @Test
    void aMissingIndexIsMadeAnewOfTheStore() throws IOException {
        add(ITEM);
        archive.close();
        delete(index());
        reopen();
        archive.finding().refresh();
        assertThat(titles("Verwaltung")).hasSize(1);
        assertSound();
    }

    @Test
    void aDamagedIndexIsMadeAnewWhicheverFileIsHurt() throws IOException {
        add(IntStream.range(0, 200).mapToObj(i -> item("n" + i, "Meldung " + i)).toArray(NewsItem[]::new));
        archive.close();
        try (Stream<Path> files = Files.list(index())) {
            for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
                Path hurt = index().resolve(file.getFileName());
                if (Files.exists(hurt)) {
                    flip(hurt, Files.size(hurt) / 2);
                }
                reopen();
                assertThat(exported()).hasSize(200);
                new IndexDamage(archive).noticed();
                archive.close();
                assertSoundWhenClosed();
            }
        }
        reopen();
    }

    @Test
    void anIndexThatIsDeletedWhileItIsUsedIsMadeAnew() throws IOException {
        add(ITEM);
        delete(index());
        report(item("b", "Noch eine Verwaltung"));
        new IndexDamage(archive).noticed();
        assertThat(titles("Verwaltung")).hasSize(2);
    }

    @Test
    void anIndexThatIsAheadOfAStoreThatWasPutBackIsMadeAnew() throws IOException {
        add(ITEM);
        archive.close();
        Files.copy(store(), elsewhere.resolve("early.db"));
        reopen();
        add(item("b", "Spaeter"));
        archive.close();
        Files.copy(elsewhere.resolve("early.db"), store(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        reopen();
        now = NOW.plusSeconds(60);
        add(item("c", "Wallet weiter"));
        assertThat(page(NewsQuery.ALL).total()).isEqualTo(2);
        assertThat(titles("Wallet")).hasSize(1);
        assertThat(titles("Spaeter")).isEmpty();
    }

    @Test
    void aChangedWordListBuildsTheIndexAnew(@TempDir Path config) throws IOException {
        add(item("a", "Die Quaxwirtschaft startet"));
        archive.close();
        Files.writeString(config.resolve("synonyms.txt"), "Quaxwirtschaft, Blubberdienst\n");
        archive = LocalArchive.open(folder, ConfigFolder.of(config, _ -> null), () -> now);
        archive.finding().refresh();
        assertThat(titles("Blubberdienst")).containsExactly("Die Quaxwirtschaft startet");
    }
}
