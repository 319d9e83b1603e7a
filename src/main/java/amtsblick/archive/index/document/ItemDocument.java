// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.document;

import amtsblick.language.Tongue;
import amtsblick.news.Dimension;
import amtsblick.news.NewsItem;
import amtsblick.news.PublicationDate;
import amtsblick.news.label.Labels;
import amtsblick.news.label.RegionCode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.util.BytesRef;

/** An item as a document and back: the names and types of all fields of the index. */
public final class ItemDocument {
    public static final String ID = "id";
    public static final String TITLE = "title";
    public static final String TEASER = "teaser";
    public static final String PLACE_NAMES = "placeNames";
    public static final String FULLTEXT = "fulltext";

    /** What a search for words finds labels by, but levels, and the story of an item. */
    public static final String LABELS = "label";

    /** Every label of an item as a term to filter by and as a value to count, each as {@link #label}. */
    public static final String FACETS = "facet";

    /** Items are counted by their month, too, though a span of days is no choice among values. */
    public static final String MONTHS = "month";

    public static final String STORY = "story";

    /** {@link YearMonth#toString} writes a year of five digits as {@link YearMonth#parse} does not read it. */
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    private static final LocalDate FIRST_DAY = LocalDate.of(-1_000_000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(1_000_000, 1, 1);

    /** The moment that items are ordered by; every item has one. */
    public static final String DATE = "date";
    /** The day of a deadline, counted from 1970; only of items that have one. */
    public static final String DEADLINE = "deadline";

    /** When an item was seen first, in milliseconds since 1970. */
    private static final String SEEN = "seen";

    /**
     * What is shown of an item. A value beside the document and no stored field: those are packed by the dozen, so that each page
     * unpacked thousands of items for its thirty, and each merge of segments packed all of them anew.
     */
    public static final String ITEM = "item";

    /** Newest first, then by id; also the order of the index itself, so that a search may end early. */
    public static final Sort NEWEST =
            new Sort(new SortField(DATE, SortField.Type.LONG, true), new SortField(ID, SortField.Type.STRING));

    public static final Sort OLDEST =
            new Sort(new SortField(DATE, SortField.Type.LONG), new SortField(ID, SortField.Type.STRING));

    public static final Sort RELEVANCE = new Sort(
            SortField.FIELD_SCORE,
            new SortField(DATE, SortField.Type.LONG, true),
            new SortField(ID, SortField.Type.STRING));

    /** What is over soonest first. */
    public static final Sort SOONEST = new Sort(
            LongField.newSortField(DEADLINE, false, SortedNumericSelector.Type.MIN),
            new SortField(ID, SortField.Type.STRING));

    private ItemDocument() {}

    /** All that an item is found by, and of what is kept of it, what is shown: no full text and no earlier versions. */
    public static Document of(NewsItem item) throws IOException {
        Document document = new Document();
        document.add(new StringField(ID, item.id(), Store.NO));
        document.add(new SortedDocValuesField(ID, new BytesRef(item.id())));
        document.add(
                new NumericDocValuesField(DATE, item.sortDate().sortInstant().toEpochMilli()));
        document.add(new LongField(SEEN, item.firstSeen().toEpochMilli(), Store.NO));
        document.add(new BinaryDocValuesField(ITEM, ItemBytes.write(item)));
        if (!item.fulltext().isEmpty()) {
            document.add(new ItemText(FULLTEXT, item.fulltext(), tongue(item)));
        }
        item.labels()
                .facts()
                .deadline()
                .ifPresent(
                        due -> document.add(new LongField(DEADLINE, due.date().toEpochDay(), Store.NO)));
        addText(document, item);
        addLabels(document, item);
        addFacets(document, item);
        return document;
    }

    /** What was published from one day to another, both inclusive; a search need not look at the rest. */
    public static Query published(LocalDate from, LocalDate to) {
        long first = startOf(from);
        long last = startOf(to.isAfter(LAST_DAY) ? to : to.plusDays(1)) - 1;
        return new IndexSortSortedNumericDocValuesRangeQuery(
                DATE, first, last, NumericDocValuesField.newSlowRangeQuery(DATE, first, last));
    }

    /** What can still be handed in on a day. */
    public static Query openOn(LocalDate day) {
        return LongField.newRangeQuery(DEADLINE, day.toEpochDay(), Long.MAX_VALUE);
    }

    /** What was seen at a moment or later. */
    public static Query seenSince(Instant moment) {
        return LongField.newRangeQuery(SEEN, moment.toEpochMilli(), Long.MAX_VALUE);
    }

    /** A moment that milliseconds can express, whatever was asked for. */
    private static long startOf(LocalDate day) {
        LocalDate near = day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
        return PublicationDate.ofDay(near).sortInstant().toEpochMilli();
    }

    /** The value of a month: {@code 2025-06}, and {@code +12025-06} where a source means that. */
    public static String month(YearMonth month) {
        return month.format(MONTH);
    }

    /** The month of a value. */
    public static YearMonth month(String value) {
        return YearMonth.parse(value, MONTH);
    }

    /** A label as a term: {@code region:DE-SN}. */
    public static String label(String dimension, String value) {
        return dimension + ":" + value;
    }

    /** The label of a value that is filtered and counted by. */
    public static String label(Dimension dimension, String value) {
        return label(dimension.id(), value);
    }

    /** The term of an item's first region, from the term of a region. */
    public static String primary(String label) {
        return "first-" + label;
    }

    /** The language in which an item is read. */
    public static Tongue tongue(NewsItem item) {
        return Tongue.of(item.language()).orElse(Tongue.DE);
    }

    private static void addText(Document document, NewsItem item) {
        Tongue tongue = tongue(item);
        document.add(new ItemText(TITLE, item.headline().fullTitle(), tongue));
        document.add(new ItemText(TEASER, item.headline().teaser(), tongue));
        item.labels().placeNames().forEach(place -> document.add(new TextField(PLACE_NAMES, place, Store.NO)));
    }

    private static void addLabels(Document document, NewsItem item) {
        Labels labels = item.labels();
        Set<String> terms = new LinkedHashSet<>();
        RegionCode.rolledUp(labels.regionCodes()).forEach(code -> terms.add(label(Dimension.REGION, code)));
        labels.regionCodes().stream().limit(1).forEach(code -> terms.add(primary(label(Dimension.REGION, code))));
        labels.placeNames().forEach(place -> terms.add(label(Dimension.PLACE, place)));
        labels.topicIds().forEach(id -> terms.add(label(Dimension.TOPIC, id)));
        terms.add(label(Dimension.KIND, labels.kind().value()));
        item.story().ifPresent(story -> terms.add(label(STORY, story)));
        terms.forEach(term -> document.add(new StringField(LABELS, term, Store.NO)));
    }

    private static void addFacets(Document document, NewsItem item) {
        for (Dimension dimension : Dimension.values()) {
            dimension.of(item).forEach(value -> addFacet(document, label(dimension, value)));
        }
        addFacet(document, label(MONTHS, month(YearMonth.from(item.sortDate().day()))));
    }

    private static void addFacet(Document document, String label) {
        document.add(new KeywordField(FACETS, label, Store.NO));
    }
}
