// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.search;

import static amtsblick.archive.Samples.inLanguage;
import static amtsblick.archive.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;

import amtsblick.archive.Finding.Extent;
import amtsblick.language.Tongue;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsQuery;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Languages by their phenomena, German first: what is one word however it is written, and what is another word however alike. */
class PairsTest {
    private SmallIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new SmallIndex();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest(name = "{0}: {2} finds {1}")
    @CsvFileSource(resources = "/archive/same.csv", delimiter = ';', quoteCharacter = '`', numLinesToSkip = 1)
    void finds(String phenomenon, String title, String typed) throws IOException {
        index.add(List.of(spoken("meant", title), spoken("other", "Ein ganz anderer Text")));
        assertThat(found(typed)).as(phenomenon).containsExactly(title);
    }

    /** What was meant is there, too: only where it is not, something else may be offered. */
    @ParameterizedTest(name = "{0}: {2} does not find {1}")
    @CsvFileSource(resources = "/archive/other.csv", delimiter = ';', quoteCharacter = '`', numLinesToSkip = 1)
    void keepsApart(String phenomenon, String title, String typed) throws IOException {
        String meant = typed.replaceAll("[\"*]", "");
        index.add(List.of(spoken("other", title), spoken("meant", meant)));
        assertThat(found(typed)).as(phenomenon).containsExactly(meant);
    }

    /** Nobody who types the one means the other, even where nothing else is found. */
    @ParameterizedTest(name = "{0}: {2} does not stand for {1}")
    @CsvFileSource(resources = "/archive/false-friends.csv", delimiter = ';', numLinesToSkip = 1)
    void takesNoFalseFriendForAWord(String phenomenon, String title, String typed) throws IOException {
        index.add(List.of(spoken("other", title)));
        assertThat(found(typed)).as(phenomenon).isEmpty();
    }

    /** As an item would come from an office that works in several languages. */
    private static NewsItem spoken(String name, String title) {
        return inLanguage(item(name, title), Tongue.spoken("de", title));
    }

    private List<String> found(String typed) throws IOException {
        return index.find(NewsQuery.ALL.withText(typed), Extent.ITEMS).hits().stream()
                .map(hit -> hit.item().headline().title())
                .toList();
    }
}
