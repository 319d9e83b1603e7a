// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.query;

import amtsblick.news.Dimension;
import amtsblick.news.Span;
import java.util.List;

/** A part of what a reader asks for. */
public sealed interface Clause {

    /** How words are meant. */
    enum Kind {
        /** Any form of it, parts of compounds too. */
        WORD,
        /** Just these words in a row. */
        PHRASE,
        /** The beginning of a word. */
        PREFIX,
        /** A word spelt like it. */
        FUZZY
    }

    /** Where words must stand. */
    enum Scope {
        ANYWHERE,
        TITLE,
        /** Among the names of the places an item is about. */
        PLACE
    }

    /** @param text one word as typed, which may be several to the search ("24/7"), or those of a phrase */
    record Words(Kind kind, String text, Scope scope) implements Clause {}

    /** What is labelled so. */
    record Label(Dimension dimension, String value) implements Clause {}

    /** What was published on these days. */
    record Days(Span span) implements Clause {}

    /** What must not hold. */
    record Not(Clause clause) implements Clause {}

    /** Alternatives. */
    record Any(List<Clause> clauses) implements Clause {}

    /** A group of which all must hold. */
    record All(List<Clause> clauses) implements Clause {}
}
