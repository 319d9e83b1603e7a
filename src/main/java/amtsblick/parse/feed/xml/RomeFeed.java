// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.xml;

import amtsblick.parse.document.PlainText;
import amtsblick.parse.feed.entry.Feed.FeedEntry;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What ROME makes of a mended document: who wrote an entry and what it is filed under, which it knows of every version and module.
 * Titles, links, dates and texts are read by {@link XmlFeed}, see the package's documentation for the measured reasons.
 */
public final class RomeFeed {
    private static final int MOST_CATEGORIES = 20;

    /** What ROME is given to read of an entry; the rest would be read for nothing. */
    private static final Set<String> ITS =
            Set.of("author", "atom:author", "dc:creator", "category", "atom:category", "dc:subject");

    private RomeFeed() {}

    /**
     * The entries with what ROME knows of them; as they were where it cannot read the document even after mending.
     *
     * @param items the entries' elements, which lose what is not ROME's to read
     */
    public static List<FeedEntry> credited(org.jsoup.nodes.Document xml, List<Element> items, List<FeedEntry> own) {
        List<SyndEntry> rome = entries(xml, items);
        return rome.size() == items.size()
                ? IntStream.range(0, own.size())
                        .mapToObj(i -> credited(own.get(i), rome.get(i)))
                        .toList()
                : own;
    }

    private static List<SyndEntry> entries(org.jsoup.nodes.Document xml, List<Element> items) {
        for (Element item : items) {
            item.children().stream()
                    .filter(child -> !ITS.contains(child.normalName()))
                    .forEach(Element::remove);
        }
        try {
            return new SyndFeedInput().build(new StringReader(xml.outerHtml())).getEntries();
        } catch (FeedException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            return List.of(); // the elements are read by name instead
        }
    }

    private static FeedEntry credited(FeedEntry own, SyndEntry rome) {
        String authors = names(
                        rome.getAuthors().isEmpty()
                                ? Stream.ofNullable(rome.getAuthor())
                                : rome.getAuthors().stream().map(SyndPerson::getName))
                .collect(Collectors.joining(", "));
        List<String> categories = names(rome.getCategories().stream().map(RomeFeed::name))
                .limit(MOST_CATEGORIES)
                .toList();
        return own.with(
                authors.isEmpty() ? own.author() : authors, categories.isEmpty() ? own.categories() : categories);
    }

    private static String name(SyndCategory category) {
        return Optional.ofNullable(category.getLabel())
                .or(() -> Optional.ofNullable(category.getName()))
                .orElse("");
    }

    private static Stream<String> names(Stream<String> names) {
        return names.filter(name -> name != null)
                .map(PlainText::of)
                .filter(name -> !name.isEmpty())
                .distinct();
    }
}
