// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.news.Dimension;
import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage.Hit;
import amtsblick.news.label.Label;
import amtsblick.web.address.Selection;
import amtsblick.web.page.Entry.NamedLink;
import amtsblick.web.page.Entry.Other;
import amtsblick.web.words.Marked;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Sentence;
import amtsblick.web.words.Times;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Makes an {@link Entry} of what the archive gave, in the words of a reader. */
public final class Entries {
    /** The kind of what fits no kind. */
    private static final String OTHER = "other";

    private Entries() {}

    /** Among the news of its day: with the time of day. */
    public static Entry of(Hit hit, Reader reader) {
        return of(hit, clock(hit.item().headline(), reader), reader);
    }

    /** Among news of other days: with its day. */
    public static Entry dated(Hit hit, Reader reader) {
        NewsItem item = hit.item();
        return of(hit, item.undated() ? "" : Times.date(item.sortDate().day(), reader.lang()), reader);
    }

    private static String clock(Headline headline, Reader reader) {
        return headline.date()
                .flatMap(date -> date.instant())
                .map(instant -> Times.clock(instant, reader.lang()))
                .orElse("");
    }

    private static Entry of(Hit hit, String time, Reader reader) {
        NewsItem item = hit.item();
        Headline headline = item.headline();
        List<NamedLink> where = where(item, (dimension, value) -> link(dimension, value, reader));
        String kicker = headline.kicker()
                .filter(k -> where.stream().noneMatch(link -> says(link.name(), k)))
                .orElse("");
        return new Entry(
                reader.href("/item/" + item.id()),
                headline.link().toString(),
                item.labels().level().value(),
                reader.names().level(item.labels().level().value()),
                where,
                kicker,
                Marked.parts(headline.title(), hit.titleMarks()),
                Marked.parts(item.snippet(), hit.snippetMarks()),
                Sentence.of(item.snippet(), hit.snippetMarks()),
                read(item, reader),
                publisher(item, reader),
                time,
                reader.doubt(headline),
                Optional.of(item.labels().kind())
                        .filter(kind -> !kind.value().equals(OTHER))
                        .map(kind -> kind(kind, reader)),
                item.labels().topics().stream()
                        .map(topic -> link(Dimension.TOPIC, topic.value(), reader))
                        .toList(),
                foreignTo(reader, item),
                States.of(item, reader),
                item.state().withdrawn().isPresent(),
                false,
                List.of());
    }

    /** An item as one of the others. */
    public static Other other(NewsItem item, Reader reader) {
        return new Other(
                item.headline().fullTitle(),
                reader.href("/item/" + item.id()),
                item.sourceName(),
                item.undated() ? "" : Times.date(item.sortDate().day(), reader.lang()),
                foreignTo(reader, item));
    }

    /** The language of an item where it differs from the page's. */
    public static Optional<String> foreignTo(Reader reader, NewsItem item) {
        return Optional.of(item.language())
                .filter(code -> !code.startsWith(reader.lang().code()));
    }

    private static String publisher(NewsItem item, Reader reader) {
        return reader.names().isForeign(item)
                ? reader.text(
                        "entry.by.foreign",
                        item.sourceName(),
                        String.valueOf(item.headline().link().getHost()))
                : item.sourceName();
    }

    private static String read(NewsItem item, Reader reader) {
        return reader.names().isForeign(item)
                ? reader.text(
                        "entry.foreign",
                        item.sourceName(),
                        String.valueOf(item.headline().link().getHost()))
                : reader.text("entry.original", item.sourceName());
    }

    private static boolean says(String name, String kicker) {
        return name.toLowerCase(Locale.GERMAN).contains(kicker.toLowerCase(Locale.GERMAN));
    }

    /**
     * Up to two places, then up to three regions.
     *
     * @param link where a value leads
     */
    public static List<NamedLink> where(NewsItem item, BiFunction<Dimension, String, NamedLink> link) {
        return Stream.concat(
                        item.labels().places().stream()
                                .limit(2)
                                .map(place -> link.apply(Dimension.PLACE, place.value())),
                        item.labels().regions().stream()
                                .limit(3)
                                .map(region -> link.apply(Dimension.REGION, region.value())))
                .toList();
    }

    /** "Start, unsicher" where it is more likely wrong than right. */
    private static NamedLink kind(Label label, Reader reader) {
        NamedLink link = link(Dimension.KIND, label.value(), reader);
        return label.isUnsure() ? new NamedLink(reader.text("entry.unsure", link.name()), link.href()) : link;
    }

    private static NamedLink link(Dimension dimension, String value, Reader reader) {
        return new NamedLink(reader.name(dimension, value), reader.href("/", Selection.of(dimension, value)));
    }
}
