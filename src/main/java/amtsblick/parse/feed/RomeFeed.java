// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed;

import amtsblick.parse.document.PlainText;
import amtsblick.parse.feed.Feed.FeedEntry;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What ROME makes of a mended document. */
final class RomeFeed {
    private static final int MOST_CATEGORIES = 20;

    /** Elements of an entry of which nothing is taken from ROME, see {@link #corrected}. */
    private static final Set<String> OURS = Set.of(
            "link",
            "guid",
            "id",
            "comments",
            "enclosure",
            "pubdate",
            "published",
            "issued",
            "created",
            "updated",
            "modified",
            "dc:date",
            "dcterms:issued",
            "dcterms:created",
            "dcterms:modified",
            "description",
            "summary",
            "content",
            "content:encoded");

    private RomeFeed() {}

    /**
     * ROME's entries; none where it cannot read the document even after mending.
     *
     * @param items the entries' elements, which lose what is not ROME's to read
     */
    static List<SyndEntry> entries(org.jsoup.nodes.Document xml, List<Element> items) {
        items.forEach(RomeFeed::lighten);
        try {
            return new SyndFeedInput()
                    .build(new StringReader(Mended.print(xml)))
                    .getEntries();
        } catch (FeedException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            return List.of(); // the elements are read by name instead
        }
    }

    /** Removes what we read ourselves and ROME would read for nothing: texts, and dates by trying all the forms it knows. */
    private static void lighten(Element item) {
        for (Element child : item.children()) {
            if (OURS.contains(child.normalName()) && !child.hasAttr("mode")) {
                child.remove();
            }
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
        return plain(category.getLabel() == null ? category.getName() : category.getLabel());
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : PlainText.of(text);
    }
}
