// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.news;

import amtsblick.news.fact.Facts;
import amtsblick.news.label.Level;
import amtsblick.news.label.RegionCode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What items are filtered and counted by, in the order of addresses. All that speaks of filters goes through these constants: addresses,
 * the index, facets, the API, the command line and the page's choices. So a new filter is one constant here and its words in the
 * reader's languages ({@code filter.ID}, {@code expected.ID}, and {@code ID.VALUE} where its values are not names already).
 */
public enum Dimension {
    REGION(item -> RegionCode.rolledUp(item.labels().regionCodes())),
    TOPIC(item -> item.labels().topicIds()),
    KIND(item -> List.of(item.labels().kind().value())),
    LEVEL(
            item -> List.of(item.labels().level().value()),
            Stream.of(Level.values()).map(Level::id)),
    SOURCE(item -> List.of(item.source())),
    PLACE(item -> item.labels().placeNames()),
    BODY(item -> item.labels().bodyNames()),
    /** Which kinds of fact an item says; the registers are made of these. */
    FACT(
            item -> item.labels().facts().kinds().stream().map(Facts.Kind::id).toList(),
            Stream.of(Facts.Kind.values()).map(Facts.Kind::id)),
    STATE(item -> item.state().ids(), Stream.of(ItemState.WITHDRAWN, ItemState.CHANGED)),
    /** Official keys of municipalities or their beginnings; what lies there is a {@link Territory} of the query. */
    AGS(_ -> List.of()),
    /** Named areas, likewise. */
    AREA(_ -> List.of()),
    /** Whether the kind is more likely right than wrong: what is not is the first to look through by hand. */
    CERTAINTY(item -> List.of(item.labels().kind().isUnsure() ? "unsure" : "sure"), Stream.of("sure", "unsure"));

    private final String id = name().toLowerCase(Locale.ROOT);
    private final Function<NewsItem, List<String>> reading;
    private final List<String> all;

    Dimension(Function<NewsItem, List<String>> reading) {
        this(reading, Stream.empty());
    }

    /** @param all every value there is; none where the configuration says which there are, or nobody does */
    Dimension(Function<NewsItem, List<String>> reading, Stream<String> all) {
        this.reading = reading;
        this.all = all.toList();
    }

    /** Its one name: parameter of addresses, option of commands, facet of the API, and prefix of its terms in the index. */
    public String id() {
        return id;
    }

    /** The values of an item, none of them empty or twice. */
    public List<String> of(NewsItem item) {
        List<String> read = reading.apply(item);
        if (read.isEmpty()) { // as most are: a stream of nothing, twelve times for each item, is not nothing
            return read;
        }
        return read.stream().filter(value -> !value.isEmpty()).distinct().toList();
    }

    /** Every value there is, where that is the same for every configuration; otherwise none. */
    public List<String> all() {
        return all;
    }

    /** Whether its values stand for a {@link Territory}, and no item carries them. */
    public boolean isTerritory() {
        return this == AGS || this == AREA;
    }

    /** Whether a value is possible, whatever the configuration says. */
    public boolean allows(String value) {
        return all.isEmpty() || all.contains(value);
    }
}
