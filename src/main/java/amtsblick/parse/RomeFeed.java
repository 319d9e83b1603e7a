// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse;

import amtsblick.parse.Feed.FeedEntry;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What ROME makes of a mended document. */
final class RomeFeed {
    private static final int MOST_CATEGORIES = 20;

    private RomeFeed() {}

    /** ROME's entries; none where it cannot read the document even after mending. */
    static List<SyndEntry> entries(org.jsoup.nodes.Document xml) {
        try {
            return new SyndFeedInput()
                    .build(new StringReader(Mended.print(xml)))
                    .getEntries();
        } catch (FeedException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            return List.of(); // the elements are read by name instead
        }
    }

    /**
     * ROME's entry with what it gets wrong put right: it knows neither {@code xml:base} nor most dates that offices print, and takes a
     * guid that it made up of the link for one the feed gave.
     *
     * @param own the same entry, read by the names of its elements
     */
    static FeedEntry corrected(SyndEntry rome, FeedEntry own) {
        String title = plain(rome.getTitle());
        String authors = authors(rome);
        List<String> categories = categories(rome);
        return new FeedEntry(
                title.isEmpty() ? own.title() : title,
                own.link(),
                own.id(),
                own.published(),
                own.updated(),
                own.printedDate(),
                own.summary(),
                own.content(),
                authors.isEmpty() ? own.author() : authors,
                categories.isEmpty() ? own.categories() : categories);
    }

    private static String authors(SyndEntry entry) {
        return entry.getAuthors().isEmpty()
                ? plain(entry.getAuthor())
                : entry.getAuthors().stream()
                        .map(SyndPerson::getName)
                        .map(RomeFeed::plain)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private static List<String> categories(SyndEntry entry) {
        return entry.getCategories().stream()
                .map(RomeFeed::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST_CATEGORIES)
                .toList();
    }

    private static String name(SyndCategory category) {
        return plain(Objects.requireNonNullElse(category.getLabel(), category.getName()));
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : PlainText.of(text);
    }
}
