// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.page;

import amtsblick.news.Dimension;
import amtsblick.news.Headline;
import amtsblick.news.NewsItem;
import amtsblick.news.NewsPage.Hit;
import amtsblick.news.label.Label;
import amtsblick.web.address.Selection;
import amtsblick.web.words.Marked;
import amtsblick.web.words.Reader;
import amtsblick.web.words.Sentence;
import amtsblick.web.words.Times;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * An item as a row of the headlines page.
 *
 * @param href our page about it
 * @param original the source's page
 * @param level the id of its level, for shape and colour
 * @param levelName the level in words
 * @param where regions and places, each a link to their news
 * @param kicker what the source printed before the title, unless {@code where} says it already
 * @param title in parts, with matches marked
 * @param snippet likewise, empty where the source's rights allow none
 * @param sentence the one of it that a row shows
 * @param read in words whose page {@code original} is; who says so, where that is a source that is not at home there
 * @param publisher the same in fewer words
 * @param time the time of day, or the day where it stands among news of others; empty where the source gave none
 * @param doubt in words what makes its day unsure, empty where nothing does
 * @param kind its kind, a link; empty for "other", which says nothing
 * @param topics its topics, links
 * @param language the language of its text where it differs from the page's
 * @param states what became of it, each a link; empty for most
 * @param withdrawn whether one of them is that it is not there any more
 * @param late whether it is new here though it was published before others that are not
 * @param others who else reports the same event, with their own headlines
 */
public record Entry(
        String href,
        String original,
        String level,
        String levelName,
        List<NamedLink> where,
        String kicker,
        List<Marked> title,
        List<Marked> snippet,
        List<Marked> sentence,
        String read,
        String publisher,
        String time,
        String doubt,
        Optional<NamedLink> kind,
        List<NamedLink> topics,
        Optional<String> language,
        List<NamedLink> states,
        boolean withdrawn,
        boolean late,
        List<Other> others) {

    /** The kind of what fits no kind. */
    private static final String OTHER = "other";

    /** A link with its words. */
    public record NamedLink(String name, String href) {}

    /**
     * Another report of the same event.
     *
     * @param title its own headline
     * @param source who reports it
     * @param day when, in words
     * @param language of its text where it differs from the page's
     */
    public record Other(String title, String href, String source, String day, Optional<String> language) {
        /** An item as one of the others. */
        public static Other of(NewsItem item, Reader reader) {
            return new Other(
                    item.headline().fullTitle(),
                    reader.href("/item/" + item.id()),
                    item.sourceName(),
                    item.undated() ? "" : Times.date(item.sortDate().day(), reader.lang()),
                    foreignTo(reader, item));
        }
    }

    /** How much room the row takes, by the number of reports: a class of the style sheet, none for a single one. */
    public String weight() {
        return others.isEmpty() ? "" : others.size() == 1 ? "two" : "many";
    }

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

    /** The same with those who report it too. */
    public Entry with(List<Other> alsoReportedBy) {
        return with(alsoReportedBy, late);
    }

    /** The same with those who report it too, and whether it comes late. */
    public Entry with(List<Other> alsoReportedBy, boolean comesLate) {
        return with(href, alsoReportedBy, comesLate);
    }

    /** The same, whose page knows the selection in which it stands. */
    public Entry within(Selection selection, NewsItem item, Reader reader) {
        return with(reader.href("/item/" + item.id(), selection), others, late);
    }

    private Entry with(String newHref, List<Other> alsoReportedBy, boolean comesLate) {
        return new Entry(
                newHref,
                original,
                level,
                levelName,
                where,
                kicker,
                title,
                snippet,
                sentence,
                read,
                publisher,
                time,
                doubt,
                kind,
                topics,
                language,
                states,
                withdrawn,
                comesLate,
                alsoReportedBy);
    }

    private static Optional<String> foreignTo(Reader reader, NewsItem item) {
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
