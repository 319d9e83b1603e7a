// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.register;

import amtsblick.news.Dimension;
import amtsblick.news.NewsQuery.Sort;
import amtsblick.news.fact.Facts;
import amtsblick.web.address.Selection;
import amtsblick.web.words.Reader;
import java.util.List;
import java.util.stream.Stream;

/**
 * The registers. In each stand the items that say its kind of fact; an item that only is of a like kind, and names nobody and nothing, stands
 * in none, for most of those are labelled wrong.
 */
public enum Register {
    AGREEMENTS("vereinbarungen", Facts.Kind.AGREEMENT, "subject", "parties"),
    OFFICES("aemter", Facts.Kind.OFFICE, "person", "office", "move", "whose"),
    STRATEGIES("strategien", Facts.Kind.DOCUMENT, "document", "whose", "kind");

    private static final String FOLDER = "/register/";

    private final String name;
    private final Facts.Kind kind;
    private final List<String> columns;

    /** @param columns what is said of each item, what the row is about first */
    Register(String name, Facts.Kind kind, String... columns) {
        this.name = name;
        this.kind = kind;
        this.columns = List.of(columns);
    }

    /** The address of its page. */
    public String path() {
        return FOLDER + name;
    }

    /** The address of its table for other programs. */
    public String file() {
        return path() + ".csv";
    }

    String value() {
        return kind.id();
    }

    List<String> columns() {
        return columns;
    }

    /** The key of one of its texts. */
    String key(String text) {
        return "register." + value() + "." + text;
    }

    /** What of a selection stands in it, newest first. */
    Selection in(Selection selection) {
        return selection.asking(q -> q.with(Dimension.FACT, kind.id()).withSort(Sort.NEWEST));
    }

    /** The address of the page that shows a selection: a register, where it is all of one, else the headlines. */
    public static String page(Selection selection, Reader reader) {
        List<String> facts = selection.values(Dimension.FACT);
        return Stream.of(values())
                .filter(register -> facts.equals(List.of(register.value())))
                .findFirst()
                .map(register -> reader.href(register.path(), bare(selection)))
                .orElseGet(() -> reader.href("/", selection));
    }

    /** A selection as its own addresses say it, which need not name what stands in it. */
    static Selection bare(Selection selection) {
        return selection.asking(q -> q.with(Dimension.FACT).withSort(Sort.NEWEST));
    }
}
