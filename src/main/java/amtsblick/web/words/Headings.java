// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.web.words;

import amtsblick.news.Dimension;
import amtsblick.news.fact.Facts;
import amtsblick.query.QueryText;
import amtsblick.web.address.Selection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a selection is called: "Förderungen und Vereinbarungen zum Thema Register in Thüringen und im Saarland, letzte 90 Tage". */
public final class Headings {
    /** Of a search. */
    private static final int LONGEST = 100;

    private Headings() {}

    public static String of(Selection selection, Reader reader) {
        String heading = what(selection, reader);
        heading = worded(heading, selection.query().text().strip(), reader);
        heading = and(heading, phrases(selection, Dimension.LEVEL, reader, "heading.level."), reader);
        heading = with(heading, "heading.body", named(selection, Dimension.BODY, reader), reader);
        heading = with(
                heading,
                "heading.topic",
                names(selection, Dimension.TOPIC, value -> reader.inside(reader.name(Dimension.TOPIC, value))),
                reader);
        heading = and(heading, Places.in(selection, reader), reader);
        heading = with(heading, "heading.from", named(selection, Dimension.SOURCE, reader), reader);
        if (selection.query().openOn().isPresent() && !saysDeadlines(selection)) {
            heading = reader.text("heading.open", heading);
        }
        return Stream.concat(Stream.of(heading), asides(selection, reader))
                .reduce((start, more) -> start + (flows(start, more, reader) ? " " : ", ") + more)
                .orElse(heading);
    }

    /** "Förderungen in Bayern seit 1. März", but "Förderungen in Bayern, geändert, seit 1. März". */
    private static boolean flows(String start, String more, Reader reader) {
        return !start.contains(",")
                && Stream.of("span.since", "span.until").anyMatch(key -> more.startsWith(reader.text(key, "")));
    }

    /** The kinds in the plural; where none is chosen, what is told, as the registers are called. */
    private static String what(Selection selection, Reader reader) {
        List<String> kinds = names(
                selection,
                Dimension.KIND,
                kind -> reader.m().has("kinds." + kind)
                        ? reader.text("kinds." + kind)
                        : reader.name(Dimension.KIND, kind));
        if (selection.query().openOn().isPresent() && saysDeadlines(selection)) {
            return reader.text("shortcut.deadlines");
        }
        List<String> facts = names(selection, Dimension.FACT, reader);
        List<String> all = kinds.isEmpty() ? facts : kinds;
        return all.isEmpty()
                ? reader.text("heading.all")
                : reader.list(Stream.concat(
                                all.stream().limit(1), all.stream().skip(1).map(reader::inside))
                        .toList());
    }

    /** "Fristen mit offener Frist" says one thing twice. */
    private static boolean saysDeadlines(Selection selection) {
        return selection.values(Dimension.KIND).isEmpty()
                && List.copyOf(selection.values(Dimension.FACT)).equals(List.of(Facts.Kind.DEADLINE.id()));
    }

    /** What stands behind commas: what else was chosen, and from when. */
    private static Stream<String> asides(Selection selection, Reader reader) {
        boolean factsAreSaid = selection.values(Dimension.KIND).isEmpty();
        Stream<Dimension> others = Stream.of(Dimension.FACT, Dimension.STATE, Dimension.CERTAINTY)
                .filter(dimension -> dimension != Dimension.FACT || !factsAreSaid);
        return Stream.of(
                        others.map(dimension -> reader.list(
                                names(selection, dimension, value -> reader.inside(reader.name(dimension, value))))),
                        Stream.of(Period.aside(selection, reader)),
                        selection.query().since().stream()
                                .map(since -> reader.text("since.chip", Times.moment(since, reader.lang()))))
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty());
    }

    /** {@code key.one} or {@code key.other} around both, by the number of names; the heading alone where there are none. */
    private static String with(String heading, String key, List<String> names, Reader reader) {
        List<String> said = names.stream().filter(name -> !name.isEmpty()).toList();
        return said.isEmpty()
                ? heading
                : reader.text(key + (said.size() == 1 ? ".one" : ".other"), heading, reader.list(said));
    }

    private static String and(String heading, List<String> phrases, Reader reader) {
        return phrases.isEmpty() ? heading : heading + " " + reader.list(phrases);
    }

    private static List<String> phrases(Selection selection, Dimension dimension, Reader reader, String key) {
        return names(selection, dimension, value -> reader.text(key + value));
    }

    private static String worded(String heading, String words, Reader reader) {
        List<String> without = QueryText.excluded(words);
        if (!without.isEmpty() && words.length() <= LONGEST) {
            String all = reader.list(without.stream().map(reader::quoted).toList());
            return reader.text("heading.without", heading, all);
        }
        return words.isEmpty() ? heading : reader.text("heading.words", heading, reader.quoted(cut(words)));
    }

    /** What was typed at length is told by its beginning. */
    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int blank = words.lastIndexOf(' ', LONGEST);
        int end = blank > 0 ? blank : words.offsetByCodePoints(0, words.codePointCount(0, LONGEST));
        return words.substring(0, end).strip() + " …";
    }

    /** Names of bodies and sources have articles that nobody knows: between quotes none is missed. */
    private static List<String> named(Selection selection, Dimension dimension, Reader reader) {
        return names(selection, dimension, value -> reader.text("heading.named", reader.name(dimension, value)));
    }

    private static List<String> names(Selection selection, Dimension dimension, Reader reader) {
        return names(selection, dimension, value -> reader.name(dimension, value));
    }

    private static List<String> names(Selection selection, Dimension dimension, Function<String, String> name) {
        return selection.values(dimension).stream().map(name).toList();
    }
}
