// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.words;

import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.index.analysis.WordAnalysis;
import amtsblick.archive.index.document.ItemDocument;
import amtsblick.archive.index.lexicon.ReaderLexicon;
import amtsblick.config.ConfigFolder;
import amtsblick.query.QueryText;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class WorkTest {
    private final WordAnalysis words = WordAnalysis.of(ConfigFolder.defaults());

    @Test
    void isCountedBeforeABeginningIsFollowed() throws IOException {
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(words.forIndex()))) {
                for (String title : new String[] {"verax", "verbx", "vercx", "verx", "neux"}) {
                    Document document = new Document();
                    document.add(new TextField(ItemDocument.TITLE, title, Store.NO));
                    writer.addDocument(document);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                assertThat(found("ver*", searcher, new Work(10))).isEqualTo(4);
                assertThat(found("verx*", searcher, new Work(1))).isEqualTo(1);
                assertThat(found("ver* ODER neu*", searcher, new Work(5))).isEqualTo(5);
                Work little = new Work(3);
                assertThat(found("ver* ODER neu*", searcher, little))
                        .as("neu* alone")
                        .isEqualTo(1);
                assertThat(little.wasRefused()).isTrue();
            }
        }
    }

    private int found(String typed, IndexSearcher searcher, Work work) throws IOException {
        QueryText read = QueryText.parse(typed, words.filterNames(), LocalDate.EPOCH);
        return searcher.count(new TextQueries(words)
                .of(read.clauses(), new ReaderLexicon(searcher), work)
                .orElseThrow()
                .strict());
    }
}
