// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse.feed.xml;

import amtsblick.parse.document.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Who wrote an entry, and what it is filed under. */
final class Credits {
    private static final int MOST_CATEGORIES = 20;

    private Credits() {}

    /** All authors of Atom, or of RSS and its modules, as far as they are named. */
    static Optional<String> authors(Children item) {
        return Stream.of(
                        item.named("author", "atom:author")
                                .flatMap(author -> author.children().stream())
                                .filter(part -> part.normalName().endsWith("name")),
                        item.named("author").filter(author -> author.childrenSize() == 0),
                        item.named("dc:creator", "dc:author", "dcterms:creator"),
                        item.named("itunes:author"))
                .map(authors -> distinct(authors.map(TextConstruct::words)).collect(Collectors.joining(", ")))
                .filter(joined -> !joined.isEmpty())
                .findFirst();
    }

    /** Atom's label before its term; the text of RSS and Dublin Core. */
    static List<String> categories(Children item) {
        return distinct(item.named("category", "atom:category", "dc:subject", "dcterms:subject", "media:category")
                        .map(Credits::name))
                .limit(MOST_CATEGORIES)
                .toList();
    }

    private static String name(Element category) {
        return Stream.of(category.attr("label"), category.attr("term"), category.text())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Stream<String> distinct(Stream<String> names) {
        return names.map(PlainText::of).filter(name -> !name.isEmpty()).distinct();
    }
}
