// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.parse;

import amtsblick.news.Headline;
import amtsblick.news.PublicationDate;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Feeds to headlines: jsoup mends the document, ROME reads it, and dates are read by us from the mended document. */
final class FeedParser {
    private static final int MOST_ENTRIES = 2_000;

    private FeedParser() {}

    static Parsed parse(Document document) {
        String text = Encodings.decode(document.body(), document.contentType());
        org.jsoup.nodes.Document xml = Mended.read(text);
        Element root = xml.firstElementChild();
        if (root == null) {
            return new Parsed.Unreadable("the document is empty");
        }
        String name = root.normalName();
        if (name.equals("html") || root.tagName().toLowerCase(Locale.ROOT).equals("!doctype")) {
            return new Parsed.Unreadable("a web page came instead of a feed");
        }
        try {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(Mended.print(xml)));
            return headlines(feed, xml, document);
        } catch (FeedException | IllegalArgumentException e) {
            return new Parsed.Unreadable("not a readable feed (its root is <" + name + ">): " + e.getMessage());
        }
    }

    private static Parsed headlines(SyndFeed feed, org.jsoup.nodes.Document xml, Document document) {
        List<Element> items = xml.select("item, entry");
        List<SyndEntry> entries = feed.getEntries();
        boolean aligned = items.size() == entries.size();
        List<Headline> headlines = new ArrayList<>();
        int dropped = 0;
        for (int i = 0; i < Math.min(entries.size(), MOST_ENTRIES); i++) {
            Optional<Headline> headline =
                    headline(entries.get(i), aligned ? Optional.of(items.get(i)) : Optional.empty(), document);
            headline.ifPresent(headlines::add);
            dropped += headline.isEmpty() ? 1 : 0;
        }
        List<String> notes = dropped == 0 ? List.of() : List.of(dropped + " entries without a title or a link");
        return new Parsed.Headlines(headlines, Optional.empty(), ttl(xml), notes);
    }

    private static Optional<Headline> headline(SyndEntry entry, Optional<Element> item, Document document) {
        String title = PlainText.of(Objects.requireNonNullElse(entry.getTitle(), ""));
        Optional<URI> link = Stream.of(entry.getLink(), entry.getUri())
                .filter(Objects::nonNull)
                .flatMap(href -> Links.resolve(document.address(), href).stream())
                .findFirst();
        if (title.isEmpty() || link.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> printed = item.flatMap(FeedParser::printedDate);
        Optional<PublicationDate> date =
                printed.flatMap(p -> GermanDates.read(p, document.today())).or(() -> date(entry, document.today()));
        Kicker kicker = Kicker.split(title);
        return Optional.of(new Headline(
                kicker.kicker(),
                kicker.title(),
                Teasers.of(description(entry)),
                Links.canonical(link.get()),
                date,
                printed.orElse(""),
                categories(entry),
                Optional.ofNullable(entry.getUri())));
    }

    /** ROME's own reading, for documents whose items could not be lined up with it. */
    private static Optional<PublicationDate> date(SyndEntry entry, LocalDate today) {
        return Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
                .filter(Objects::nonNull)
                .map(date -> PublicationDate.ofInstant(date.toInstant()))
                .filter(date -> date.day().getYear() >= 1990 && !date.day().isAfter(today.plusDays(1)))
                .findFirst();
    }

    private static Optional<String> printedDate(Element item) {
        return Stream.of(
                        "pubDate",
                        "published",
                        "dc|date",
                        "issued",
                        "dcterms|created",
                        "updated",
                        "modified",
                        "dcterms|modified",
                        "date")
                .map(tag -> item.selectFirst("> " + tag))
                .filter(Objects::nonNull)
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static String description(SyndEntry entry) {
        return Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static List<String> categories(SyndEntry entry) {
        return entry.getCategories().stream()
                .map(SyndCategory::getName)
                .filter(Objects::nonNull)
                .map(PlainText::of)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(20)
                .toList();
    }

    private static Optional<Duration> ttl(org.jsoup.nodes.Document xml) {
        Element ttl = xml.selectFirst("channel > ttl");
        return ttl == null || !ttl.text().matches("\\d{1,6}")
                ? Optional.empty()
                : Optional.of(Duration.ofMinutes(Long.parseLong(ttl.text())));
    }
}
